import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shippedLookups as lookups, sampleRows } from '../testing/register.ts';
import { local } from '../testing/shipped-calendar.ts';
import { isDossierCode } from './dossier-code.ts';
import { stepOf } from './dossier-steps.ts';
import {
  judgeRepeat,
  type RawRow,
  type RegisterColumn,
  type RegisterFacts,
  readRegisterRow,
  registerColumnNames,
} from './register-row.ts';
import { dossierStatuses, dossierStatusWords } from './vocabulary.ts';

const empty = Object.fromEntries(registerColumnNames.map((column) => [column, ''])) as RawRow;

/** A row without fault: helped at Hà Tu, ten working days, returned. */
const sound: RawRow = {
  ...empty,
  code: '000.00.24.H49-230821-0001',
  procedureCode: '2.000620',
  ownerName: 'Dương Minh Khánh',
  address: 'Tổ 9, phường Hà Tu',
  phone: '0952698143',
  channel: 'Trực tuyến',
  branch: 'Bưu cục Hà Tu',
  acceptedAt: '09:10 21/08/2023',
  dueAt: '06/09/2023',
  resolvedAt: '05/09/2023',
  returnedAt: '06/09/2023',
  returnChannel: 'Tại bưu cục',
  status: 'Đã trả kết quả',
};

const read = (changes: Partial<RawRow> = {}) => readRegisterRow(lookups, { ...sound, ...changes });

const remarksOf = (changes: Partial<RawRow>) => {
  const { outcome, remarks } = read(changes);
  return [outcome, ...remarks.map(({ code, column }) => `${code} ${column}`)];
};

function factsOf(changes: Partial<RawRow> = {}): RegisterFacts {
  const answer = read(changes);
  if (answer.outcome === 'REJECTED') throw new Error(JSON.stringify(answer.remarks));
  return answer.facts;
}

test('a sound row becomes a dossier with its history', () => {
  const { events, procedure, version: _version, content: _content, ...facts } = factsOf();
  expect(procedure.code).toBe('2.000620');
  expect(facts).toEqual({
    code: '000.00.24.H49-230821-0001',
    branch: expect.objectContaining({ code: 'BC-HATU' }),
    place: 'BRANCH',
    phase: 'PHASE_1',
    channel: 'ONLINE',
    assistance: 'POST_BRANCH',
    returnChannel: 'AT_BRANCH',
    ownerKind: 'CITIZEN',
    owner: { name: 'Dương Minh Khánh', address: 'Tổ 9, phường Hà Tu', phone: '0952698143' },
    terms: { budget: { quantity: 10, unit: 'WORKING_DAY' }, printedDue: local('2023-09-06 17:00') },
    status: 'RETURNED',
  });
  expect(
    events.map(({ kind, occurredAt, place, phase, timeAssumed }) => [
      kind,
      occurredAt,
      place,
      phase,
      timeAssumed,
    ]),
  ).toEqual([
    ['SUBMITTED', local('2023-08-21 09:10'), 'BRANCH', 'PHASE_1', false],
    ['ACCEPTED', local('2023-08-21 09:10'), 'HCC_CENTRE', null, false],
    ['FORWARDED', local('2023-08-21 09:10'), 'HCC_CENTRE', null, true],
    ['RESOLVED', local('2023-09-05 17:00'), 'HCC_CENTRE', null, false],
    ['RETURNED', local('2023-09-06 17:00'), 'BRANCH', 'PHASE_1', false],
  ]);
  expect(read().remarks).toEqual([]);
});

test('every status has a history that the step table allows', () => {
  for (const status of dossierStatuses) {
    const resolved = status === 'RESOLVED' || status === 'RETURNED';
    const { events } = factsOf({
      status: dossierStatusWords[status].vi,
      resolvedAt: resolved ? sound.resolvedAt : '',
      returnedAt: status === 'RETURNED' ? sound.returnedAt : '',
    });
    expect([status, events.at(-1)?.state.status]).toEqual([status, status]);
    for (const { kind, from, to } of events)
      expect(stepOf(kind).from.includes(from) && stepOf(kind).to === to).toBe(true);
  }
});

describe('a cell is put right and says so', () => {
  test.each<[string, Partial<RawRow>, string]>([
    ['spaces and case of a code', { code: '  000.00.24.h49-230821-0001 ' }, 'TEXT_TIDIED code'],
    ['decomposed letters', { ownerName: 'Dương Minh Khánh'.normalize('NFD') }, 'UNICODE_COMPOSED ownerName'],
    ['a status without diacritics', { status: 'DA TRA KET QUA' }, 'WORD_MATCHED status'],
    ['a branch without diacritics', { branch: 'buu cuc ha tu' }, 'WORD_MATCHED branch'],
    ['a spreadsheet’s day number', { dueAt: '45175' }, 'SERIAL_DATE dueAt'],
    [
      'a missing procedure code',
      { procedureCode: '', procedureName: 'Cấp Giấy phép bán lẻ rượu' },
      'PROCEDURE_FROM_NAME procedureCode',
    ],
    ['an acceptance without a time', { acceptedAt: '21/08/2023' }, 'TIME_OF_DAY_ASSUMED acceptedAt'],
  ])('%s', (_what, changes, expected) => {
    expect(remarksOf(changes)).toEqual(['ACCEPTED', expected]);
    expect({ ...factsOf(changes), content: '', events: [] }).toEqual({
      ...factsOf(),
      content: '',
      events: [],
    });
  });
});

