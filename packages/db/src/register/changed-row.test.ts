import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDossier } from '../ledger/open-dossier.ts';
import { type Books, openBooks } from '../testing/open-books.ts';
import { currentPilot, opening } from '../testing/sample-steps.ts';
import { bookSizes, registerWith, take } from './fixtures/sample-register.ts';

let books: Books;
beforeAll(async () => {
  books = await openBooks(new Date('2024-06-03T03:00:00Z'));
});
afterAll(() => books.close());

const open = {
  'Mã TTHC': '2.000748',
  'Tên thủ tục hành chính': '',
  'Ngày tiếp nhận': '09:10 04/03/2024',
  'Ngày hẹn trả': '07/03/2024',
  'Ngày có kết quả': '',
  'Ngày trả kết quả': '',
  'Phương thức nhận kết quả': '',
};
const inProcess = (code: string) => ({ ...open, 'Mã hồ sơ': code, 'Tình trạng': 'Đang xử lý' });
const returned = (code: string) => ({
  ...inProcess(code),
  'Ngày có kết quả': '07/03/2024',
  'Ngày trả kết quả': '08/03/2024',
  'Phương thức nhận kết quả': 'Tại Trung tâm HCC',
  'Tình trạng': 'Đã trả kết quả',
});

const kindsOf = async (code: string): Promise<string[]> => {
  const { rows } = await books.db.pool.query(
    'SELECT e.kind FROM dossier_events e JOIN dossiers d ON d.id = dossier_id WHERE code = $1 ORDER BY e.version',
    [code],
  );
  return rows.map(({ kind }) => kind);
};
const codesOf = async (importId: number): Promise<string[]> => {
  const { rows } = await books.db.pool.query(
    `SELECT code FROM register_findings WHERE import_id = $1 AND severity = 'REJECTED'`,
    [importId],
  );
  return rows.map(({ code }) => code);
};

test('a row that has moved on adds the further events, and the older register then changes nothing', async () => {
  const code = '000.00.24.H49-240304-0001';
  await take(books.db, registerWith(inProcess(code)));
  expect(await take(books.db, registerWith(returned(code)))).toMatchObject({ accepted: 1, unchanged: 0 });
  expect(await kindsOf(code)).toEqual(['SUBMITTED', 'ACCEPTED', 'FORWARDED', 'RESOLVED', 'RETURNED']);
  expect(await take(books.db, registerWith(inProcess(code)))).toMatchObject({ accepted: 0, unchanged: 1 });
  expect(await kindsOf(code)).toHaveLength(5);
});

test('a dossier that waited for papers goes on when the register says so', async () => {
  const code = '000.00.24.H49-240304-0002';
  await take(books.db, registerWith({ ...inProcess(code), 'Tình trạng': 'Yêu cầu bổ sung giấy tờ' }));
  expect(await take(books.db, registerWith(returned(code)))).toMatchObject({ accepted: 1 });
  expect(await kindsOf(code)).toEqual([
    'SUBMITTED',
    'ACCEPTED',
    'FORWARDED',
    'SUPPLEMENT_REQUESTED',
    'SUPPLEMENT_RECEIVED',
    'RESOLVED',
    'RETURNED',
  ]);
});

test.each([
  ['another owner', { 'Tên cá nhân, tổ chức': 'Nguyễn Thị Khác' }],
  ['another procedure', { 'Mã TTHC': '2.000635' }],
  ['another acceptance', { 'Ngày tiếp nhận': '09:10 05/03/2024', 'Ngày hẹn trả': '08/03/2024' }],
  ['another promise', { 'Ngày hẹn trả': '12/03/2024' }],
])('a row with %s contradicts the books and is rejected', async (what, change) => {
  const code = `000.00.24.H49-240304-1${String(what.length).padStart(3, '0')}`;
  await take(books.db, registerWith(inProcess(code)));
  const before = await bookSizes(books.db);
  const again = await take(books.db, registerWith({ ...returned(code), ...change }));
  expect(again).toMatchObject({ accepted: 0, unchanged: 0, rejected: 1 });
  expect(await codesOf(again.id)).toEqual(['CODE_ON_OTHER_DOSSIER']);
  expect(await bookSizes(books.db)).toEqual(before);
});

test('a dossier that ended otherwise is not ended again', async () => {
  const code = '000.00.24.H49-240304-0005';
  await take(books.db, registerWith({ ...inProcess(code), 'Tình trạng': 'Công dân yêu cầu rút hồ sơ' }));
  const again = await take(books.db, registerWith(returned(code)));
  expect(await codesOf(again.id)).toEqual(['CODE_ON_OTHER_DOSSIER']);
});

test('a dossier received here leads its own record', async () => {
  const at = new Date('2024-03-04T02:10:00Z');
  const { dossier } = await openDossier(books.db, opening(await currentPilot(books.db), { at }));
  const { rows } = await books.db.pool.query('SELECT code FROM procedures WHERE id = $1', [
    dossier.procedureId,
  ]);
  const row = { ...returned(dossier.code), 'Mã TTHC': rows[0].code };
  expect(await take(books.db, registerWith(row))).toMatchObject({ accepted: 0, unchanged: 1, rejected: 0 });
  expect(await kindsOf(dossier.code)).toEqual(['ACCEPTED']);
});

test('a dry run reports the same and records nothing', async () => {
  const code = '000.00.24.H49-240304-0007';
  const before = await bookSizes(books.db);
  const file = registerWith(inProcess(code), { ...inProcess(code), 'Số điện thoại': '0911111111' });
  const dry = await take(books.db, file, { dryRun: true });
  expect(await bookSizes(books.db)).toEqual(before);
  const done = await take(books.db, file);
  const { id: _dry, ...reported } = dry;
  expect(done).toMatchObject({ ...reported, dryRun: false, accepted: 1, rejected: 1 });
  expect(await codesOf(dry.id)).toEqual(['DUPLICATE_CODE']);
});

test('two imports of one file at once record it once', async () => {
  const file = registerWith(inProcess('000.00.24.H49-240304-0008'));
  const both = await Promise.all([take(books.db, file), take(books.db, file)]);
  expect(both.map(({ accepted }) => accepted).sort()).toEqual([0, 1]);
  expect(both.map(({ unchanged }) => unchanged).sort()).toEqual([0, 1]);
});
