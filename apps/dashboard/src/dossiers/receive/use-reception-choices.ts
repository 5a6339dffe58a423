import { useAsk } from '../../api/use-ask.ts';
import { capabilitiesQuery, receptionChoicesQuery } from '../dossier-queries.ts';
import { type Reception, type ReceptionAct, receptionActs } from './reception.ts';

export function useReceptionChoices() {
  return useAsk(receptionChoicesQuery, {});
}

export type Choices = NonNullable<ReturnType<typeof useReceptionChoices>['data']>;

/** What the API allows at this place for this procedure, asked as soon as both are chosen. */
export function useCapabilities({ place, branch, procedure }: Reception) {
  const known = procedure !== '' && (place === 'HCC_CENTRE' || branch !== '');
  const asked = useAsk(
    capabilitiesQuery,
    { place, procedure, branch: place === 'HCC_CENTRE' ? null : branch },
    { enabled: known },
  );
  const capabilities = known && !asked.isPlaceholderData ? asked.data?.capabilities : undefined;
  const of = (act: ReceptionAct) => capabilities?.find(({ action }) => action === act);
  const others = capabilities?.filter(({ action }) => !receptionActs.includes(action as ReceptionAct)) ?? [];
  return { known, asking: known && !capabilities && !asked.error, error: asked.error, of, others };
}

export type Capabilities = ReturnType<typeof useCapabilities>;
