import type { NewDossier, Pilot } from '@tram-ho-so/db';
import { isDossierCode } from '@tram-ho-so/domain/dossier-code';
import { InvalidInput, MalformedCode } from '@tram-ho-so/domain/refusal';

type Asked = string | null | undefined;

/** A code given already, or the next number of the day. */
export function readCode(asked: Asked, { setting }: Pilot): NewDossier['code'] {
  const given = asked?.trim().toUpperCase();
  if (!given) return { orgCode: setting.dossierOrgCode };
  if (!isDossierCode(given)) throw new MalformedCode(given.slice(0, 60));
  return { given };
}

/** The code another system gave it. */
export function readExternalCode(asked: Asked): string | null {
  const code = asked?.trim() || null;
  if (code === null || code.length <= 100) return code;
  throw new InvalidInput('externalCode', {
    vi: 'Mã ngoài dài quá 100 ký tự.',
    en: 'The external code has more than 100 characters.',
  });
}
