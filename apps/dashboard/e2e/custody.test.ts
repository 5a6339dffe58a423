import { randomBytes } from 'node:crypto';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { withBrowser } from './with-browser.ts';

const sit = withBrowser();
const phone = { width: 390, height: 844 };

async function choose(page: Page, label: string, option: string | RegExp): Promise<void> {
  await page.getByRole('dialog').getByLabel(label).click();
  await page.getByRole('option', { name: option }).first().click();
}

async function fill(page: Page, texts: Record<string, string>): Promise<void> {
  for (const [label, text] of Object.entries(texts)) await page.getByLabel(label).fill(text);
}

const contact = {
  'Họ tên': 'Trần Thị Bình',
  'Điện thoại': '0987654321',
  'Địa chỉ': 'Số 7, tổ 3, phường Việt Hưng',
};
const confirm = (page: Page) => page.getByRole('button', { name: 'Xác nhận', exact: true }).click();
const state = (page: Page, name: string) => page.locator('header').getByText(name, { exact: true }).waitFor();

test('papers are fetched at home with a phone, handed over in a batch, and a list that does not match is blocked', async () => {
  const post = await sit({ role: 'BRANCH_STAFF', ...phone });
  const desk = await sit({ role: 'HCC_OFFICER' });
  const waybill = `TT${randomBytes(4).toString('hex').toUpperCase()}VN`;
  await post.page.goto('/shipments');
  await post.page.getByRole('button', { name: 'Yêu cầu nhận tại nhà' }).click();
  await choose(post.page, 'Thủ tục', /./);
  await fill(post.page, { ...contact, Ngày: '2030-01-07', Từ: '08:00', Đến: '07:30' });
  await confirm(post.page);
  await post.page.getByRole('alert').waitFor();
  await fill(post.page, { Đến: '11:30' });
  await confirm(post.page);
  await post.page.getByRole('dialog').waitFor({ state: 'hidden' });
  await post.page.getByRole('link', { name: /^BG-/ }).first().click();
  await post.page.getByText('Trần T** B**').waitFor();
  await post.page.getByText('Hẹn Thứ Hai, 07/01/2030, 08:00–11:30').waitFor();
  await post.page.getByRole('button', { name: 'Bưu điện đã nhận' }).click();
  await fill(post.page, { 'Số phiếu hồ sơ': 'PH-1', 'Số niêm phong': 'NP-1', 'Số giấy tờ đã đếm': '3' });
  await confirm(post.page);
  await state(post.page, 'Bưu điện đã nhận');
  const code = (await post.page.getByRole('heading', { level: 1 }).textContent()) ?? '';

  // From the desk: hand over, make a batch, scan with Enter, seal. Three taps and what is typed.
  await post.page.goto('/quay');
  await post.page
    .getByRole('link', { name: 'Bàn giao giấy tờ Lập lô, niêm phong, bàn giao cho Trung tâm HCC' })
    .click();
  await post.page.getByRole('button', { name: 'Lập lô' }).click();
  await post.page.getByLabel('Quét hoặc nhập mã để đưa vào lô').fill(code);
  await post.page.keyboard.press('Enter');
  await post.page.getByText('Danh sách bưu gửi (1)').waitFor();
  await post.page.getByLabel('Số niêm phong').fill('LO-1');
  await post.page.getByRole('button', { name: 'Niêm phong và giao lô' }).click();
  await state(post.page, 'Đã niêm phong, giao đi');

  await desk.page.goto(new URL(post.page.url()).pathname);
  const scan = desk.page.getByLabel('Quét hoặc nhập mã từng bưu gửi nhận được');
  await scan.fill(waybill);
  await scan.press('Enter');
  await desk.page.getByRole('button', { name: 'Xác nhận nhận đủ' }).click();
  const blocked = desk.page.getByRole('alert').filter({ hasText: 'Danh sách không khớp' });
  await blocked.waitFor();
  expect(await blocked.textContent()).toContain(`Thiếu: ${code}`);
  expect(await blocked.textContent()).toContain(`Thừa, không có trong lô: ${waybill}`);
  await blocked.getByRole('button', { name: 'Bỏ mã thừa' }).click();
  await scan.fill(code);
  await scan.press('Enter');
  await desk.page.getByRole('button', { name: 'Xác nhận nhận đủ' }).click();
  await state(desk.page, 'Đã nhận đủ');
  await desk.page.getByRole('link', { name: code }).click();
  await state(desk.page, 'Đã giao Trung tâm HCC');
  await desk.page.getByRole('link', { name: 'Tiếp nhận hồ sơ từ bưu gửi' }).click();
  await desk.page.getByRole('heading', { level: 1, name: /./ }).waitFor();
  expect(desk.page.url()).toContain(`parcel=${code}`);
  expect([...post.complaints, ...desk.complaints]).toEqual([]);
});

test('a result goes out by post, an attempt fails, and its delivery returns the dossier', async () => {
  const post = await sit({ role: 'BRANCH_STAFF', ...phone });
  const desk = await sit({ role: 'HCC_OFFICER' });
  // A result of just now: those of before are on their way already.
  await desk.page.goto('/dossiers?status=IN_PROCESS&branch=BC-VIETHUNG&channel=ONLINE');
  await desk.page.locator('[data-row-link]').first().click();
  await desk.page.getByRole('heading', { name: 'Bước tiếp theo' }).waitFor();
  await desk.page.keyboard.press('r');
  const result = desk.page.getByRole('dialog');
  await result.getByLabel('Số, ký hiệu kết quả').fill('15/TLKS');
  await result.getByLabel('Chức vụ người ký').fill('Trưởng phòng Tư pháp');
  await desk.page.keyboard.press('Enter');
  await result.waitFor({ state: 'detached' });
  const track = desk.page.getByRole('region', { name: 'Hành trình giấy tờ' });
  await track.getByRole('button', { name: 'Trả kết quả qua bưu điện' }).click();
  await fill(desk.page, contact);
  await confirm(desk.page);
  const link = track.getByRole('link', { name: /^BG-/ });
  await link.waitFor();
  const dossierPage = new URL(desk.page.url()).pathname;
  const parcelPage = (await link.getAttribute('href')) ?? '';
  await desk.page.goto(parcelPage);
  await desk.page.getByRole('button', { name: 'Đã bàn giao bưu điện' }).click();
  await desk.page.getByLabel('Số niêm phong').fill('NP-7');
  await confirm(desk.page);
  await state(desk.page, 'Đã bàn giao bưu điện');

  await post.page.goto(parcelPage);
  const out = async () => {
    await post.page.getByRole('button', { name: 'Đang phát' }).click();
    await confirm(post.page);
    await state(post.page, 'Đang phát');
  };
  await out();
  await post.page.getByRole('button', { name: 'Giao nhận không thành công' }).click();
  await choose(post.page, 'Lý do', 'Vắng nhà');
  await confirm(post.page);
  await state(post.page, 'Giao nhận không thành công');
  await out();
  await post.page.getByRole('button', { name: 'Đã phát' }).click();
  await post.page.getByLabel('Đã đối chiếu giấy tờ tùy thân').check();
  await confirm(post.page);
  await state(post.page, 'Đã phát');

  await desk.page.goto(dossierPage);
  const life = desk.page.getByRole('region', { name: 'Diễn biến' });
  await life.getByText('Vắng nhà').waitFor();
  await desk.page
    .locator('header')
    .getByText(/Đã trả kết quả/)
    .first()
    .waitFor();
  expect([...post.complaints, ...desk.complaints]).toEqual([]);
});
