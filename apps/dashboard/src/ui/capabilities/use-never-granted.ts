import type { PilotAction } from '../../api/generated/graphql.ts';
import { useAsk } from '../../api/use-ask.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { capabilitiesQuery } from './capabilities-query.ts';

/** The acts that no setting may ever grant, each with the API's reason; asked, because the rule is not the desk's. */
export function useNeverGranted(
  branch: string | undefined,
  procedure: string | undefined,
): ReadonlyMap<PilotAction, string> {
  const { locale } = useFormat();
  const enabled = branch !== undefined && procedure !== undefined;
  const variables = { place: 'BRANCH', branch: branch ?? null, procedure: procedure ?? '' } as const;
  const { data } = useAsk(capabilitiesQuery, variables, { enabled });
  const forbidden = (data?.capabilities ?? []).flatMap(({ action, refusal }) =>
    refusal?.__typename === 'PhaseNotAllowed' && refusal.gap === 'FORBIDDEN'
      ? [[action, locale === 'en' ? refusal.messageEn : refusal.message] as const]
      : [],
  );
  return new Map(forbidden);
}
