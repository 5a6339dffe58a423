import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { withBrowser } from './with-browser.ts';

const sit = withBrowser();

/** Opens the dossier of a list that stands at this row. */
async function open(page: Page, query: string, row = 0): Promise<void> {
  await page.goto(`/dossiers?${query}`);
  await page.locator('[data-row-link]').nth(row).click();
  await page.getByRole('heading', { name: 'Bước tiếp theo' }).waitFor();
}
const dialog = (page: Page) => page.getByRole('dialog');
const confirm = (page: Page) => dialog(page).getByRole('button', { name: /^Xác nhận/ });

test('a step that needs a reason waits for one, then is told on the timeline with its form', async () => {
  const { page, complaints } = await sit({ role: 'HCC_OFFICER' });
  await open(page, 'status=REGISTERED');
  await page.keyboard.press('x');
  await confirm(page).click();
  await dialog(page).getByText('Chọn lý do để tiếp tục').waitFor();
  await dialog(page).getByRole('combobox', { name: 'Lý do' }).click();
  await page.getByRole('option', { name: 'Trùng với hồ sơ đã nộp' }).click();
  await confirm(page).click();
  await dialog(page).waitFor({ state: 'detached' });
  const happened = page.getByRole('region', { name: 'Diễn biến' }).getByRole('listitem').first();
  await happened.getByText('Lý do: Trùng với hồ sơ đã nộp').waitFor();
  expect(await happened.textContent()).toContain('mẫu 03');
  await page.getByText('3 · Không được tiếp nhận').waitFor();
  await page.getByRole('heading', { name: 'Không tính thời hạn' }).waitFor();
  expect(complaints).toEqual([]);
});

test('a result asks for its number and signer, then its recipient’s identity is checked', async () => {
  const { page, complaints } = await sit({ role: 'HCC_OFFICER' });
  await open(page, 'status=IN_PROCESS&branch=BC-GIENGDAY', 1);
  await page.keyboard.press('r');
  await confirm(page).click();
  await dialog(page).getByText('Nhập số, ký hiệu kết quả').waitFor();
  await dialog(page).getByLabel('Số, ký hiệu kết quả').fill('15/TLKS');
  await dialog(page).getByLabel('Chức vụ người ký').fill('Trưởng phòng Tư pháp');
  await page.keyboard.press('Enter');
  await dialog(page).waitFor({ state: 'detached' });
  await page.keyboard.press('v');
  await confirm(page).click();
  await dialog(page).getByText('Đối chiếu giấy tờ tùy thân rồi đánh dấu').waitFor();
  await dialog(page)
    .getByRole('checkbox', { name: /^Đã đối chiếu giấy tờ tùy thân/ })
    .press('Space');
  await confirm(page).click();
  await dialog(page).waitFor({ state: 'detached' });
  await page.getByText('10 · Đã trả kết quả').waitFor();
  expect(complaints).toEqual([]);
});

test('an extension says the new date of every choice before it is made', async () => {
  const { page } = await sit({ role: 'HCC_MANAGER' });
  await open(page, 'status=IN_PROCESS&overdue=false&sort=RECEIVED_DESC');
  await page.keyboard.press('g');
  await dialog(page).getByRole('combobox', { name: 'Lý do' }).click();
  await page.getByRole('option', { name: 'Vụ việc phức tạp, cần thêm thời gian' }).click();
  await dialog(page).getByRole('combobox', { name: 'Thời gian gia hạn' }).click();
  await page
    .getByRole('option', { name: /^Thêm 2 ngày làm việc: hẹn trả lại ngày \d\d\/\d\d\/\d{4}\.$/ })
    .click();
  await confirm(page).click();
  await dialog(page).waitFor({ state: 'detached' });
  const happened = page.getByRole('region', { name: 'Diễn biến' }).getByRole('listitem').first();
  expect(await happened.textContent()).toContain('mẫu 04');
  const strip = page.getByRole('img', { name: /^Dải thời gian làm việc của hồ sơ/ });
  await strip.getByText(/^hẹn cũ \d\d\/\d\d$/).waitFor();
  await strip.getByText(/^hẹn lại \d\d\/\d\d$/).waitFor();
  await strip.getByText(/gia hạn, xin lỗi$/).waitFor();
  const said = page.getByText(/^Gia hạn lúc .+: hẹn cũ \d\d\/\d\d\/\d{4}, hẹn lại \d\d\/\d\d\/\d{4}\./);
  const letter = said.getByRole('link', { name: 'Phiếu xin lỗi và hẹn lại ngày trả kết quả (mẫu 04)' });
  expect(await letter.getAttribute('href')).toMatch(/^\/api\/forms\/04\b/);
});

