import type { MovedInReport, Pilot } from '@tram-ho-so/db';
import { sayDate, sayMoment } from '@tram-ho-so/domain/calendar';
import { reportForms } from '@tram-ho-so/domain/reports';
import { vocabularies } from '@tram-ho-so/domain/vocabulary';
import type { Said } from '@tram-ho-so/domain/words';
import type { BuiltReport } from './build-report.ts';
import { sayChecks, sayStanding, sayWarning } from './report-sayings.ts';

/** A report as it is printed: texts and numbers only, so that it can be drawn in another thread. Its only moment is its own. */
export interface ReportFacts {
  readonly title: Said;
  readonly code: Said | null;
  readonly period: Said;
  readonly unit: Said;
  /** Who reports, and to whom; no name where it is written by hand. */
  readonly parties: readonly { readonly label: Said; readonly name: Said | null }[];
  /** What must not be missed. */
  readonly warning: Said | null;
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

/** A dossier that came into a cell or left it since the last submission, with what was learnt of it. */
export interface MoveFacts {
  readonly label: Said;
  readonly column: number;
  readonly code: string;
  readonly move: 1 | -1;
  readonly events: readonly string[];
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

export function reportFacts(report: BuiltReport, pilot: Pilot): ReportFacts {
  const { asked, rows, total, changes, submission } = report;
  const form = reportForms[asked.form];
  const { from, to } = asked.period;
  const centre = pilot.organisations.byCode.get('HCC_HA_LONG');
  const cells = (of: ReadonlyMap<number, number>) => form.columns.map(({ number }) => of.get(number) ?? 0);
  return {
    title: form.title,
    code: asked.form === 'FORM_06A' ? { vi: 'Biểu số II.06a/VPCP/KSTT', en: 'Form II.06a/VPCP/KSTT' } : null,
    period: {
      vi: `Kỳ báo cáo: từ ngày ${day(from)} đến ngày ${day(to)}`,
      en: `Period: ${day(from)} to ${day(to)}`,
    },
    unit: { vi: 'Đơn vị tính: số hồ sơ', en: 'Unit: dossiers' },
    parties: [
      {
        label: { vi: 'Đơn vị báo cáo', en: 'Reporting unit' },
        name: centre ? { vi: centre.nameVi, en: centre.nameEn } : null,
      },
      { label: { vi: 'Đơn vị nhận báo cáo', en: 'Receiving unit' }, name: null },
    ],
    warning: sayWarning(report),
    rowsOf: rowsOf[asked.rows as keyof typeof rowsOf] ?? rowsOf.FIELD,
    at: asked.asOf,
    columns: form.columns.map(({ number, heading, group, beside }) => ({
      number,
      heading,
      group,
      beside: beside ?? false,
    })),
    rows: rows.map(({ label, cells: of }) => ({ label, cells: cells(of) })),
    total: cells(total),
    checks: sayChecks(report),
    changes,
    submitted: submission && {
      vi: `So với bản nộp lúc ${sayMoment(submission.submittedAt)}, số liệu theo sổ lúc ${sayMoment(submission.asOf)}.`,
      en: `Against what was handed in at ${sayMoment(submission.submittedAt)}, by the books of ${sayMoment(submission.asOf)}.`,
    },
    notes: [...sayStanding(report), ...form.notes],
  };
}

/** Row by row and column by column, who came in and who left. */
export function moveFacts(report: BuiltReport, moved: readonly MovedInReport[]): MoveFacts[] {
  const { asked, rows, nameOf } = report;
  const { columns } = reportForms[asked.form];
  const place = new Map(rows.map(({ key }, index) => [key, index]));
  const keys = [...new Set(moved.map(({ key }) => key))].sort(
    (a, b) => (place.get(a) ?? rows.length) - (place.get(b) ?? rows.length),
  );
  return keys.flatMap((key) =>
    columns.flatMap(({ number }) =>
      moved.flatMap((each): MoveFacts[] => {
        const [was, is] = [each.before.includes(number), each.after.includes(number)];
        if (each.key !== key || was === is) return [];
        const { label } = nameOf(key);
        return [
          { label, column: number, code: each.code, move: is ? 1 : -1, events: each.events.map(sayEvent) },
        ];
      }),
    ),
  );
}

const sayEvent = ({ kind, occurredAt, recordedAt }: MovedInReport['events'][number]): string =>
  `${vocabularies.DossierEventKind[kind].vi}: xảy ra ${sayMoment(occurredAt)}, ghi sổ ${sayMoment(recordedAt)}`;
