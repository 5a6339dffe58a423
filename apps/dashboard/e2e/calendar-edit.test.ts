import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from 'vitest';
import { withBrowser } from './with-browser.ts';

const sit = withBrowser();

/** The first plain weekday some days from now, in Hạ Long. */
function weekdayAhead(days: number): string {
  const day = new Date(Date.now() + 7 * 3_600_000 + days * 86_400_000);
  while ([0, 6].includes(day.getUTCDay())) day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}

test('a day off shows which promises move before it is saved, and the history keeps them', async () => {
  const { page, complaints } = await sit({ role: 'HCC_MANAGER' });
  await page.goto('/calendar');
  await page.getByRole('button', { name: 'Sửa lịch', exact: true }).click();
  await page.locator('input[name=date]').fill(weekdayAhead(4));
  await page.locator('input[name=nameVi]').fill('Nghỉ thử');
  await page.locator('input[name=source]').fill('Thông báo thử');
  await page.getByRole('button', { name: 'Đưa vào danh sách thay đổi' }).click();
  const moves = page.getByText(/hồ sơ đang giải quyết sẽ đổi ngày hẹn trả/);
  await moves.waitFor();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);
  const save = page.getByRole('button', { name: 'Lưu lịch và tính lại hẹn trả' });
  expect(await save.isDisabled()).toBe(true);
  const count = /^[\d.]+/.exec((await moves.textContent()) ?? '')?.[0];
  await page.locator('textarea[name=reason]').fill('Thành phố cho nghỉ');
  await save.click();
  await page.getByRole('button', { name: `Đã đổi ngày hẹn trả của ${count} hồ sơ` }).click();
  await page.getByRole('paragraph').filter({ hasText: 'Thành phố cho nghỉ' }).waitFor();
  await page.locator('td[data-name="Hẹn trả mới"]').first().waitFor();
  expect(complaints).toEqual([]);
});

test('who may not edit the calendar is not offered it', async () => {
  const { page } = await sit({ role: 'ANALYST' });
  await page.goto('/calendar');
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await page.getByRole('button', { name: 'Sửa lịch', exact: true }).count()).toBe(0);
});
