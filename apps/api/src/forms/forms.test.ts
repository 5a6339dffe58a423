import { expect, test } from 'vitest';
import {
  formOf,
  forms,
  get,
  type Offered,
  owner,
  papers,
  procedure,
  read,
  receive,
  received,
  refusal,
  requiredPapers,
  step,
  submit,
} from '../testing/form-steps.ts';
import { openOffice, origin } from '../testing/open-office.ts';

test('the receipt says who brought what, and when the result is promised, in words with its weekday', async () => {
  await using office = await openOffice();
  const dossier = await received(office);
  const text = await read(office, 'HCC_OFFICER', formOf('01', dossier));
  for (const said of [
    'ỦY BAN NHÂN DÂN THÀNH PHỐ HẠ LONG TRUNG TÂM HÀNH CHÍNH CÔNG THÀNH PHỐ HẠ LONG',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc',
    'Số: 231120-0001/TNHS',
    'Hạ Long, ngày 20 tháng 11 năm 2023',
    'GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ',
    `Mã hồ sơ: ${dossier.code}`,
    'Tiếp nhận hồ sơ của: Nguyễn Thị Hồng Ngọc',
    'Địa chỉ: Tổ 5, khu 3, phường Việt Hưng',
    'Số điện thoại: 0912345678',
    'Thành phần hồ sơ nộp gồm: 1. ',
    'Thời gian nhận hồ sơ: 09 giờ 00 phút, thứ Hai, ngày 20 tháng 11 năm 2023',
    'NGƯỜI TIẾP NHẬN HỒ SƠ',
    'Cán bộ một cửa mẫu',
    'Danh mục mô phỏng',
  ])
    expect(text).toContain(said);
  const { originalDueAt } = await office.db.prisma.dossier.findFirstOrThrow();
  expect(originalDueAt).not.toBeNull();
  expect(text).toMatch(
    /Thời gian trả kết quả giải quyết hồ sơ: 17 giờ 00 phút, thứ \p{L}+, ngày \d\d tháng \d\d? năm 2023/u,
  );
  expect(text).not.toContain('022099000001');
  expect(text).not.toContain('Received from');
});

test('English stands under the Vietnamese when it is asked for, and another language is refused', async () => {
  await using office = await openOffice();
  const dossier = await received(office);
  const text = await read(office, 'HCC_OFFICER', formOf('01', dossier, '?lang=bilingual'));
  expect(text).toContain('Tiếp nhận hồ sơ của / Received from: Nguyễn Thị Hồng Ngọc');
  expect(text).toContain('Time of reception: 09:00, Monday 20 November 2023');
  expect(await refusal(office, 'HCC_OFFICER', formOf('01', dossier, '?lang=fr'))).toEqual([
    400,
    'INVALID_INPUT',
  ]);
});

test('the same facts at the same moment give the same bytes', async () => {
  await using office = await openOffice();
  const dossier = await received(office);
  const print = async () => (await get(office, 'HCC_OFFICER', formOf('01', dossier))).arrayBuffer();
  expect(Buffer.from(await print()).equals(Buffer.from(await print()))).toBe(true);
});

test('every printing of an owner is in the audit log, with a coded reason and no personal data', async () => {
  await using office = await openOffice();
  const dossier = await received(office);
  await read(office, 'HCC_OFFICER', formOf('01', dossier));
  await read(office, 'HCC_OFFICER', formOf('05', dossier));
  const entries = await office.db.prisma.auditEntry.findMany({ where: { action: 'PRINT_FORM' } });
  const { id } = await office.db.prisma.dossier.findFirstOrThrow();
  expect(entries.map(({ reason, subjectId, details }) => [reason, subjectId, details])).toEqual([
    ['FORM_01', String(id), null],
  ]);
});

