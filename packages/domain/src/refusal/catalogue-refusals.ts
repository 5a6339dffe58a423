import { dayOfIso, type IsoDate, instantAt, sayDate } from '../calendar/local-time.ts';
import type { Said } from '../words.ts';
import { Refusal } from './refusal.ts';

const say = (date: IsoDate) => sayDate(instantAt(dayOfIso(date), 0));

export class UnknownProcedure extends Refusal {
  override readonly name = 'UnknownProcedure';
  readonly code = 'UNKNOWN_PROCEDURE';
  constructor(procedureCode: string) {
    super({
      vi: `Danh mục không có thủ tục mã ${procedureCode}.`,
      en: `The catalogue has no procedure ${procedureCode}.`,
      fix: {
        vi: 'Tra mã trong danh mục thủ tục (dạng 2.000635).',
        en: 'Look the code up in the catalogue (like 2.000635).',
      },
      path: 'procedureCode',
    });
  }
}

export class ProcedureNotInForce extends Refusal {
  override readonly name = 'ProcedureNotInForce';
  readonly code = 'PROCEDURE_NOT_IN_FORCE';
  constructor(procedureCode: string, on: IsoDate) {
    super({
      vi: `Thủ tục ${procedureCode} không có hiệu lực vào ngày ${say(on)}.`,
      en: `Procedure ${procedureCode} is not in force on ${say(on)}.`,
      fix: {
        vi: 'Xem các lần công bố của thủ tục trong danh mục.',
        en: "See the procedure's versions in the catalogue.",
      },
      path: 'procedureCode',
    });
  }
}

export class UnknownBranch extends Refusal {
  override readonly name = 'UnknownBranch';
  readonly code = 'UNKNOWN_BRANCH';
  constructor(branchCode: string) {
    super({
      vi: `Không có điểm bưu điện mã ${branchCode}.`,
      en: `There is no branch ${branchCode}.`,
      fix: {
        vi: 'Tra mã trong danh sách điểm bưu điện (dạng BC-HATU).',
        en: 'Look the code up in the branches (like BC-HATU).',
      },
      path: 'branchCode',
    });
  }
}

export class BranchClosed extends Refusal {
  override readonly name = 'BranchClosed';
  readonly code = 'BRANCH_CLOSED';
  constructor(branch: Said, on: IsoDate) {
    super({
      vi: `${branch.vi} không phục vụ thí điểm vào ngày ${say(on)}.`,
      en: `${branch.en} does not serve the pilot on ${say(on)}.`,
      fix: {
        vi: 'Hướng dẫn công dân đến điểm khác hoặc Trung tâm HCC.',
        en: 'Send the citizen to another branch or to the HCC desk.',
      },
      path: 'branchCode',
    });
  }
}
