import { createHash } from 'node:crypto';
import type { PeriodClose } from '../generated/prisma/client.ts';
import { canonicalJson, type Json } from './canonical-json.ts';
import { type ClosedFigure, figuresIn, inOldOrder } from './closed-figure.ts';

/** What tells one close from another. */
export type CloseIdentity = Pick<
  PeriodClose,
  'fromDay' | 'toDay' | 'reckoning' | 'version' | 'asOf' | 'closedAt' | 'closedById' | 'note'
>;

/** How a digest is made: 1, of the figures alone; 2, of the whole close. */
export const newestScheme = 2;

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const iso = (day: Date): string => day.toISOString().slice(0, 10);

/** The canonical text of a close: who froze which figures of which period, when, and by which definitions. */
export const closeText = (close: CloseIdentity, figures: Json): string =>
  canonicalJson({
    scheme: newestScheme,
    period: { from: iso(close.fromDay), to: iso(close.toDay), reckoning: close.reckoning },
    version: close.version,
    asOf: close.asOf.toISOString(),
    closedAt: close.closedAt.toISOString(),
    closedBy: close.closedById,
    note: close.note,
    figures,
  });

type Digested = CloseIdentity & Pick<PeriodClose, 'digestScheme'>;

/** The digest a close would have with these figures. */
export const digestOf = (close: Digested, figures: readonly ClosedFigure[]): string =>
  sha256(close.digestScheme === 1 ? JSON.stringify(inOldOrder(figures)) : closeText(close, asJson(figures)));

/** The digest of a close as it stands in its row, whatever stands there. */
export const digestOfStored = (close: PeriodClose): string =>
  close.digestScheme === 1
    ? digestOf(close, figuresIn(close.figures))
    : sha256(closeText(close, close.figures as Json));

/** Whether two lists of figures are the same, whatever the order of their keys. */
export const isSame = (some: readonly ClosedFigure[], others: readonly ClosedFigure[]): boolean =>
  canonicalJson(asJson(some)) === canonicalJson(asJson(others));

/** Figures as JSON takes them. */
export const asJson = (figures: readonly ClosedFigure[]) =>
  figures.map((figure) => ({ ...figure, lines: figure.lines.map((line) => ({ ...line })) }));
