import { sayMoment } from '../calendar/local-time.ts';
import {
  type DossierEventKind,
  type DossierStatus,
  dossierEventKindWords,
  dossierStatusWords,
  type UserRole,
  userRoleWords,
} from '../vocabulary.ts';
import type { Said } from '../words.ts';
import { inSentence, listed } from './in-sentence.ts';
import { Refusal } from './refusal.ts';

export class UnknownDossier extends Refusal {
  override readonly name = 'UnknownDossier';
  readonly code = 'UNKNOWN_DOSSIER';
  constructor(code: string) {
    super({
      vi: `Không tìm thấy hồ sơ ${code} trong phạm vi được xem.`,
      en: `No dossier ${code} was found among those you may see.`,
      fix: { vi: 'Kiểm tra lại mã trên giấy tiếp nhận.', en: 'Check the code on the receipt.' },
      path: 'code',
    });
  }
}

export class CodeTaken extends Refusal {
  override readonly name = 'CodeTaken';
  readonly code = 'CODE_TAKEN';
  constructor(code: string) {
    super({
      vi: `Mã hồ sơ ${code} đã được cấp cho hồ sơ khác.`,
      en: `Code ${code} already belongs to another dossier.`,
      fix: { vi: 'Để trống mã để hệ thống cấp mã mới.', en: 'Leave the code out and a new one is given.' },
      path: 'code',
    });
  }
}

export class MalformedCode extends Refusal {
  override readonly name = 'MalformedCode';
  readonly code = 'MALFORMED_CODE';
  constructor(code: string) {
    super({
      vi: `“${code}” không đúng dạng mã hồ sơ.`,
      en: `“${code}” is not a dossier code.`,
      fix: { vi: 'Nhập theo mẫu 000.00.24.H49-230815-0001.', en: 'Write it like 000.00.24.H49-230815-0001.' },
      path: 'code',
    });
  }
}

export class StaleDossier extends Refusal {
  override readonly name = 'StaleDossier';
  readonly code = 'STALE_DOSSIER';
  readonly seenVersion: number;
  readonly currentVersion: number;
  constructor(seen: number, current: number) {
    super({
      vi: `Hồ sơ vừa có thay đổi (bản ${current}, màn hình đang ở bản ${seen}).`,
      en: `The dossier has changed since you read it (version ${current}, you saw ${seen}).`,
      fix: { vi: 'Tải lại hồ sơ rồi thực hiện lại.', en: 'Read the dossier again, then repeat the step.' },
      path: 'expectedVersion',
    });
    this.seenVersion = seen;
    this.currentVersion = current;
  }
}

export class IllegalStep extends Refusal {
  override readonly name = 'IllegalStep';
  readonly code = 'ILLEGAL_STEP';
  constructor(
    kind: DossierEventKind,
    status: DossierStatus | undefined,
    from: readonly (DossierStatus | undefined)[],
  ) {
    const step = dossierEventKindWords[kind];
    const here = status ? dossierStatusWords[status] : { vi: 'chưa có trong sổ', en: 'not yet registered' };
    super({
      vi: `Không thể thực hiện “${inSentence(step.vi)}” khi hồ sơ ở trạng thái “${inSentence(here.vi)}”.`,
      en: `The step “${inSentence(step.en)}” cannot follow the status “${inSentence(here.en)}”.`,
      fix: whereItStarts(from),
      path: 'kind',
    });
  }
}

function whereItStarts(from: readonly (DossierStatus | undefined)[]): Said {
  const statuses = from.filter((status) => status !== undefined);
  if (statuses.length === 0)
    return { vi: 'Bước này chỉ mở hồ sơ mới.', en: 'This step only opens a new dossier.' };
  const names = listed(statuses.map((status) => dossierStatusWords[status]));
  return {
    vi: `Bước này chỉ thực hiện khi hồ sơ ở trạng thái ${names.vi}.`,
    en: `This step starts from ${names.en}.`,
  };
}

export class NotPermitted extends Refusal {
  override readonly name = 'NotPermitted';
  readonly code = 'NOT_PERMITTED';
  /** `what` names the act; `roles` who may do it. */
  constructor(what: Said, roles: readonly UserRole[]) {
    const who = listed(roles.map((role) => userRoleWords[role]));
    super({
      vi: `Tài khoản này không có quyền thực hiện “${inSentence(what.vi)}”.`,
      en: `This account may not do “${inSentence(what.en)}”.`,
      fix:
        roles.length > 0
          ? {
              vi: `Đề nghị ${who.vi} thực hiện.`,
              en: `Ask ${/^(HCC|[aeiou])/i.test(who.en) ? 'an' : 'a'} ${who.en} to do it.`,
            }
          : undefined,
    });
  }
}

export class ReasonRequired extends Refusal {
  override readonly name = 'ReasonRequired';
  readonly code = 'REASON_REQUIRED';
  constructor(what: Said) {
    super({
      vi: `Cần nêu lý do khi thực hiện “${inSentence(what.vi)}”.`,
      en: `“${what.en}” needs a reason.`,
      fix: { vi: 'Ghi lý do bằng văn bản rồi gửi lại.', en: 'Write the reason and send it again.' },
      path: 'reason',
    });
  }
}

export class SupplementAlreadyAsked extends Refusal {
  override readonly name = 'SupplementAlreadyAsked';
  readonly code = 'SUPPLEMENT_ALREADY_ASKED';
  constructor() {
    super({
      vi: 'Hồ sơ này đã được yêu cầu bổ sung một lần; mỗi hồ sơ chỉ yêu cầu bổ sung một lần, đầy đủ, bằng văn bản.',
      en: 'This dossier was already asked for a supplement; it may be asked once, completely and in writing.',
      fix: {
        vi: 'Đề nghị quản lý Trung tâm HCC quyết định yêu cầu lần hai và nêu lý do.',
        en: 'Ask the HCC manager to decide on a second request, with a reason.',
      },
    });
  }
}

export class OccurredInFuture extends Refusal {
  override readonly name = 'OccurredInFuture';
  readonly code = 'OCCURRED_IN_FUTURE';
  constructor(occurredAt: Date, now: Date, path = 'occurredAt') {
    super({
      vi: `Thời điểm ${sayMoment(occurredAt)} chưa tới; bây giờ là ${sayMoment(now)}.`,
      en: `${sayMoment(occurredAt)} lies in the future; it is ${sayMoment(now)} now.`,
      fix: { vi: 'Ghi thời điểm việc đã diễn ra.', en: 'Give the moment at which it happened.' },
      path,
    });
  }
}

export class OccurredBeforeLast extends Refusal {
  override readonly name = 'OccurredBeforeLast';
  readonly code = 'OCCURRED_BEFORE_LAST';
  constructor(occurredAt: Date, last: Date) {
    super({
      vi: `Thời điểm ${sayMoment(occurredAt)} sớm hơn bước gần nhất của hồ sơ (${sayMoment(last)}).`,
      en: `${sayMoment(occurredAt)} is before the dossier's last step (${sayMoment(last)}).`,
      fix: {
        vi: `Ghi thời điểm từ ${sayMoment(last)} trở đi.`,
        en: `Give a moment from ${sayMoment(last)} on.`,
      },
      path: 'occurredAt',
    });
  }
}