test('a dossier that moved meanwhile is read again and what was typed stays', async () => {
  const [{ page }, { page: other }] = [
    await sit({ role: 'HCC_OFFICER' }),
    await sit({ role: 'HCC_MANAGER' }),
  ];
  await open(page, 'status=IN_PROCESS', 2);
  await page.keyboard.press('w');
  await dialog(page).getByLabel('Ghi chú').fill('đã đủ hai bản');
  await other.goto(page.url());
  await other.getByRole('button', { name: 'Công dân rút hồ sơ' }).click();
  await confirm(other).click();
  await dialog(other).waitFor({ state: 'detached' });
  await confirm(page).click();
  await dialog(page).getByText('STALE_DOSSIER').waitFor();
  await dialog(page).getByRole('button', { name: 'Tải lại hồ sơ, giữ nội dung đã nhập' }).click();
  await dialog(page).getByText('Sau khi tải lại, bước này không còn thực hiện được.').waitFor();
  expect(await dialog(page).getByLabel('Ghi chú').inputValue()).toBe('đã đủ hai bản');
  expect(await confirm(page).isDisabled()).toBe(true);
});

test('a branch sees the step the phase does not grant, with the reason and the way out', async () => {
  const { page } = await sit({ role: 'BRANCH_STAFF' });
  await open(page, 'status=RESOLVED');
  const step = page.getByRole('group', { name: 'Trả kết quả: Chưa làm được' });
  expect(await step.textContent()).toMatch(/Giai đoạn I chưa giao việc trả kết quả cho .+\..*Trung tâm HCC/);
  await page.keyboard.press('v');
  expect(await dialog(page).count()).toBe(0);
});

test('the owner is shown in full for a reason, and hidden again', async () => {
  const { page } = await sit({ role: 'HCC_OFFICER' });
  await open(page, 'status=IN_PROCESS&origin=SIMULATED');
  const owner = page.getByRole('region', { name: 'Chủ hồ sơ' });
  expect(await owner.textContent()).toContain('*****');
  await owner.getByRole('button', { name: 'Hiện đầy đủ' }).click();
  await dialog(page).getByRole('button', { name: 'Xem và ghi lại' }).click();
  await dialog(page).getByText('Ghi lý do để tiếp tục').waitFor();
  await dialog(page).getByLabel('Lý do xem').fill('Gọi điện báo nhận kết quả');
  await dialog(page).getByRole('button', { name: 'Xem và ghi lại' }).click();
  await owner.getByText('Lượt xem này đã được ghi vào nhật ký.').waitFor();
  expect(await owner.textContent()).not.toContain('*****');
  await owner.getByRole('button', { name: 'Ẩn lại' }).click();
  expect(await owner.textContent()).toContain('*****');
});

test('the strip says in words what it draws, paused and finished', async () => {
  const { page } = await sit({ role: 'HCC_MANAGER' });
  await open(page, 'paused=true');
  const strip = page.getByRole('img', {
    name: /^Dải thời gian làm việc của hồ sơ\. Đang tạm dừng, còn nguyên/,
  });
  await strip.waitFor();
  expect(await page.getByRole('list', { name: 'Các đoạn thời gian' }).textContent()).toContain('tạm dừng');
  await open(page, 'status=RETURNED&timing=LATE');
  await page.getByRole('heading', { name: /^Xong trễ hạn .+ làm việc$/ }).waitFor();
});
