import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { withBrowser } from './with-browser.ts';

const sit = withBrowser();

async function choose(page: Page, field: RegExp, typed: string, option: RegExp): Promise<void> {
  await page.getByRole('combobox', { name: field }).fill(typed);
  await page.getByRole('option', { name: option }).click();
}
const paper = (page: Page) => page.getByRole('checkbox', { name: /^Tờ khai cấp bản sao trích lục hộ tịch/ });
const card = (page: Page, act: string) => page.getByRole('radio', { name: act });

test('a branch in phase I is told before sending that it may not receive, and switches to helping online', async () => {
  const { page, complaints } = await sit({ role: 'BRANCH_STAFF', width: 390, height: 844 });
  await page.goto('/dossiers/receive');
  await choose(page, /Thủ tục/, 'trich luc', /Cấp bản sao trích lục hộ tịch/);
  await card(page, 'Tiếp nhận hồ sơ').check();
  await page
    .getByText(/Giai đoạn I chưa giao việc tiếp nhận hồ sơ cho/)
    .first()
    .waitFor();
  expect(await page.getByRole('button', { name: 'Tiếp nhận', exact: true }).isDisabled()).toBe(true);
  await page.getByRole('button', { name: 'Chuyển sang Hỗ trợ nộp trực tuyến' }).click();
  expect(await card(page, 'Hỗ trợ nộp trực tuyến').isChecked()).toBe(true);
  await page.getByText('được làm theo Giai đoạn I').waitFor();
  const send = page.getByRole('button', { name: 'Nộp trực tuyến', exact: true });
  await send.click();
  await page.getByText('Nhập họ tên chủ hồ sơ').waitFor();
  await page.getByLabel('Họ tên').fill('Trần Thị Thử Nghiệm');
  await page.getByLabel('Điện thoại').fill('0900000001');
  await send.click();
  await page.getByRole('heading', { name: 'Đã nộp trực tuyến' }).waitFor();
  await page.getByRole('link', { name: 'Mở hồ sơ' }).click();
  await page.getByText('Trực tuyến · Bưu cục hỗ trợ').waitFor();
  expect(complaints).toEqual([]);
});

test('the centre receives, gives a code and a promised day', async () => {
  const { page } = await sit({ role: 'HCC_OFFICER' });
  await page.goto('/dossiers/receive');
  await choose(page, /Thủ tục/, '2.000635', /2\.000635/);
  await page.getByText('được làm', { exact: false }).first().waitFor();
  await page.getByLabel('Họ tên').fill('Lê Văn Thử Nghiệm');
  await page.getByRole('button', { name: 'Tiếp nhận', exact: true }).click();
  await page
    .getByText(/^Thành phần hồ sơ chưa đủ, còn thiếu: Tờ khai cấp bản sao trích lục hộ tịch/)
    .waitFor();
  await paper(page).check();
  await page.getByRole('button', { name: 'Tiếp nhận', exact: true }).click();
  const done = page.getByRole('region', { name: 'Đã tiếp nhận hồ sơ' });
  await done.waitFor();
  expect(await done.textContent()).toMatch(/-\d{6}-\d{4}Hẹn trả: .+, \d\d\/\d\d\/\d{4}/);
  await done.getByRole('button', { name: 'Tiếp nhận hồ sơ khác' }).click();
  expect(await page.getByLabel('Họ tên').inputValue()).toBe('');
});

test('the required papers are ticked at once', async () => {
  const { page } = await sit({ role: 'HCC_OFFICER', width: 390, height: 844 });
  await page.goto('/dossiers/receive');
  await choose(page, /Thủ tục/, '2.000815', /2\.000815/);
  await page.getByRole('button', { name: 'Đánh dấu đủ 2 giấy tờ bắt buộc' }).click();
  await page.getByLabel('Họ tên').fill('Ngô Thị Thử Nghiệm');
  await page.getByRole('button', { name: 'Tiếp nhận', exact: true }).click();
  await page.getByRole('region', { name: 'Đã tiếp nhận hồ sơ' }).waitFor();
});

test('a code that is taken is refused in place and nothing typed is lost', async () => {
  const { page } = await sit({ role: 'HCC_OFFICER' });
  await page.goto('/dossiers');
  const taken = await page.locator('[data-row-link]').first().getAttribute('title');
  await page.goto('/dossiers/receive');
  await choose(page, /Thủ tục/, '2.000635', /2\.000635/);
  await paper(page).check();
  await page.getByLabel('Họ tên').fill('Phạm Thị Thử Nghiệm');
  await page.getByLabel('Mã hồ sơ đã cấp').fill(taken ?? '');
  await page.getByRole('button', { name: 'Tiếp nhận', exact: true }).click();
  await page.getByText('CODE_TAKEN').waitFor();
  expect(await page.getByLabel('Họ tên').inputValue()).toBe('Phạm Thị Thử Nghiệm');
});
