import type { Refusal } from '../refusal/refusal.ts';
import { InvalidInput } from '../refusal/request-refusals.ts';
import { PapersIncomplete } from '../refusal/step-refusals.ts';
import type { DossierEventKind } from '../vocabulary.ts';
import type { Said } from '../words.ts';
import type { StepFacts } from './step-facts.ts';
import type { StepSaid } from './step-said.ts';

interface Asked {
  readonly said: StepSaid;
  readonly reason: string | null | undefined;
  readonly facts: StepFacts;
}

type Check = (asked: Asked) => Refusal | undefined;

const nothing: Check = () => undefined;

/** Why what is said with a step is not enough for it; a step that needs nothing said answers nothing. */
export const objectionToSaid = (kind: DossierEventKind, asked: Asked): Refusal | undefined =>
  checks[kind](asked);

/** Completeness is checked on the spot, paper by paper. */
const complete: Check = ({ said, facts }) => {
  const ticked = new Set(said.papers);
  const missing = facts.papers.filter(({ code, required }) => required && !ticked.has(code));
  return unknownPaper(said, facts) ?? (missing.length > 0 ? new PapersIncomplete(missing) : undefined);
};

/** What is missing is asked for once, completely and by name. */
const namedPapers: Check = ({ said, reason, facts }) => {
  if (reason !== 'THIEU_GIAY_TO' || (said.papers?.length ?? 0) > 0 || facts.papers.length === 0)
    return unknownPaper(said, facts);
  return lacks('papers', {
    vi: 'Cần nêu rõ những giấy tờ còn thiếu.',
    en: 'Name the papers that are missing.',
  });
};

function unknownPaper({ papers = [] }: StepSaid, facts: StepFacts): Refusal | undefined {
  const known = new Set(facts.papers.map(({ code }) => code));
  const stranger = papers.find((code) => !known.has(code));
  return stranger === undefined
    ? undefined
    : lacks('papers', {
        vi: `Thủ tục không có giấy tờ mang mã ${stranger.slice(0, 40)}.`,
        en: `The procedure's list has no paper ${stranger.slice(0, 40)}.`,
      });
}

const extension: Check = ({ said: { extensionDays: days }, facts: { limits } }) => {
  const most = limits.extensionDays;
  if (days !== undefined && Number.isInteger(days) && days >= 1 && days <= most) return undefined;
  return lacks('extensionDays', {
    vi: `Số ngày gia hạn phải từ 1 đến ${most} ngày làm việc.`,
    en: `An extension is 1 to ${most} working days.`,
  });
};

const feeAsked: Check = ({ said: { fee } }) => {
  if (fee && Number.isInteger(fee.amountVnd) && fee.amountVnd > 0 && fee.basis.trim()) return undefined;
  return lacks('fee', {
    vi: 'Cần nêu số tiền (đồng) và căn cứ thu.',
    en: 'Give the amount in VND and its legal basis.',
  });
};

const paymentMade: Check = ({ said: { payment } }) =>
  payment?.receiptNumber.trim()
    ? undefined
    : lacks('payment', {
        vi: 'Cần nêu hình thức nộp và số biên lai.',
        en: 'Give the way it was paid and the receipt number.',
      });

const resultAttached: Check = ({ said: { result } }) =>
  result?.number.trim() && result.signer.trim()
    ? undefined
    : lacks('result', {
        vi: 'Cần nêu số, ký hiệu của kết quả và người ký.',
        en: 'Give the number of the result and who signed it.',
      });

const handedOver: Check = ({ said: { handOver } }) =>
  handOver?.identityChecked
    ? undefined
    : lacks('handOver', {
        vi: 'Cần đối chiếu giấy tờ tùy thân của người nhận trước khi trả kết quả.',
        en: 'Check the identity of the recipient before handing the result over.',
      });

const lacks = (path: string, said: Said) => new InvalidInput(path, said);

const checks = {
  SUBMITTED: nothing,
  ACCEPTED: complete,
  RECEPTION_REFUSED: nothing,
  CORRECTION_REQUESTED: namedPapers,
  FORWARDED: nothing,
  SUPPLEMENT_REQUESTED: namedPapers,
  SUPPLEMENT_RECEIVED: nothing,
  PAYMENT_REQUESTED: feeAsked,
  PAYMENT_CONFIRMED: paymentMade,
  WITHDRAWN: nothing,
  STOPPED: nothing,
  REOPENED: nothing,
  RESOLVED: resultAttached,
  RESULT_RECALLED: nothing,
  RETURNED: handedOver,
  PAPERS_ARRIVED: nothing,
  EXTENDED: extension,
  PROMISE_RECOUNTED: nothing,
} as const satisfies Record<DossierEventKind, Check>;