test('a request for papers names them, the reason and the term; two requests are two papers', async () => {
  await using office = await openOffice();
  const dossier = await received(office);
  await step(office, 'HCC_OFFICER', dossier, 1, { step: 'FORWARDED' });
  const ask = { step: 'SUPPLEMENT_REQUESTED', reasonCode: 'THIEU_GIAY_TO' };
  await step(office, 'DEPARTMENT_OFFICER', dossier, 2, { ...ask, said: { papers: papers(1) } });
  await step(office, 'HCC_OFFICER', dossier, 3, { step: 'SUPPLEMENT_RECEIVED' });
  await step(office, 'HCC_MANAGER', dossier, 4, { ...ask, said: { papers: papers(2) } });
  const { data } = await office.ask('HCC_OFFICER', forms, { code: dossier.code });
  const requests = data.dossier.forms.filter(({ number }: { number: string }) => number === '02');
  expect(requests.map(({ url }: { url: string }) => url)).toEqual([
    formOf('02', dossier, '?event=3'),
    formOf('02', dossier, '?event=5'),
  ]);
  const [first, second] = [
    await read(office, 'HCC_OFFICER', requests[0].url),
    await read(office, 'HCC_OFFICER', requests[1].url),
  ];
  expect(first).toContain('Số: 231120-0001-3/HDHS');
  expect(first).toContain('Lý do: Thiếu giấy tờ theo quy định');
  expect(first).toContain('Thời hạn bổ sung: hết ngày 20 tháng 12 năm 2023');
  expect(first).toContain('Chuyên viên mẫu');
  expect(second).toContain('Quản lý HCC mẫu');
  expect(first.slice(first.indexOf('1. '), first.indexOf('Lý do'))).not.toBe(
    second.slice(second.indexOf('1. '), second.indexOf('Lý do')),
  );
  expect(await read(office, 'HCC_OFFICER', formOf('02', dossier))).toBe(second);
  expect(await refusal(office, 'HCC_OFFICER', formOf('02', dossier, '?event=9'))).toEqual([
    409,
    'FORM_NOT_ISSUED',
  ]);
});

test('before acceptance the post hands the citizen what the HCC asks for', async () => {
  await using office = await openOffice();
  const input = { procedure, place: 'BRANCH', branch: 'BC-VIETHUNG', owner };
  const dossier = (await office.ask('HCC_OFFICER', submit, { input })).data.submitDossier;
  const said = { papers: papers(1) };
  const ask = { step: 'CORRECTION_REQUESTED', reasonCode: 'THIEU_GIAY_TO', said };
  await step(office, 'HCC_OFFICER', dossier, 1, ask);
  const text = await read(office, 'BRANCH_STAFF', formOf('02', dossier));
  expect(text).toContain('1. Tờ khai đăng ký kết hôn (01 bản chính)');
  expect(text).toContain('Hồ sơ chưa được tiếp nhận');
  expect(text).not.toContain('Thời hạn bổ sung');
});

test('a name typed with its marks apart is printed whole', async () => {
  await using office = await openOffice();
  const apart = { ...owner, name: 'Nguyễn Thị Hồng Ngọc'.normalize('NFD') };
  const input = { procedure, place: 'HCC_CENTRE', owner: apart, papers: await requiredPapers(office) };
  const dossier = (await office.ask('HCC_OFFICER', receive, { input })).data.receiveDossier;
  expect(await read(office, 'HCC_OFFICER', formOf('01', dossier))).toContain('Nguyễn Thị Hồng Ngọc');
});

test('a refusal of reception gives form 03, and never in the hands of the post', async () => {
  await using office = await openOffice();
  const input = { procedure, place: 'BRANCH', branch: 'BC-VIETHUNG', owner };
  const dossier = (await office.ask('HCC_OFFICER', submit, { input })).data.submitDossier;
  expect(await refusal(office, 'HCC_OFFICER', formOf('03', dossier))).toEqual([409, 'FORM_NOT_ISSUED']);
  await step(office, 'HCC_OFFICER', dossier, 1, { step: 'RECEPTION_REFUSED', reasonCode: 'HO_SO_TRUNG' });
  const text = await read(office, 'HCC_OFFICER', formOf('03', dossier));
  expect(text).toContain('PHIẾU TỪ CHỐI TIẾP NHẬN GIẢI QUYẾT HỒ SƠ');
  expect(text).toContain('với lý do cụ thể như sau: Trùng với hồ sơ đã nộp.');
  expect(await refusal(office, 'BRANCH_STAFF', formOf('03', dossier))).toEqual([403, 'NOT_PERMITTED']);
});

