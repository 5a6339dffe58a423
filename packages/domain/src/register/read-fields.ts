import { localDate } from '../calendar/local-time.ts';
import { isDossierCode } from '../dossier-code.ts';
import type { NamedBranch } from '../phase/phase-setting.ts';
import type { DossierStatus, ReturnChannel, SubmissionChannel } from '../vocabulary.ts';
import type { RawRow, RegisterColumn } from './columns.ts';
import { channelLabels, type Labels, returnLabels, statusLabels } from './labels.ts';
import type { RegisterLookups, RegisterProcedure, RegisterProcedureVersion } from './lookups.ts';
import { type Note, readBranch, readProcedure, readWord } from './read-cells.ts';
import { type RowTimes, readTimes } from './read-times.ts';

/** The cells of a row, each understood on its own and in order with the others. */
export interface RowFields {
  readonly code: string;
  readonly ownerName: string;
  readonly address: string;
  readonly phone: string;
  readonly procedure: RegisterProcedure;
  readonly version: RegisterProcedureVersion;
  readonly branch: NamedBranch | undefined;
  readonly channel: SubmissionChannel;
  readonly returnChannel: ReturnChannel | null;
  readonly status: DossierStatus;
  readonly times: RowTimes;
}

/** Reads every cell, so that one look at the remarks shows everything that is wrong with the row. */
export function readFields(lookups: RegisterLookups, cells: RawRow, note: Note): RowFields | undefined {
  const code = readCode(cells, note);
  const ownerName = required(cells, 'ownerName', note);
  const procedure = readProcedure(lookups, cells, note);
  const branch = readBranch(lookups, cells, note);
  const channel = requiredWord(channelLabels, cells, 'channel', note);
  const returnChannel = readWord(returnLabels, cells, 'returnChannel', note) ?? null;
  const status = requiredWord(statusLabels, cells, 'status', note);
  const times = readTimes(lookups, cells, status, note);
  const version = procedure && times && versionAt(procedure, times, note);
  if (!(code && ownerName && channel && status && version)) return undefined;
  const { address, phone } = cells;
  return {
    code,
    ownerName,
    address,
    phone,
    procedure,
    version,
    branch,
    channel,
    returnChannel,
    status,
    times,
  };
}

function readCode(cells: RawRow, note: Note): string | undefined {
  const code = required(cells, 'code', note);
  if (code === undefined || isDossierCode(code)) return code;
  return note('MALFORMED_CODE', 'code');
}

function required(cells: RawRow, column: RegisterColumn, note: Note): string | undefined {
  return cells[column] === '' ? note('REQUIRED_CELL', column) : cells[column];
}

function requiredWord<Word extends string>(
  labels: Labels<Word>,
  cells: RawRow,
  column: RegisterColumn,
  note: Note,
) {
  return required(cells, column, note) === undefined ? undefined : readWord(labels, cells, column, note);
}

function versionAt(procedure: RegisterProcedure, { acceptedAt }: RowTimes, note: Note) {
  const on = localDate(acceptedAt);
  return (
    procedure.versionOn(on) ?? note('PROCEDURE_NOT_IN_FORCE', 'acceptedAt', on.split('-').reverse().join('/'))
  );
}