describe('a row is rejected', () => {
  test.each<[string, Partial<RawRow>, string]>([
    ['a day that does not exist', { acceptedAt: '31/02/2024' }, 'INVALID_DATE acceptedAt'],
    ['no acceptance', { acceptedAt: '' }, 'REQUIRED_CELL acceptedAt'],
    ['a code of another shape', { code: 'H49-ABC' }, 'MALFORMED_CODE code'],
    ['a formula for a name', { ownerName: '=HYPERLINK("http://x","y")' }, 'FORMULA_CELL ownerName'],
    ['a formula for a note', { note: '@SUM(A1)' }, 'FORMULA_CELL note'],
    ['an unknown procedure', { procedureCode: '9.999999' }, 'UNKNOWN_PROCEDURE procedureCode'],
    ['an unknown branch', { branch: 'Bưu cục Sao Hỏa' }, 'UNKNOWN_BRANCH branch'],
    ['an unknown status', { status: 'Đã xong' }, 'UNKNOWN_WORD status'],
    ['a result before the acceptance', { resolvedAt: '16/11/2019' }, 'RESULT_BEFORE_ACCEPTANCE resolvedAt'],
    ['a hand-over before the result', { returnedAt: '04/09/2023' }, 'RETURN_BEFORE_RESULT returnedAt'],
    ['a promise before the acceptance', { dueAt: '18/08/2023' }, 'DUE_BEFORE_ACCEPTANCE dueAt'],
    ['a returned dossier without a hand-over', { returnedAt: '' }, 'MISSING_DATE returnedAt'],
    ['an open dossier with a result', { status: 'Đã xử lý xong' }, 'DATE_AGAINST_STATUS returnedAt'],
    ['a hand-over yet to come', { returnedAt: '02/06/2024' }, 'DATE_IN_FUTURE returnedAt'],
  ])('%s', (_what, changes, expected) => {
    expect(remarksOf(changes)).toEqual(['REJECTED', expected]);
  });

  test('with every reason at once', () => {
    expect(remarksOf({ code: 'X', acceptedAt: 'hôm qua', status: '' })).toEqual([
      'REJECTED',
      'MALFORMED_CODE code',
      'REQUIRED_CELL status',
      'INVALID_DATE acceptedAt',
    ]);
  });

  test('when its procedure was not in force', () => {
    const earlier = {
      acceptedAt: '09:00 21/08/2022',
      dueAt: '',
      resolvedAt: '22/08/2022',
      returnedAt: '22/08/2022',
    };
    expect(remarksOf(earlier)).toEqual(['REJECTED', 'PROCEDURE_NOT_IN_FORCE acceptedAt']);
  });
});

describe('a fact worth a look is kept and found', () => {
  test.each<[string, Partial<RawRow>, string]>([
    ['a promise that the calendar does not give', { dueAt: '07/09/2023' }, 'PROMISE_DIFFERS dueAt'],
    ['a branch outside the phase', { branch: 'Bưu cục Tuần Châu' }, 'PHASE_NOT_ALLOWED branch'],
    ['a phone that is none', { phone: '12' }, 'PHONE_DOUBTFUL phone'],
    ['a hand-over without a way', { returnChannel: '' }, 'RETURN_CHANNEL_MISSING returnChannel'],
    [
      'another name than the catalogue’s',
      { procedureName: 'Cấp Giấy phép' },
      'PROCEDURE_NAME_DIFFERS procedureName',
    ],
  ])('%s', (_what, changes, expected) => {
    expect(remarksOf(changes)).toEqual(['ACCEPTED', expected]);
  });

  test('help outside the phase belongs to no phase', () => {
    expect(factsOf({ branch: 'Bưu cục Tuần Châu' })).toMatchObject({
      phase: null,
      assistance: 'POST_BRANCH',
    });
  });

  test('a dossier not accepted has no promise', () => {
    const refused = { status: 'Không được tiếp nhận', resolvedAt: '', returnedAt: '', returnChannel: '' };
    expect(remarksOf(refused)).toEqual([
      'ACCEPTED',
      'PROMISE_WITHOUT_ACCEPTANCE dueAt',
      'TIME_NOT_RECORDED status',
    ]);
    expect(factsOf(refused).events.at(-1)?.state).toMatchObject({ dueAt: null, acceptedAt: null });
  });
});

test('a telephone may start with its country, and a dash is an empty cell', () => {
  expect(remarksOf({ phone: '+84952698143' })).toEqual(['ACCEPTED']);
  expect(remarksOf({ note: '-' })).toEqual(['ACCEPTED']);
});

