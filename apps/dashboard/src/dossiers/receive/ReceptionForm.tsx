import Box from '@mui/material/Box';
import { type FormEvent, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { useFormat } from '../../i18n/use-format.ts';
import { Panel } from '../../ui/Panel.tsx';
import { PaperTicks } from '../papers/PaperTicks.tsx';
import { ActChoice } from './ActChoice.tsx';
import { HowFields } from './HowFields.tsx';
import { OwnerFields } from './OwnerFields.tsx';
import { ProcedureNote } from './ProcedureNote.tsx';
import { missingOf, openedReception, type Reception } from './reception.ts';
import { SendBar } from './SendBar.tsx';
import { type Choices, useCapabilities } from './use-reception-choices.ts';
import { type ReceivedDossier, useSendReception } from './use-send-reception.ts';
import { WhereFields } from './WhereFields.tsx';

interface ReceptionFormProps {
  readonly choices: Choices;
  /** The branch of the person who sits here, if they belong to one. */
  readonly ownBranch: string | undefined;
  readonly onReceived: (dossier: ReceivedDossier) => void;
}

/** Where and what first, then which act, then whose dossier; the act is judged before anything is sent. */
export function ReceptionForm({ choices, ownBranch, onReceived }: ReceptionFormProps) {
  const translate = useTranslate();
  const english = useFormat().locale === 'en';
  const [address] = useSearchParams();
  const [reception, setReception] = useState<Reception>(() => openedReception(ownBranch, address));
  const [tried, setTried] = useState(false);
  const capabilities = useCapabilities(reception);
  const sending = useSendReception(onReceived);
  const change = (part: Partial<Reception>) => {
    sending.forget();
    setReception({ ...reception, ...part });
  };
  const missing = tried ? missingOf(reception) : [];
  const allowed = capabilities.of(reception.act)?.allowed ?? false;
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (allowed && missingOf(reception).length === 0) sending.submit(reception).catch(() => undefined);
  };
  const refusal = capabilities.of(reception.act)?.refusal;
  const refused = english ? refusal?.messageEn : refusal?.message;
  const why = refused ?? translate(`dossiers.receive.${capabilities.known ? 'asking' : 'actHint'}`);
  const parts = { reception, change, missing };
  const procedure = choices.procedures.find(({ code }) => code === reception.procedure);
  return (
    <Box
      component="form"
      noValidate
      onSubmit={onSubmit}
      aria-label={translate('dossiers.receive.title')}
      sx={{
        display: 'grid',
        gap: 2,
        maxWidth: 960,
        gridTemplateColumns: 'minmax(0, 1fr)',
        '& .MuiInputBase-root': { minHeight: { xs: 48, sm: 40 } },
      }}
    >
      <Panel title={translate('dossiers.receive.where')}>
        <WhereFields {...parts} choices={choices} ownBranch={ownBranch} />
        {procedure && <ProcedureNote procedure={procedure} />}
      </Panel>
      <Panel title={translate('dossiers.receive.act')}>
        <ActChoice reception={reception} change={change} capabilities={capabilities} />
      </Panel>
      {procedure && reception.act === 'RECEIVE_DOSSIER' && procedure.papers.length > 0 && (
        <Panel title={translate('dossiers.receive.papers')}>
          <PaperTicks
            title={translate('dossiers.papers.there')}
            papers={procedure.papers}
            ticked={reception.papers}
            onTick={(papers) => change({ papers })}
            allAtOnce
          />
        </Panel>
      )}
      <Panel title={translate('dossiers.receive.ownerSection')}>
        <OwnerFields {...parts} />
      </Panel>
      <Panel title={translate('dossiers.receive.how')}>
        <HowFields {...parts} />
      </Panel>
      <SendBar act={reception.act} allowed={allowed} why={why} sending={sending} />
    </Box>
  );
}
