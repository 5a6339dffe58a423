import { type ScanReason as Code, scanReasonWords } from '@tram-ho-so/domain/custody';
import type { Said } from '@tram-ho-so/domain/words';
import { builder } from '../schema/builder.ts';

interface Reason extends Said {
  readonly code: string;
}

export const ScanReason = builder.objectRef<Reason>('ScanReason').implement({
  description: 'Why a visit failed or a request was called off, coded so that reasons can be counted.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Send it as `reasonCode`.' }),
    nameVi: t.exposeString('vi'),
    nameEn: t.exposeString('en'),
  }),
});

export const wordsOfScanReason = (code: Code): Reason => ({ code, ...scanReasonWords[code] });

/** A reason as the books have it; a simulated or older one may be unknown. */
export function findScanReason(code: string | null): Reason | null {
  const words: Readonly<Record<string, Said>> = scanReasonWords;
  const said = code === null ? undefined : words[code];
  return code !== null && said ? { code, ...said } : null;
}
