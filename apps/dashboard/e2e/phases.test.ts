import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { withBrowser } from './with-browser.ts';

const sit = withBrowser();

const next = (page: Page) => page.getByRole('button', { name: 'Tiếp tục' }).click();

test('a phase is previewed, recorded, and at once allows what it grants', async () => {
  const { page, complaints } = await sit({ role: 'HCC_MANAGER' });
  await page.goto('/phases/PHASE_2/edit');
  await page.getByLabel('Tại bưu cục').check();
  await page.getByLabel('Bưu cục Tuần Châu').check();
  await next(page);
  await page.locator('input[name="2.000635"]').check();
  await next(page);
  await page.locator('[data-locked]').first().waitFor();
  const locked = page.locator('[data-locked]');
  expect(await locked.evaluateAll((all) => all.map((one) => one.getAttribute('data-locked')))).toEqual([
    'ADJUDICATE',
    'SIGN_RESULT',
    'CHANGE_DUE_DATE',
    'ISSUE_REFUSAL_OF_SETTLEMENT',
  ]);
  await page.getByLabel('Tiếp nhận hồ sơ').check();
  await next(page);
  await page.getByLabel('Số quyết định').fill('12/QĐ-UBND');
  await next(page);
  await page.getByText('Giao thêm việc: Tiếp nhận hồ sơ.').waitFor();
  await page.getByText('Thêm điểm: Bưu cục Tuần Châu.').waitFor();
  await page.getByRole('button', { name: 'Ghi thiết đặt' }).click();
  await page.waitForURL('**/phases/PHASE_2');
  await page.getByText('12/QĐ-UBND').first().waitFor();

  await page.goto('/phases');
  const cell = page.getByRole('gridcell', { name: /Cấp bản sao trích lục hộ tịch, Bưu cục Tuần Châu/ });
  expect(await cell.textContent()).toBe('II');
  await cell.click();
  await page.locator('[data-action=RECEIVE_DOSSIER][data-allowed=true]').waitFor();
  await page.locator('[data-action=RETURN_RESULT][data-allowed=false]').waitFor();
  expect(complaints).toEqual([]);
});

test('going back to an older version is a new version that says the same', async () => {
  const { page } = await sit({ role: 'HCC_MANAGER' });
  await page.goto('/phases/PHASE_1/edit');
  await page.getByRole('tab', { name: 'Thủ tục' }).click();
  await page.locator('input[name="1.001612"]').uncheck();
  await page.getByRole('tab', { name: 'Xem trước' }).click();
  await page.getByText('Bớt 1 thủ tục.').waitFor();
  await page.getByRole('button', { name: 'Ghi thiết đặt' }).click();
  await page.waitForURL('**/phases/PHASE_1');

  const first = page.locator('[data-version="1"]');
  await first.getByRole('link', { name: 'Quay về bản này' }).click();
  await page.getByText('Thêm 1 thủ tục.').waitFor();
  await page.getByRole('button', { name: 'Ghi thiết đặt' }).click();
  await page.waitForURL('**/phases/PHASE_1');
  await page.locator('[data-version="3"]').getByText('đang có hiệu lực').waitFor();
  await page.getByText('47 thủ tục', { exact: true }).first().waitFor();
});

test('arrow keys walk the board and Enter opens a cell', async () => {
  const { page } = await sit({ role: 'HCC_MANAGER' });
  await page.goto('/phases');
  await page.locator('td[data-row="0"][data-column="0"]').focus();
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'Enter']) await page.keyboard.press(key);
  await page.locator('td[data-row="2"][data-column="1"][aria-selected=true]').waitFor();
  await page.locator('[data-action=GUIDE][data-allowed=true]').waitFor();
});

test('who may not set a phase is offered no way to', async () => {
  const { page } = await sit({ role: 'BRANCH_STAFF' });
  await page.goto('/phases');
  await page.getByRole('heading', { level: 1, name: 'Bảng giai đoạn' }).waitFor();
  await page.getByRole('gridcell').first().waitFor();
  expect(await page.getByRole('link', { name: 'Lập thiết đặt' }).count()).toBe(0);
});

test('two settings that cross are compared anew, and the draft is kept', async () => {
  const mine = await sit({ role: 'HCC_MANAGER' });
  const theirs = await sit({ role: 'HCC_MANAGER' });
  for (const { page } of [mine, theirs]) {
    await page.goto('/phases/PHASE_3/edit');
    await page.getByLabel('Tại Trung tâm HCC').check();
    await next(page);
    await page.locator('input[name="2.000635"]').check();
    await next(page);
    await page.getByLabel('Hướng dẫn', { exact: true }).check();
    await next(page);
  }
  await next(theirs.page);
  await theirs.page.getByRole('button', { name: 'Ghi thiết đặt' }).click();
  await theirs.page.waitForURL('**/phases/PHASE_3');

  const { page } = mine;
  await page.getByRole('tab', { name: 'Việc được giao' }).click();
  await page.getByLabel('Trả kết quả', { exact: true }).check();
  await page.getByRole('tab', { name: 'Xem trước' }).click();
  await page.getByText('Có người vừa ghi một bản khác của giai đoạn này.').waitFor();
  await page.getByRole('button', { name: 'Đối chiếu lại với bản mới nhất' }).click();
  await page.getByText('Giao thêm việc: Trả kết quả.').waitFor();
  await page.getByRole('button', { name: 'Ghi thiết đặt' }).click();
  await page.waitForURL('**/phases/PHASE_3');
  await page.locator('[data-version="2"]').getByText('đang có hiệu lực').waitFor();
});
