import { setPhase } from '@tram-ho-so/db';
import { expect, test } from 'vitest';
import {
  formOf,
  forms,
  type Named,
  owner,
  procedure,
  read,
  receive,
  refusal,
  requiredPapers,
  step,
  submit,
} from '../testing/form-steps.ts';
import { type Office, openOffice } from '../testing/open-office.ts';

/** Phase II at Việt Hưng, with or without the grant to issue receipts. */
async function phase2(office: Office, actions: readonly 'ISSUE_RECEIPT'[]) {
  const pilot = await office.db.pilotBook.current();
  const grant = {
    effectiveFrom: new Date('2023-11-01T00:00:00Z'),
    effectiveTo: null,
    places: ['BRANCH' as const],
    actions: ['RECEIVE_DOSSIER' as const, ...actions],
    branchIds: [pilot.branches.byCode.get('BC-VIETHUNG')?.id ?? 0],
    procedureIds: [pilot.procedures.byCode.get(procedure)?.id ?? 0],
    receptionChannel: 'POSTAL' as const,
    decisionNumber: null,
    decisionDate: null,
    signer: null,
    note: null,
    provenance: 'ASSUMED' as const,
  };
  const now = new Date('2023-11-20T01:00:00Z');
  const edit = { phase: 'PHASE_2' as const, seenVersion: 0, grant };
  await setPhase(office.db, edit, { userId: null, keyId: null }, now);
  const input = {
    procedure,
    place: 'BRANCH',
    branch: 'BC-VIETHUNG',
    owner,
    papers: await requiredPapers(office),
  };
  const { data } = await office.ask('BRANCH_STAFF', receive, { input });
  expect(data.receiveDossier).toMatchObject({ __typename: 'Dossier' });
  return data.receiveDossier as Named;
}

test('a branch that receives by post without the grant gives the postal slip; the HCC’s receipt has no date yet', async () => {
  await using office = await openOffice();
  const dossier = await phase2(office, []);
  expect(await refusal(office, 'BRANCH_STAFF', formOf('01', dossier))).toEqual([403, 'POSTAL_SLIP_INSTEAD']);
  const { data } = await office.ask('BRANCH_STAFF', forms, { code: dossier.code });
  expect(data.dossier.forms[0].refusal.fix).toContain('phiếu hồ sơ bưu chính');
  const waiting = await read(office, 'HCC_OFFICER', formOf('01', dossier));
  expect(waiting).toContain('Nơi tiếp nhận: Bưu cục Việt Hưng');
  expect(waiting).toContain('chưa ấn định; thời hạn tính từ khi hồ sơ đầy đủ về tới');
  expect(waiting).not.toContain('17 giờ 00 phút');
  office.at('2023-11-21T03:00:00Z');
  await step(office, 'HCC_OFFICER', dossier, 1, { step: 'PAPERS_ARRIVED' });
  const arrived = await read(office, 'HCC_OFFICER', formOf('01', dossier));
  expect(arrived).toContain('Hạ Long, ngày 21 tháng 11 năm 2023');
  expect(arrived).toContain('Thời gian trả kết quả giải quyết hồ sơ: 17 giờ 00 phút');
});

test('where a phase grants it the post issues the receipt', async () => {
  await using office = await openOffice();
  const dossier = await phase2(office, ['ISSUE_RECEIPT']);
  expect(await read(office, 'BRANCH_STAFF', formOf('01', dossier))).toContain('Nhân viên mẫu');
});

test('in phase I the post prints no receipt of a dossier it helped to submit', async () => {
  await using office = await openOffice();
  const input = { procedure, place: 'BRANCH', branch: 'BC-VIETHUNG', owner };
  const dossier = (await office.ask('HCC_OFFICER', submit, { input })).data.submitDossier;
  const said = { papers: await requiredPapers(office) };
  await step(office, 'HCC_OFFICER', dossier, 1, { step: 'ACCEPTED', said });
  expect(await refusal(office, 'BRANCH_STAFF', formOf('01', dossier))).toEqual([403, 'PHASE_NOT_ALLOWED']);
  await read(office, 'HCC_OFFICER', formOf('01', dossier));
});
