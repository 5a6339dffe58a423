import { useTranslate } from 'react-admin';
import { useParams, useSearchParams } from 'react-router';
import { useAsk } from '../../api/use-ask.ts';
import { useMay } from '../../api/viewer.ts';
import { useInSentence } from '../../i18n/use-in-sentence.ts';
import { useName } from '../../i18n/use-word.ts';
import { Page } from '../../ui/Page.tsx';
import { phaseNumberIn } from '../phase-number-in.ts';
import { phaseFormQuery } from '../phase-queries.ts';
import type { WantedCell } from '../setting-draft.ts';
import { PhaseForm } from './PhaseForm.tsx';

/** The cell of the board that an address names, where it names one. */
function cellIn(search: URLSearchParams): WantedCell | undefined {
  const procedure = search.get('procedure');
  if (!procedure) return undefined;
  const place = search.get('place');
  return {
    procedure,
    place: place === 'BRANCH' || place === 'HOME' ? place : 'HCC_CENTRE',
    branch: search.get('branch'),
  };
}

/** A new version of a phase's setting; `?from=` starts from an older one, which is how one goes back. */
export function PhaseEdit() {
  const number = phaseNumberIn(useParams()['number']);
  const [search] = useSearchParams();
  const translate = useTranslate();
  const name = useName();
  const inSentence = useInSentence();
  const maySet = useMay('SET_PHASE');
  const asked = useAsk(phaseFormQuery, { number });
  const phase = asked.data?.phase;
  if (!maySet) return <Page title={translate('phases.title')} missing={translate('phases.edit.forbidden')} />;
  if (!asked.data || !phase) return <Page title={translate('phases.title')} asked={asked} />;
  const from = Number(search.get('from'));
  const base = phase.versions.find(({ version }) => version === from) ?? phase.versions[0];
  const rollback = base !== undefined && base.version !== phase.version;
  const lead = rollback ? 'rollback' : base ? 'lead' : 'leadFirst';
  return (
    <Page
      title={translate('phases.edit.title', { phase: inSentence(name(phase)) })}
      lead={translate(`phases.edit.${lead}`, { version: phase.version + 1, base: base?.version })}
      asked={asked}
    >
      <PhaseForm
        key={`${number} ${from}`}
        data={asked.data}
        phase={phase}
        base={base}
        rollback={rollback}
        cell={cellIn(search)}
        reread={async () => (await asked.refetch()).data?.phase?.version ?? phase.version}
      />
    </Page>
  );
}
