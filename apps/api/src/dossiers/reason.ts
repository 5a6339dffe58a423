import { type ReasonCode as Code, reasonWords } from '@tram-ho-so/domain/reason-codes';
import type { Said } from '@tram-ho-so/domain/words';
import { builder } from '../schema/builder.ts';

interface Reason extends Said {
  readonly code: string;
}

export const ReasonCode = builder.objectRef<Reason>('ReasonCode').implement({
  description: 'Why a step is taken, coded so that reasons can be counted.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Send it as `reasonCode`.' }),
    nameVi: t.exposeString('vi'),
    nameEn: t.exposeString('en'),
  }),
});

export function wordsOfReason(code: Code): Reason {
  return { code, ...reasonWords[code] };
}

/** A reason as the books have it; a register may hold codes that nobody offers any more. */
export function findReason(code: string | null): Reason | null {
  const words: Readonly<Record<string, Said>> = reasonWords;
  const said = code === null ? undefined : words[code];
  return code !== null && said ? { code, ...said } : null;
}