test('the apology takes its reason, the promise before and the new date from the extension', async () => {
  await using office = await openOffice();
  const dossier = await received(office);
  await step(office, 'HCC_OFFICER', dossier, 1, { step: 'FORWARDED' });
  const extend = { step: 'EXTENDED', reasonCode: 'CHO_PHOI_HOP', said: { extensionDays: 2 } };
  const before = await office.db.prisma.dossier.findFirstOrThrow();
  await step(office, 'DEPARTMENT_LEADER', dossier, 2, extend);
  const after = await office.db.prisma.dossier.findFirstOrThrow();
  expect(after.dueAt).not.toEqual(before.dueAt);
  const text = await read(office, 'HCC_OFFICER', formOf('04', dossier));
  const dayOf = (at: Date | null) => at?.toISOString().slice(8, 10);
  expect(text).toContain('PHIẾU XIN LỖI VÀ HẸN LẠI NGÀY TRẢ KẾT QUẢ');
  expect(text).toContain('Kính gửi: Nguyễn Thị Hồng Ngọc');
  expect(text).toContain('Lý do: Chờ ý kiến cơ quan phối hợp');
  expect(text).toMatch(
    new RegExp(`Thời gian hẹn trả kết quả: 17 giờ 00 phút, .{6,12}, ngày ${dayOf(before.dueAt)} tháng`),
  );
  expect(text).toMatch(
    new RegExp(`Hẹn lại ngày trả kết quả: 17 giờ 00 phút, .{6,12}, ngày ${dayOf(after.dueAt)} tháng`),
  );
  expect(text).toContain('(gia hạn 2 ngày làm việc)');
  const receipt = await read(office, 'HCC_OFFICER', formOf('01', dossier));
  expect(receipt).toContain('Hẹn trả hiện nay, sau thời gian tạm dừng hoặc hẹn lại: 17 giờ 00 phút');
});

test('the control slip follows the dossier from desk to desk without its owner', async () => {
  await using office = await openOffice();
  const dossier = await received(office);
  await step(office, 'HCC_OFFICER', dossier, 1, { step: 'FORWARDED' });
  const result = { number: '15/TLHT', signer: 'Trưởng phòng Tư pháp' };
  await step(office, 'DEPARTMENT_OFFICER', dossier, 2, { step: 'RESOLVED', said: { result } });
  const text = await read(office, 'DEPARTMENT_OFFICER', formOf('05', dossier));
  for (const said of [
    'Giao: Người nộp hồ sơ Nhận: Bộ phận Tiếp nhận và Trả kết quả',
    'Giao: Bộ phận Tiếp nhận và Trả kết quả Nhận: Phòng Tư pháp',
    'Giao: Phòng Tư pháp Nhận: Bộ phận Tiếp nhận và Trả kết quả',
    'Trước hạn',
  ])
    expect(text).toContain(said);
  expect(text).not.toContain('Hồng Ngọc');
});

test('a dossier offers its forms, and says of each that is not there why', async () => {
  await using office = await openOffice();
  const dossier = await received(office);
  const { data } = await office.ask('HCC_OFFICER', forms, { code: dossier.code });
  expect(
    data.dossier.forms.map((form: Offered) => [form.number, form.available, form.url, form.refusal?.code]),
  ).toEqual([
    ['01', true, formOf('01', dossier), undefined],
    ['02', false, null, 'FORM_NOT_ISSUED'],
    ['03', false, null, 'FORM_NOT_ISSUED'],
    ['04', false, null, 'FORM_NOT_ISSUED'],
    ['05', true, formOf('05', dossier), undefined],
  ]);
  const seen = await office.ask('ANALYST', forms, { code: dossier.code });
  expect(seen.data.dossier.forms[0]).toMatchObject({
    available: false,
    url: null,
    refusal: {
      code: 'NOT_PERMITTED',
      message: 'Tài khoản này không có quyền thực hiện “in biểu mẫu hồ sơ”.',
    },
  });
});

test('a promise that the calendar does not answer for is marked as provisional', async () => {
  await using office = await openOffice();
  office.at('2027-12-29T02:00:00Z');
  const dossier = await received(office);
  const text = await read(office, 'HCC_OFFICER', formOf('01', dossier));
  expect(text).toContain('(tạm tính)');
  expect(text).toContain('Ngày hẹn là tạm tính: lịch làm việc chưa được xác nhận');
});

