import type { Pilot } from '@tram-ho-so/db';
import { sayDate, sayMoment } from '@tram-ho-so/domain/calendar';
import { reportForms } from '@tram-ho-so/domain/reports';
import type { Said } from '@tram-ho-so/domain/words';
import type { BuiltReport } from './build-report.ts';

/** A report as it is printed: texts and numbers only, so that it can be drawn in another thread. */
export interface ReportFacts {
  readonly title: Said;
  readonly code: string | null;
  readonly period: Said;
  readonly unit: Said;
  readonly organisations: readonly Said[];
  readonly rowsOf: Said;
  readonly at: Date;
  readonly columns: readonly {
    readonly number: number;
    readonly heading: Said;
    readonly group: Said | null;
    readonly beside: boolean;
  }[];
  readonly rows: readonly { readonly label: Said; readonly cells: readonly number[] }[];
  readonly total: readonly number[];
  readonly checks: readonly Said[];
  readonly changes: readonly {
    readonly label: Said;
    readonly column: number;
    readonly submitted: number;
    readonly now: number;
  }[];
  readonly submitted: Said | null;
  readonly notes: readonly Said[];
}

const rowsOf = {
  FIELD: { vi: 'Lĩnh vực', en: 'Field' },
  BRANCH: { vi: 'Bưu cục', en: 'Branch' },
  PROCEDURE: { vi: 'Thủ tục hành chính', en: 'Procedure' },
  PHASE: { vi: 'Giai đoạn', en: 'Phase' },
  WARD: { vi: 'Phường, xã của bưu cục', en: 'Ward of the branch' },
  POSTAL_UNIT: { vi: 'Đơn vị bưu chính', en: 'Postal unit' },
} as const;

const day = (iso: string) => sayDate(new Date(`${iso}T05:00:00Z`));

export function reportFacts(report: BuiltReport, pilot: Pilot, now: Date): ReportFacts {
  const { asked, rows, total, changes, submission } = report;
  const form = reportForms[asked.form];
  const { from, to } = asked.period;
  const centre = pilot.organisations.byCode.get('HCC_HA_LONG');
  const cells = (of: ReadonlyMap<number, number>) => form.columns.map(({ number }) => of.get(number) ?? 0);
  return {
    title: form.title,
    code: asked.form === 'FORM_06A' ? 'Biểu số II.06a/VPCP/KSTT' : null,
    period: {
      vi: `Kỳ báo cáo: từ ngày ${day(from)} đến ngày ${day(to)}`,
      en: `Period: ${day(from)} to ${day(to)}`,
    },
    unit: { vi: 'Đơn vị tính: số hồ sơ', en: 'Unit: dossiers' },
    organisations: [
      { vi: 'Ủy ban nhân dân thành phố Hạ Long', en: 'People’s Committee of Hạ Long City' },
      { vi: centre?.nameVi ?? '', en: centre?.nameEn ?? '' },
    ],
    rowsOf: rowsOf[asked.rows as keyof typeof rowsOf] ?? rowsOf.FIELD,
    at: now,
    columns: form.columns.map(({ number, heading, group, beside }) => ({
      number,
      heading,
      group,
      beside: beside ?? false,
    })),
    rows: rows.map(({ label, cells: of }) => ({ label, cells: cells(of) })),
    total: cells(total),
    checks: checksOf(report),
    changes,
    submitted: submission && {
      vi: `So với bản đã nộp lúc ${sayMoment(submission.submittedAt)}`,
      en: `Against what was handed in at ${sayMoment(submission.submittedAt)}`,
    },
    notes: [...standing(report), ...form.notes],
  };
}

function checksOf({ imbalances, asked, rows }: BuiltReport): Said[] {
  const { equations } = reportForms[asked.form];
  if (equations.length === 0)
    return [{ vi: 'Biểu này không có phép cộng phải kiểm tra.', en: 'This form has no sums to check.' }];
  const told = equations
    .map(({ column, sumOf }) => `(${column}) = ${sumOf.map((each) => `(${each})`).join(' + ')}`)
    .join('; ');
  if (imbalances.length === 0) {
    return [
      {
        vi: `Đã kiểm tra ${rows.length} dòng và dòng tổng: ${told}. Không có sai lệch.`,
        en: `${rows.length} rows and the total were checked: ${told}. Nothing differs.`,
      },
    ];
  }
  return imbalances.map(({ row, column, sumOf, stands, adds }) => {
    const name = rows.find(({ key }) => key === row && row !== null)?.label ?? {
      vi: 'Tổng cộng',
      en: 'Total',
    };
    const sum = sumOf.map((each) => `(${each})`).join(' + ');
    return {
      vi: `${name.vi}: cột (${column}) là ${stands}, tổng ${sum} là ${adds}.`,
      en: `${name.en}: column (${column}) is ${stands}, ${sum} is ${adds}.`,
    };
  });
}

/** What one has to know of these numbers before using them. */
function standing({ asked, simulated, close }: BuiltReport): Said[] {
  const at = sayMoment(asked.asOf);
  const said: Said[] = [{ vi: `Số liệu theo sổ lúc ${at}.`, en: `The books as of ${at}.` }];
  if (close) {
    said.push({
      vi: `Kỳ đã chốt ngày ${sayDate(close.closedAt)}, bản ${close.version}, mã kiểm tra ${close.sha256.slice(0, 16)}….`,
      en: `The period was closed on ${sayDate(close.closedAt)}, version ${close.version}, digest ${close.sha256.slice(0, 16)}….`,
    });
  }
  if (simulated > 0) {
    said.push({
      vi: `CÓ ${simulated.toLocaleString('vi-VN')} HỒ SƠ MÔ PHỎNG trong biểu này: không phải số liệu thật, không dùng để báo cáo.`,
      en: `${simulated.toLocaleString('en-GB')} SIMULATED dossiers are counted here: these are no real figures and not for reporting.`,
    });
  }
  return said;
}
