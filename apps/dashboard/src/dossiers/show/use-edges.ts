import { useTranslate } from 'react-admin';
import { dayOf, timeOf } from '../../i18n/format.ts';
import { useName, useWord } from '../../i18n/use-word.ts';
import type { StripEdge } from '../clock/strip-edge.ts';
import type { ShownDossier } from '../steps/next-step.ts';
import { useActed } from './use-acted.ts';

type ShownClock = NonNullable<ShownDossier['clock']>;
type ClockAct = ShownClock['segments'][number]['startedBy'];

interface Edges {
  /** When and what, then who and why, for the start of every segment. */
  readonly ofSegments: readonly StripEdge[];
  /** The same for the extension. */
  readonly extension: StripEdge | undefined;
}

/** What is said under the strip of a clock. */
export function useEdges(clock: ShownClock | null): Edges {
  const translate = useTranslate();
  const word = useWord();
  const name = useName();
  const actedBy = useActed();
  const whoAndWhy = (act: Pick<ClockAct, 'reason'> & Parameters<typeof actedBy>[0]) => {
    const { who, where } = actedBy(act);
    return [who || where, act.reason && lowered(name(act.reason))].filter(Boolean).join(': ');
  };
  const { segments = [], extension } = clock ?? {};
  return {
    ofSegments: segments.map(({ from, startedBy }) => ({
      key: from,
      what: `${dayOf(from)} ${timeOf(from)} ${lowered(word('DossierEventKind', startedBy.kind))}`,
      who: whoAndWhy(startedBy),
    })),
    extension: extension
      ? {
          key: `extended ${extension.at}`,
          what: translate('dossiers.clock.extensionEdge', {
            at: `${dayOf(extension.at)} ${timeOf(extension.at)}`,
          }),
          who: whoAndWhy(extension.event),
        }
      : undefined,
  };
}

const lowered = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
