/** One row of a register file as it stands there, before anyone reads it. */
export type FileRow = {
  /** Its number in the file, as a spreadsheet shows it. */
  readonly row: number;
  readonly cells: readonly string[];
};

/** A row that says nothing is no row of the register. */
export function saysNothing(row: FileRow): boolean {
  return row.cells.every((cell) => cell.trim() === '');
}
