import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from 'vitest';
import { expectToFitAPhone } from './fit-a-phone.ts';
import { settled } from './settled.ts';
import { withBrowser } from './with-browser.ts';

const sit = withBrowser();

const pages = [
  '/branches/BC-HATU',
  '/branches/BC-HATU/edit',
  '/procedures/2.000635',
  '/procedures/2.000635/edit',
  '/phases/PHASE_1',
  '/phases/PHASE_2/edit',
];

test.each(pages)('%s is accessible in both themes and fits a phone', async (path) => {
  const { page, complaints } = await sit({ role: 'HCC_MANAGER' });
  await page.goto(path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await settled(page);
  const seriousIn = async () =>
    (await new AxeBuilder({ page }).analyze()).violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  expect(await seriousIn()).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.locator('html[data-theme=dark]').waitFor();
  expect(await seriousIn()).toEqual([]);
  await expectToFitAPhone(page);
  expect(complaints).toEqual([]);
});

test('what reports and exports go by is edited, and a day that February lacks is refused', async () => {
  const { page, complaints } = await sit({ role: 'HCC_MANAGER' });
  await page.goto('/pilot');
  await page.getByRole('button', { name: 'Sửa thông số' }).click();
  await page.getByLabel('Ngày bắt đầu tháng báo cáo').fill('29');
  await page.getByRole('button', { name: 'Lưu thông số' }).click();
  await page.getByRole('alert').getByText('Ghi một số từ 1 đến 28.').waitFor();
  await page.getByLabel('Ngày bắt đầu tháng báo cáo').fill('15');
  await page.getByLabel('Số ngày giữ tệp đã xuất').fill('9');
  await page.getByLabel('Giáo dục').check();
  await page.getByRole('button', { name: 'Lưu thông số' }).click();
  await page.getByText('9 ngày', { exact: true }).waitFor();
  await page
    .getByText(/Giáo dục/)
    .first()
    .waitFor();
  expect(complaints).toEqual([]);
});
