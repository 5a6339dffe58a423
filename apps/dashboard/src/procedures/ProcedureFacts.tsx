import { useTranslate } from 'react-admin';
import type { ProcedureRecordFragment } from '../api/generated/graphql.ts';
import { useWord } from '../i18n/use-word.ts';
import { Fact } from '../ui/facts/Fact.tsx';
import { Facts } from '../ui/facts/Facts.tsx';
import { SourceNote } from '../ui/facts/SourceNote.tsx';
import { statedOf } from './procedure-draft.ts';
import { useProcedureFacts } from './use-procedure-facts.ts';

type ShownProcedure = ProcedureRecordFragment;

/** Everything the version in force says, each fact with how far it may be trusted. */
export function ProcedureFacts({ procedure }: { procedure: ShownProcedure }) {
  const translate = useTranslate();
  const word = useWord();
  const said = useProcedureFacts();
  const { provenance, timeLimitUnit, timeLimitOnline, extensionMaxDays } = procedure;
  const label = (fact: string) => translate(`procedures.show.${fact}`);
  const extension = (days: number) => translate('procedures.show.extensionDays', { smart_count: days });
  return (
    <Facts>
      <Fact label={label('fullCode')} provenance={provenance}>
        {procedure.fullCode}
      </Fact>
      <Fact label={label('level')}>{word('ProcedureLevel', procedure.level)}</Fact>
      <Fact label={label('agency')}>{procedure.agencyVi}</Fact>
      <Fact label={label('limit')} provenance={provenance}>
        {said.limit(procedure)}
      </Fact>
      {timeLimitOnline != null && (
        <Fact label={label('limitOnline')} provenance={provenance}>
          {said.limit({ timeLimit: timeLimitOnline, timeLimitUnit })}
        </Fact>
      )}
      <Fact label={label('extension')}>{extensionMaxDays == null ? null : extension(extensionMaxDays)}</Fact>
      <Fact label={label('fee')} provenance={provenance}>
        {procedure.feeVnd == null ? null : said.fee(procedure.feeVnd)}
      </Fact>
      <Fact label={label('online')} provenance={provenance}>
        {said.online(procedure.onlineLevel)}
      </Fact>
      <Fact label={label('documents')} provenance={provenance}>
        {translate('procedures.show.documentsValue', {
          documents: procedure.documentCount,
          sets: procedure.sets,
        })}
      </Fact>
      <Fact label={label('presence')}>{said.flag(procedure.presenceRequired)}</Fact>
      <Fact label={label('inspection')}>{said.flag(procedure.siteInspection)}</Fact>
      <Fact label={label('multiAgency')}>{said.flag(procedure.multiAgency)}</Fact>
      <Fact label={label('postalExcluded')}>{said.flag(procedure.postalExcluded)}</Fact>
      <Fact label={label('checkableFromList')}>{said.stated(statedOf(procedure.checkableFromList))}</Fact>
      <Fact label={label('result')}>{procedure.resultVi}</Fact>
      <Fact label={label('decision')}>{procedure.decisionNumber ?? label('decisionUnknown')}</Fact>
      <SourceNote note={procedure.provenanceNote} />
    </Facts>
  );
}
