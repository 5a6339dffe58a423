import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { useParams } from 'react-router-dom';
import { useRecord } from '../../api/use-records.ts';
import { CustodyPanel } from '../../custody/CustodyPanel.tsx';
import { useFormat } from '../../i18n/use-format.ts';
import { useName, useWord } from '../../i18n/use-word.ts';
import { Page } from '../../ui/Page.tsx';
import { OriginTag } from '../../ui/ProvenanceTag.tsx';
import { StatusTag } from '../../ui/StatusTag.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { FeesPanel } from '../fees/FeesPanel.tsx';
import { FormsPanel } from '../forms/FormsPanel.tsx';
import { PapersPanel } from '../papers/PapersPanel.tsx';
import { RatingPanel } from '../rating/RatingPanel.tsx';
import { NextSteps } from '../steps/NextSteps.tsx';
import type { ShownDossier } from '../steps/next-step.ts';
import { ClockPanel } from './ClockPanel.tsx';
import { CopyCode } from './CopyCode.tsx';
import { DossierFacts } from './DossierFacts.tsx';
import { NeighbourLinks } from './NeighbourLinks.tsx';
import { OwnerPanel } from './OwnerPanel.tsx';
import { Timeline } from './Timeline.tsx';

/** One dossier: its promise, what happened, what can happen next, and whose it is. */
export function DossierShow() {
  const { id = '' } = useParams();
  const translate = useTranslate();
  const asked = useRecord('dossiers', id);
  const dossier = asked.isPlaceholderData ? undefined : asked.data;
  return (
    <Page
      title={dossier?.code ?? translate('dossiers.show.title')}
      beside={dossier && <Tags dossier={dossier} />}
      lead={dossier && <Said dossier={dossier} />}
      actions={<NeighbourLinks id={id} />}
      asked={asked.isPlaceholderData ? { ...asked, data: undefined } : asked}
      missing={translate('dossiers.show.missing')}
    >
      {dossier && (
        <Box key={dossier.id} sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
          <ClockPanel dossier={dossier} />
          <Box
            sx={{
              display: 'grid',
              gap: 2,
              alignItems: 'start',
              gridTemplateColumns: {
                xs: 'minmax(0, 1fr)',
                md: 'minmax(0, 5fr) minmax(280px, 3fr)',
                lg: 'minmax(0, 5fr) minmax(280px, 3fr) minmax(280px, 3fr)',
              },
            }}
          >
            <Box sx={{ order: { xs: 2, md: 1 } }}>
              <Timeline journal={dossier.journal} timeline={dossier.timeline} forms={dossier.forms} />
            </Box>
            <Box sx={{ display: { xs: 'contents', md: 'grid' }, gap: 2, order: { md: 2 } }}>
              <Box sx={{ order: { xs: 1 } }}>
                <NextSteps dossier={dossier} />
              </Box>
              <Box sx={{ order: { xs: 3 } }}>
                <FormsPanel forms={dossier.forms} />
              </Box>
            </Box>
            <Box
              sx={{
                order: { xs: 4, md: 3 },
                display: 'grid',
                gap: 2,
                gridColumn: { md: '1 / -1', lg: 'auto' },
              }}
            >
              <CustodyPanel dossier={dossier.id} />
              <OwnerPanel dossier={dossier} />
              <PapersPanel dossier={dossier} />
              <FeesPanel dossier={dossier} />
              <RatingPanel dossier={dossier} />
              <DossierFacts dossier={dossier} />
            </Box>
          </Box>
        </Box>
      )}
    </Page>
  );
}

function Tags({ dossier }: { readonly dossier: ShownDossier }) {
  const word = useWord();
  const help = dossier.assistance === 'NONE' ? '' : ` · ${word('Assistance', dossier.assistance)}`;
  return (
    <>
      <CopyCode code={dossier.code} />
      <StatusTag number={dossier.statusNumber} status={dossier.status} />
      <Tag>
        {word('SubmissionChannel', dossier.channel)}
        {help}
      </Tag>
      {dossier.origin !== 'LIVE' && <OriginTag origin={dossier.origin} />}
    </>
  );
}

function Said({ dossier }: { readonly dossier: ShownDossier }) {
  const translate = useTranslate();
  const name = useName();
  const { locale } = useFormat();
  const holder = locale === 'en' ? dossier.holderEn : dossier.holder;
  const said = [
    name(dossier.procedure),
    dossier.owner?.name,
    dossier.branch && name(dossier.branch),
    dossier.finishedAt ? undefined : translate('dossiers.show.holding', { holder }),
    dossier.externalCode && translate('dossiers.show.externalCode', { code: dossier.externalCode }),
  ];
  return said.filter(Boolean).join(' · ');
}
