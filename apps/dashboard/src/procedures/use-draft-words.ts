import { useTranslate } from 'react-admin';
import { useWord } from '../i18n/use-word.ts';
import type { ProcedureDraft } from './procedure-draft.ts';
import { useProcedureFacts } from './use-procedure-facts.ts';

/** What a field of a draft says, in words; an empty one says so. */
export function useDraftWords(): (field: keyof ProcedureDraft, draft: ProcedureDraft) => string {
  const translate = useTranslate();
  const word = useWord();
  const said = useProcedureFacts();
  return (field, draft) => {
    if (field === 'timeLimitUnit') return word('TimeLimitUnit', draft.timeLimitUnit);
    if (field === 'onlineLevel') return word('OnlineLevel', draft.onlineLevel);
    if (field === 'provenance') return word('Provenance', draft.provenance);
    if (field === 'feeVnd' && draft.feeVnd) return said.fee(Number(draft.feeVnd));
    if (field === 'checkableFromList') return said.stated(draft.checkableFromList);
    const value = draft[field];
    if (typeof value === 'boolean') return said.flag(value);
    return value.trim() || translate('versions.empty');
  };
}
