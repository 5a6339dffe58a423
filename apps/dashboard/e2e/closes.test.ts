import { expect, test } from 'vitest';
import { settled } from './settled.ts';
import { withBrowser } from './with-browser.ts';

const sit = withBrowser();

test('a close says whether it can be trusted, what moved it since, and leads to the dossier that did', async () => {
  const { page, complaints } = await sit({ role: 'AUDITOR' });
  await page.goto('/closes/1');
  await page.getByText('Bản lưu còn nguyên', { exact: true }).waitFor();
  await page.getByText('Tính lại: trùng khớp', { exact: true }).waitFor();
  await page.getByText('So được mọi chỉ số', { exact: true }).waitFor();
  const received = page.getByRole('row').filter({ hasText: 'Tiếp nhận trong kỳ' }).first();
  await received.getByRole('button').click();
  const branch = page.getByRole('row').filter({ hasText: 'Không có bưu cục' }).first();
  await branch
    .getByRole('link', { name: 'Xem hồ sơ làm thay đổi: Tiếp nhận trong kỳ, Không có bưu cục' })
    .click();
  await page.getByText(/: 1 hồ sơ thay đổi$/).waitFor({ timeout: 30_000 });
  await page.getByText('Được tính thêm', { exact: true }).waitFor();
  await page.goBack();
  const moved = page.getByRole('region', { name: '1 hồ sơ làm số liệu thay đổi' });
  await moved
    .getByText(/^Rút hồ sơ|Công dân rút/)
    .first()
    .waitFor();
  await moved.locator('tbody').getByRole('link').first().click();
  await page.waitForURL(/\/dossiers\/[^?]+$/);
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(complaints).toEqual([]);
});

test('the parts by branch stand beside the four sets, for any figure', async () => {
  const { page } = await sit({ role: 'HCC_MANAGER' });
  await page.goto('/closes/1');
  const branches = page.getByRole('region', { name: 'Số liệu lúc chốt theo bưu cục' });
  await branches.getByRole('columnheader', { name: 'Tỷ lệ giải quyết đúng và trước hạn' }).waitFor();
  await branches.getByLabel('Chỉ số').click();
  await page.getByRole('option', { name: 'Thời gian giải quyết' }).click();
  await branches.getByRole('columnheader', { name: 'Thời gian giải quyết' }).waitFor();
  await settled(page);
  const rows = branches.locator('tbody tr');
  expect(await rows.count()).toBeGreaterThan(2);
  expect(await rows.first().locator('td').last().textContent()).toMatch(
    /ngày làm việc; phân vị 90: .* hồ sơ\)/,
  );
});

test('a period that is over waits to be closed, by its name', async () => {
  const { page } = await sit({ role: 'HCC_MANAGER' });
  await page.goto('/closes');
  const open = page.getByRole('region', { name: 'Kỳ đã kết thúc, chưa chốt' });
  await open.getByRole('button', { name: 'Xem thêm' }).click();
  const named = await open.locator('tbody tr td:first-child').allTextContents();
  const closed = new Date();
  closed.setUTCDate(1);
  closed.setUTCMonth(closed.getUTCMonth() - 2);
  expect(named).not.toContain(`Tháng ${closed.getUTCMonth() + 1}/${closed.getUTCFullYear()}`);
  const oldest = open.locator('tbody tr').last();
  const name = await oldest.locator('td').first().textContent();
  await oldest.getByRole('button').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Chốt kỳ này' }).click();
  await page.getByText('Tính lại: trùng khớp', { exact: true }).waitFor({ timeout: 30_000 });
  await page.goto('/closes');
  await settled(page);
  const more = open.getByRole('button', { name: 'Xem thêm' });
  if (await more.isVisible()) await more.click();
  expect(await open.locator('tbody tr td:first-child').allTextContents()).not.toContain(name);
});

test('who only reads is not offered to close', async () => {
  const { page } = await sit({ role: 'ANALYST' });
  await page.goto('/closes');
  await page.getByRole('region', { name: 'Kỳ đã kết thúc, chưa chốt' }).locator('tbody tr').first().waitFor();
  expect(await page.getByRole('button', { name: /^Chốt/ }).count()).toBe(0);
});
