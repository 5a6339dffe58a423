import { Refusal } from '../src/refusal.ts';
import { type RegisterLookups, type RegisterProcedure, registerLookups } from '../src/register/lookups.ts';
import { type RawRow, rawRow, readHeadings } from '../src/register-row.ts';
import type { TimeLimitUnit } from '../src/vocabulary.ts';
import { shippedRows } from './csv.ts';
import { phaseOne } from './pilot.ts';
import { local, shippedCalendar } from './shipped-calendar.ts';

const units: Record<string, TimeLimitUnit> = {
  'ngày làm việc': 'WORKING_DAY',
  ngày: 'CALENDAR_DAY',
  'trong ngày': 'SAME_DAY',
};

function procedureOf(cells: string[], index: number): RegisterProcedure {
  const [, code = '', , , , name = ''] = cells;
  const unit = units[cells[13] ?? ''] ?? 'WORKING_DAY';
  const limit = { timeLimit: Number(cells[12]), timeLimitUnit: unit, timeLimitOnline: null };
  const version = { id: index + 1, nameVi: name, ...limit };
  return {
    id: index + 1,
    code,
    names: [name],
    versionOn: (date) => (date >= '2023-01-01' ? version : undefined),
  };
}

const procedures = shippedRows('procedures.csv').slice(1).map(procedureOf);
const branches = shippedRows('branches.csv')
  .slice(1)
  .map(([code = '', vi = ''], index) => ({ id: index + 1, code, vi, en: vi }));

/** The shipped catalogue and branches, with phase I over all 47 procedures. */
export const shippedLookups: RegisterLookups = registerLookups({
  procedures,
  branches,
  settings: [{ ...phaseOne, procedureIds: new Set(procedures.map(({ id }) => id)) }],
  calendar: shippedCalendar,
  now: local('2024-06-01 09:00'),
});

const [headingCells = [], ...sampleCells] = shippedRows('register-sample.csv');
const headings = readHeadings(headingCells);
if (headings instanceof Refusal) throw headings;

/** The shipped register, its heading being row 1. */
export const sampleRows: readonly { readonly row: number; readonly raw: RawRow }[] = sampleCells.map(
  (cells, index) => ({
    row: index + 2,
    raw: rawRow(headings, cells),
  }),
);
