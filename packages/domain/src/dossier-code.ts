import { type IsoDate, localDate } from './calendar/local-time.ts';

/** A dossier code taken apart; everywhere else it is opaque. */
export interface DossierCodeParts {
  readonly orgCode: string;
  /** The digits between the dashes: `YYMMDD`, or `YYYYMMDD` in the newer shape. */
  readonly datePart: string;
  readonly sequence: string;
}

const orgCode = String.raw`\d{3}\.\d{2}\.\d{2}\.[HG]\d{2}|[HG]\d{2}(?:\.\d{1,3}){0,3}`;
const codeShape = new RegExp(String.raw`^(${orgCode})-(\d{6,8})-(\d{4,7})$`);
const orgCodeShape = new RegExp(`^(?:${orgCode})$`);

export const isDossierCode = (text: string): boolean => codeShape.test(text);

/** Whether a text may stand before the date of a code. */
export const isOrgCode = (text: string): boolean => orgCodeShape.test(text);

export function parseDossierCode(text: string): DossierCodeParts | undefined {
  const [, org, datePart, sequence] = codeShape.exec(text) ?? [];
  return org && datePart && sequence ? { orgCode: org, datePart, sequence } : undefined;
}

/** The code of the n-th dossier an organisation takes on a local day. */
export function codeFor(org: string, acceptedAt: Date, sequence: number): string {
  const day: IsoDate = localDate(acceptedAt);
  return `${org}-${day.slice(2).replaceAll('-', '')}-${String(sequence).padStart(4, '0')}`;
}
