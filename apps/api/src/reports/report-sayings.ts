import { dayOfIso, instantAt, sayDate, sayMoment } from '@tram-ho-so/domain/calendar';
import { type Imbalance, reportForms } from '@tram-ho-so/domain/reports';
import type { Said } from '@tram-ho-so/domain/words';
import { type BuiltReport, isOfClose } from './build-report.ts';
import { totalName } from './report-names.ts';

const inBrackets = (columns: readonly number[]): string => columns.map((each) => `(${each})`).join(' + ');

/** What was checked and what does not add up, in sentences. */
export function sayChecks({ imbalances, asked, rows }: BuiltReport): Said[] {
  const { equations } = reportForms[asked.form];
  const across = equations.map(({ column, sumOf }) => `(${column}) = ${inBrackets(sumOf)}`).join('; ');
  if (imbalances.length > 0) {
    return imbalances.map((each) =>
      sayImbalance(each, each.row === null ? totalName : (rows[each.row]?.label ?? totalName)),
    );
  }
  const checked = {
    vi: `Kiểm tra chéo: ${rows.length} dòng và dòng tổng cộng, mỗi ô đếm riêng. `,
    en: `Cross-check: ${rows.length} rows and the total, each cell counted by itself. `,
  };
  return [
    {
      vi: `${checked.vi}${across ? `${across}; tổng cộng` : 'Tổng cộng'} bằng tổng các dòng. Không có sai lệch.`,
      en: `${checked.en}${across ? `${across}; the` : 'The'} total is the sum of the rows. Nothing differs.`,
    },
  ];
}

function sayImbalance({ column, sumOf, stands, adds }: Imbalance, row: Said): Said {
  const [vi, en] =
    sumOf.length > 0 ? [inBrackets(sumOf), inBrackets(sumOf)] : ['các dòng cộng lại', 'the sum of the rows'];
  return {
    vi: `SAI LỆCH – ${row.vi}: cột (${column}) là ${stands}, ${vi} là ${adds}.`,
    en: `DIFFERS – ${row.en}: column (${column}) is ${stands}, ${en} is ${adds}.`,
  };
}

/** That simulated dossiers are counted. */
export function sayWarning({ counted: { simulated } }: BuiltReport): Said | null {
  if (simulated === 0) return null;
  return {
    vi: `CÓ ${simulated.toLocaleString('vi-VN')} HỒ SƠ MÔ PHỎNG trong biểu này: không phải số liệu thật, không dùng để báo cáo.`,
    en: `${simulated.toLocaleString('en-GB')} SIMULATED dossiers are counted here: these are no real figures and not for reporting.`,
  };
}

/** What one has to know of these numbers before using them. */
export function sayStanding(report: BuiltReport): Said[] {
  const at = sayMoment(report.asked.asOf);
  return [{ vi: `Số liệu theo sổ lúc ${at}.`, en: `The books as of ${at}.` }, sayClose(report)];
}

/** How figures stand to the close of their period. The digest of a close stands only under figures of its moment. */
export function sayClose(report: Pick<BuiltReport, 'asked' | 'close'>): Said {
  const { close, asked } = report;
  if (instantAt(dayOfIso(asked.period.to) + 1, 0) > asked.asOf) {
    return {
      vi: 'KỲ CHƯA KẾT THÚC: số liệu mới tính đến thời điểm này.',
      en: 'THE PERIOD IS NOT OVER: it is counted up to this moment only.',
    };
  }
  if (!close) {
    return {
      vi: 'Đến thời điểm này, kỳ chưa chốt số liệu.',
      en: 'The period had not been closed by that moment.',
    };
  }
  const { version, closedAt, sha256 } = close;
  if (isOfClose(report)) {
    return {
      vi: `Số liệu của biểu là số liệu lúc chốt kỳ ngày ${sayDate(closedAt)}, bản ${version}, mã kiểm tra ${sha256.slice(0, 16)}….`,
      en: `These are the figures of the close of ${sayDate(closedAt)}, version ${version}, digest ${sha256.slice(0, 16)}….`,
    };
  }
  return {
    vi: `Kỳ đã chốt lúc ${sayMoment(closedAt)} (bản ${version}), nhưng số liệu của biểu này lấy ở thời điểm khác với lúc chốt nên có thể khác số liệu đã chốt.`,
    en: `The period was closed at ${sayMoment(closedAt)} (version ${version}), but the figures of this form are of another moment and may differ from those of the close.`,
  };
}