test('what one may not see or print is not there', async () => {
  await using office = await openOffice();
  const dossier = await received(office);
  const path = formOf('01', dossier);
  expect(await refusal(office, 'BRANCH_STAFF', path)).toEqual([404, 'UNKNOWN_DOSSIER']);
  expect(await refusal(office, 'SYSTEM_ADMIN', path)).toEqual([403, 'NOT_PERMITTED']);
  expect(await refusal(office, 'ANALYST', path)).toEqual([403, 'NOT_PERMITTED']);
  expect(await refusal(office, 'HCC_OFFICER', '/api/forms/07/x.pdf')).toEqual([404, 'UNKNOWN_DOSSIER']);
  expect(await refusal(office, 'HCC_OFFICER', '/api/forms/01/%E0%A4%A.pdf')).toEqual([
    404,
    'UNKNOWN_DOSSIER',
  ]);
  expect((await office.server.fetch(new Request(`${origin}${path}`))).status).toBe(401);
  const post = new Request(`${origin}${path}`, { method: 'POST' });
  expect((await office.server.fetch(post)).status).toBe(405);
  const elsewhere = await get(office, 'HCC_OFFICER', path, { 'sec-fetch-site': 'cross-site' });
  expect(elsewhere.status).toBe(403);
  const opened = await get(office, 'HCC_OFFICER', formOf('04', dossier), { accept: 'text/html' });
  expect([opened.status, opened.headers.get('content-type')]).toEqual([409, 'text/plain; charset=utf-8']);
  expect(await opened.text()).toContain('Mẫu 04 được lập cùng bước gia hạn và xin lỗi.');
  expect(await office.db.prisma.auditEntry.count({ where: { action: 'PRINT_FORM' } })).toBe(0);
});

test('who may not see owners in full prints them masked, and the paper says so', async () => {
  await using office = await openOffice();
  const dossier = await received(office);
  for (const who of ['AUDITOR', 'PARTNER'] as const) {
    const text = await read(office, who, formOf('01', dossier));
    expect(text).toContain('Đã che thông tin cá nhân');
    expect(text).not.toContain('Hồng Ngọc');
    expect(text).not.toContain('0912345678');
    expect(text).not.toContain('Tổ 5');
  }
});

test('the register prints what the list finds, masked unless it is asked for in full', async () => {
  await using office = await openOffice();
  const first = await received(office);
  office.at('2023-11-22T02:00:00Z');
  const second = await received(office);
  const all = await read(office, 'HCC_OFFICER', '/api/forms/06.pdf');
  expect(all.replaceAll(' ', '').indexOf(first.code)).toBeLessThan(
    all.replaceAll(' ', '').indexOf(second.code),
  );
  expect(all).toContain('2 hồ sơ');
  expect(all).not.toContain('Hồng Ngọc');
  const day = '/api/forms/06.pdf?from=2023-11-21&to=2023-11-22&procedure=2.000806&owner=full';
  const narrowed = await read(office, 'HCC_OFFICER', day);
  expect(narrowed).toContain('Hồ sơ từ ngày 21/11/2023 đến ngày 22/11/2023 · 2.000806 · 1 hồ sơ');
  expect(narrowed).toContain('Hồng Ngọc');
  const entries = await office.db.prisma.auditEntry.findMany({ where: { action: 'PRINT_REGISTER' } });
  expect(entries.map(({ reason, details }) => [reason, details])).toEqual([
    ['FORM_06_MASKED', { shown: 'MASKED', rows: 2, conditions: [] }],
    [
      'FORM_06_FULL',
      {
        shown: 'FULL',
        rows: 1,
        conditions: ['receivedFrom=2023-11-21', 'receivedTo=2023-11-22', 'procedure=2.000806'],
      },
    ],
  ]);
  expect(await refusal(office, 'AUDITOR', '/api/forms/06.pdf?owner=full')).toEqual([403, 'NOT_PERMITTED']);
  for (const wrong of ['search=Ngọc', 'status=LOST', 'from=yesterday', 'open=maybe'])
    expect(await refusal(office, 'HCC_OFFICER', `/api/forms/06.pdf?${wrong}`)).toEqual([
      400,
      'INVALID_INPUT',
    ]);
});
