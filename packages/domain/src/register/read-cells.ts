import { sayDate, sayMoment } from '../calendar/local-time.ts';
import type { NamedBranch } from '../phase/phase-setting.ts';
import type { Said } from '../words.ts';
import type { RawRow, RegisterColumn } from './columns.ts';
import type { Labels } from './labels.ts';
import type { RegisterLookups, RegisterProcedure } from './lookups.ts';
import { instantOf, type ReadMoment, readMoment } from './read-moment.ts';
import { type RemarkCode, type RowRemark, remark } from './remarks.ts';

/** Writes down what there is to say about a row while its cells are read. */
export type Note = (code: RemarkCode, column: RegisterColumn, detail?: Said | string) => undefined;

export const noteInto =
  (remarks: RowRemark[]): Note =>
  (code, column, detail) => {
    remarks.push(remark(code, column, detail));
  };

/** Finds a word of the vocabulary; an empty cell is nothing, an unknown word is a rejection. */
export function readWord<Word extends string>(
  labels: Labels<Word>,
  cells: RawRow,
  column: RegisterColumn,
  note: Note,
): Word | undefined {
  const text = cells[column];
  if (text === '') return undefined;
  const matched = labels.match(text);
  if (!matched) return note('UNKNOWN_WORD', column, labels.choices);
  if (!matched.exact) note('WORD_MATCHED', column, matched.label);
  return matched.word;
}

export function readDate(cells: RawRow, column: RegisterColumn, note: Note): ReadMoment | undefined {
  const text = cells[column];
  if (text === '') return undefined;
  const moment = readMoment(text);
  if (!moment) return note('INVALID_DATE', column);
  if (moment.serial) {
    const at = instantOf(moment, 0);
    note('SERIAL_DATE', column, moment.minute === null ? sayDate(at) : sayMoment(at));
  }
  return moment;
}

/** By code; by name only where the code is missing. A code that contradicts the name is not guessed at. */
export function readProcedure(
  { procedures }: RegisterLookups,
  { procedureCode, procedureName }: RawRow,
  note: Note,
): RegisterProcedure | undefined {
  const named = procedureName === '' ? undefined : procedures.byName(procedureName);
  if (procedureCode === '') {
    if (!named) return note(procedureName === '' ? 'REQUIRED_CELL' : 'UNKNOWN_PROCEDURE', 'procedureCode');
    note('PROCEDURE_FROM_NAME', 'procedureCode', named.code);
    return named;
  }
  const coded = procedures.byCode(procedureCode);
  if (!coded) return note('UNKNOWN_PROCEDURE', 'procedureCode', named?.code);
  if (procedureName !== '' && named !== coded) note('PROCEDURE_NAME_DIFFERS', 'procedureName', coded.code);
  return coded;
}

export function readBranch(
  { branches }: RegisterLookups,
  { branch }: RawRow,
  note: Note,
): NamedBranch | undefined {
  if (branch === '') return undefined;
  const found = branches(branch);
  if (!found) return note('UNKNOWN_BRANCH', 'branch');
  if (branch !== found.vi && branch !== found.code) note('WORD_MATCHED', 'branch', found);
  return found;
}
