import type { Refusal } from '../refusal/refusal.ts';
import { InvalidInput } from '../refusal/request-refusals.ts';
import type { Said } from '../words.ts';
import type { ScanNeed } from './scan-table.ts';
import type { ScanSaid } from './take-scan.ts';

/** Most papers one parcel is said to hold. */
const mostPapers = 500;

/** Why what is said with a scan is not enough for it. The seal of a batch stands for those of its parcels. */
export function objectionToScanSaid(
  needs: readonly ScanNeed[],
  said: ScanSaid,
  sealedAsBatch: boolean,
): Refusal | undefined {
  if (needs.includes('SLIP') && !said.slipNumber)
    return lacks('said.slipNumber', {
      vi: 'Cần nêu số phiếu hồ sơ mà công dân và bưu tá cùng ký.',
      en: 'Give the number of the dossier slip that both sides signed.',
    });
  if (needs.includes('SEAL') && !sealedAsBatch && !said.sealNumber)
    return lacks('said.sealNumber', {
      vi: 'Cần nêu số niêm phong; bưu gửi được niêm phong trước mặt người giao.',
      en: 'Give the seal number; a parcel is sealed in the presence of who gives it.',
    });
  if (needs.includes('PAPER_COUNT') && !isCount(said.paperCount))
    return lacks('said.paperCount', {
      vi: `Cần đếm số giấy tờ, từ 1 đến ${mostPapers}.`,
      en: `Count the papers, 1 to ${mostPapers}.`,
    });
  if (needs.includes('RECIPIENT') && !(said.recipient && said.identityChecked))
    return lacks('said.recipient', {
      vi: 'Cần nêu người nhận và đối chiếu giấy tờ tùy thân trước khi phát.',
      en: 'Say who took it, and check the identity before handing it over.',
    });
  return undefined;
}

const isCount = (count: number | undefined): boolean =>
  count !== undefined && Number.isInteger(count) && count >= 1 && count <= mostPapers;

const lacks = (path: string, said: Said) => new InvalidInput(path, said);
