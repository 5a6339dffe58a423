import { expect, test } from 'vitest';
import { secondManager } from '../../testing/approved-phase.ts';
import { type Office, openOffice, origin, type Who } from '../../testing/open-office.ts';
import { textOf } from '../../testing/pdf-text.ts';

const propose = `mutation ($input: PhaseSettingInput!) {
  proposePhase(input: $input, reason: "Ba điểm chạy ổn định") { ... on PhaseProposal { id } }
}`;
const input = {
  phase: 'PHASE_2',
  seenVersion: 0,
  effectiveFrom: '2023-12-01T00:00:00+07:00',
  places: ['BRANCH'],
  actions: ['GUIDE', 'RECEIVE_DOSSIER'],
  branches: ['BC-VIETHUNG'],
  procedures: ['2.000635'],
  receptionChannel: 'POSTAL',
};

const get = async ({ server, headersOf }: Office, who: Who, path: string) =>
  server.fetch(new Request(`${origin}${path}`, { headers: await headersOf(who) }));
const pages = async (response: Response) => textOf(new Uint8Array(await response.arrayBuffer()));

test('the evidence pack says what is proposed, by what it is judged, and who signs', async () => {
  await using office = await openOffice();
  const { data } = await office.ask('HCC_MANAGER', propose, { input });
  const response = await get(office, 'AUDITOR', `/api/evidence/${data.proposePhase.id}.pdf`);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('application/pdf');
  const text = (await pages(response)).join(' ');
  for (const said of [
    'HỒ SƠ BẰNG CHỨNG ĐỀ XUẤT GIAI ĐOẠN II',
    'Người đề xuất: Quản lý HCC mẫu',
    'Lý do: Ba điểm chạy ổn định',
    'Kết luận: Chờ người thứ hai kết luận',
    'Thêm điểm: Bưu cục Việt Hưng.',
    '2.000635 Cấp bản sao trích lục hộ tịch',
    '0/0 hồ sơ được đếm là mô phỏng.',
    'E2 Đúng hạn',
    '≥ 98,0 %; ≥ 90,0 %',
    'không phải quy định pháp luật',
    'NGƯỜI KẾT LUẬN',
  ])
    expect(text).toContain(said);
  expect(text).not.toContain('Proposed by');
});

test('after the decision the pack names who decided; English stands beside it when asked', async () => {
  await using office = await openOffice();
  const { data } = await office.ask('HCC_MANAGER', propose, { input });
  const { id } = data.proposePhase;
  await office.ask(
    secondManager,
    `mutation { decideProposal(input: { proposal: "${id}", approve: true }) { __typename } }`,
  );
  const text = (await pages(await get(office, secondManager, `/api/evidence/${id}.pdf?lang=bilingual`))).join(
    ' ',
  );
  expect(text).toContain('Kết luận: Phê duyệt');
  expect(text).toContain('Phó Giám đốc HCC mẫu');
  expect(text).toContain('Evidence for the proposal of Phase II');
});

test('who may not read the evidence gets no pack, and what is not there is not found', async () => {
  await using office = await openOffice();
  const { data } = await office.ask('HCC_MANAGER', propose, { input });
  const path = `/api/evidence/${data.proposePhase.id}.pdf`;
  for (const who of ['BRANCH_STAFF', 'HCC_OFFICER', 'PARTNER'] as const)
    expect((await get(office, who, path)).status).toBe(403);
  expect((await office.server.fetch(new Request(`${origin}${path}`))).status).toBe(401);
  for (const wrong of ['/api/evidence/x.pdf', '/api/evidence/', `/api/evidence/${data.proposePhase.id}`])
    expect((await get(office, 'HCC_MANAGER', wrong)).status).toBe(404);
  expect((await office.post(path, {}, await office.headersOf('HCC_MANAGER'))).status).toBe(405);
});
