import type { RemarkSeverity } from '@tram-ho-so/domain/register-row';
import { type Asker, ask } from '../pool/ask.ts';

/** What there is to say about a row of a register, as the books keep it. */
export type Finding = {
  readonly id: number;
  readonly row: number;
  readonly column: string | null;
  readonly severity: RemarkSeverity;
  readonly code: string;
  readonly vi: string;
  readonly en: string;
};

export type FindingsPage = {
  readonly first: number;
  /** The finding before the page. */
  readonly after: Pick<Finding, 'row' | 'id'> | undefined;
  readonly severity?: RemarkSeverity | undefined;
};

/** Findings of an import in the order of the file. */
export const readFindings = (asker: Asker, importId: number, page: FindingsPage): Promise<Finding[]> =>
  ask<Finding>(
    asker,
    `SELECT id, row, "column", severity, code, message_vi AS vi, message_en AS en FROM register_findings
     WHERE import_id = $1 AND (row, id) > ($2, $3) AND ($4::text IS NULL OR severity = $4)
     ORDER BY row, id LIMIT $5`,
    [importId, page.after?.row ?? 0, page.after?.id ?? 0, page.severity ?? null, page.first],
  );