test('a dossier resolved on the day it was accepted is never resolved before', () => {
  const { events } = factsOf({
    acceptedAt: '17:20 21/08/2023',
    dueAt: '',
    resolvedAt: '21/08/2023',
    returnedAt: '21/08/2023',
  });
  expect(events.map(({ occurredAt }) => occurredAt)).toEqual(Array(5).fill(local('2023-08-21 17:20')));
});

test('a code again is unchanged with the same content and rejected with another', () => {
  const { content } = factsOf();
  const other = factsOf({ ownerName: 'Đỗ Thị Quân' }).content;
  expect(judgeRepeat(content, undefined, undefined)).toBe('NEW');
  expect(judgeRepeat(content, { row: 89, content }, undefined)).toBe('UNCHANGED');
  expect(judgeRepeat(content, undefined, { content })).toBe('UNCHANGED');
  expect(judgeRepeat(other, { row: 89, content }, undefined)).toMatchObject({ code: 'DUPLICATE_CODE' });
  expect(judgeRepeat(other, undefined, { content })).toMatchObject({ code: 'CODE_ON_OTHER_DOSSIER' });
});

test('whatever a file holds, a row is accepted or rejected with a reason', () => {
  const anyCell = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.constantFrom(
      ...Object.values(sound),
      '45300',
      '31/12/2099',
      '01/01/2000',
      '00:00 21/08/2023',
      '=1',
      '-',
    ),
  );
  const anyRow = fc
    .array(fc.tuple(fc.constantFrom(...registerColumnNames), anyCell), { maxLength: 5 })
    .map((cells): RawRow => ({ ...sound, ...Object.fromEntries(cells) }));
  fc.assert(
    fc.property(anyRow, (raw) => {
      const { outcome, remarks } = readRegisterRow(lookups, raw);
      expect(remarks.some(({ severity }) => severity === 'REJECTED')).toBe(outcome === 'REJECTED');
    }),
    { numRuns: 2000 },
  );
});

describe('the shipped register', () => {
  const accepted = new Map<string, { row: number; content: string }>();
  const remarks: { row: number; severity: string; code: string; column: RegisterColumn }[] = [];
  for (const { row, raw } of sampleRows) {
    const answer = readRegisterRow(lookups, raw);
    remarks.push(...answer.remarks.map((one) => ({ row, ...one })));
    if (answer.outcome === 'REJECTED') continue;
    const { code, content } = answer.facts;
    const verdict = judgeRepeat(content, accepted.get(code), undefined);
    if (verdict === 'NEW') accepted.set(code, { row, content });
    else if (verdict !== 'UNCHANGED') remarks.push({ row, ...verdict });
  }
  const rowsWith = (severity: string) =>
    Object.entries(
      Object.groupBy(
        remarks.filter((one) => one.severity === severity),
        ({ code }) => code,
      ),
    ).map(([code, found]) => [code, found?.map(({ row }) => row)]);

  test('is accounted for to the last of its 400 rows', () => {
    const rejected = new Set(remarks.filter(({ severity }) => severity === 'REJECTED').map(({ row }) => row));
    expect([sampleRows.length, accepted.size, rejected.size]).toEqual([400, 393, 7]);
    for (const code of accepted.keys()) expect(isDossierCode(code)).toBe(true);
  });

  test('has its faults decided one by one', () => {
    expect(Object.fromEntries(rowsWith('REJECTED'))).toEqual({
      INVALID_DATE: [54],
      MALFORMED_CODE: [70],
      DUPLICATE_CODE: [90],
      RESULT_BEFORE_ACCEPTANCE: [129, 152],
      DUE_BEFORE_ACCEPTANCE: [129],
      FORMULA_CELL: [216],
      UNKNOWN_PROCEDURE: [313],
    });
    expect(Object.fromEntries(rowsWith('REPAIRED'))).toEqual({
      UNICODE_COMPOSED: [82],
      SERIAL_DATE: [129],
      TIME_OF_DAY_ASSUMED: [129],
      PROCEDURE_FROM_NAME: [252],
      WORD_MATCHED: [263],
      TEXT_TIDIED: [275],
    });
  });

  test('holds these findings', () => {
    const counts = rowsWith('FINDING').map(([code, rows]) => [code, rows?.length]);
    expect(Object.fromEntries(counts)).toEqual({
      PROMISE_DIFFERS: 45,
      TIME_NOT_RECORDED: 33,
      PROMISE_WITHOUT_ACCEPTANCE: 5,
      PHASE_NOT_ALLOWED: 1,
    });
  });

  test('is unchanged when it is read again', () => {
    for (const { raw } of sampleRows) {
      const answer = readRegisterRow(lookups, raw);
      if (answer.outcome === 'REJECTED') continue;
      const { code, content } = answer.facts;
      const first = accepted.get(code);
      if (first?.content === content) expect(judgeRepeat(content, undefined, first)).toBe('UNCHANGED');
    }
  });

  test('says nothing personal in its remarks', () => {
    for (const { raw } of sampleRows) {
      for (const { vi, en } of readRegisterRow(lookups, raw).remarks) {
        for (const secret of [raw.ownerName, raw.phone, raw.address]) {
          expect(vi.includes(secret) || en.includes(secret)).toBe(false);
        }
      }
    }
  });
});
