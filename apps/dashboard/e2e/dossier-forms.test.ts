import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { withBrowser } from './with-browser.ts';

const sit = withBrowser();

async function open(page: Page, query: string): Promise<void> {
  await page.goto(`/dossiers?${query}`);
  await page.locator('[data-row-link]').first().click();
  await page.getByRole('heading', { name: 'Biểu mẫu in' }).waitFor();
}
const panel = (page: Page) => page.getByRole('region', { name: 'Biểu mẫu in' });

/** What the server answers at the address of a link, with the session of the page. */
async function fetched(page: Page, href: string | null) {
  const response = await page.request.get(href ?? '');
  return [
    response.status(),
    response.headers()['content-type'],
    (await response.body()).subarray(0, 5).toString(),
  ];
}

test('a dossier’s forms open as PDF, alone and with English, from the panel and from the timeline', async () => {
  const { page, complaints } = await sit({ role: 'HCC_OFFICER' });
  await open(page, 'status=IN_PROCESS');
  const receipt = panel(page).getByRole('link', { name: /^Mở để in: Giấy tiếp nhận/ });
  const bilingual = panel(page).getByRole('link', { name: /^Kèm tiếng Anh: Giấy tiếp nhận/ });
  const linked = page.getByRole('region', { name: 'Diễn biến' }).getByRole('link', { name: /mẫu 01/ });
  const pdf = [200, 'application/pdf', '%PDF-'];
  expect(await fetched(page, await receipt.getAttribute('href'))).toEqual(pdf);
  expect(await bilingual.getAttribute('href')).toContain('lang=bilingual');
  expect(await fetched(page, await bilingual.getAttribute('href'))).toEqual(pdf);
  expect(await linked.first().getAttribute('href')).toBe(await receipt.getAttribute('href'));
  expect(complaints).toEqual([]);
});

test('a form that is not there says why', async () => {
  const { page } = await sit({ role: 'HCC_OFFICER' });
  await open(page, 'status=REGISTERED');
  await panel(page).getByText('Phiếu từ chối tiếp nhận giải quyết hồ sơ').click();
  await panel(page).getByText('Hồ sơ không bị từ chối tiếp nhận').waitFor();
});

test('the register is printed by the conditions of the list, and not while someone searches', async () => {
  const { page } = await sit({ role: 'HCC_OFFICER' });
  await page.goto('/dossiers?status=IN_PROCESS&branch=BC-VIETHUNG');
  await page.getByRole('button', { name: 'In sổ theo dõi' }).click();
  const full = page.getByRole('menuitem', { name: 'Đầy đủ thông tin chủ hồ sơ' });
  expect(await full.getAttribute('href')).toBe(
    '/api/forms/06.pdf?status=IN_PROCESS&branch=BC-VIETHUNG&owner=full',
  );
  const masked = page.getByRole('menuitem', { name: 'Che thông tin chủ hồ sơ' });
  expect(await fetched(page, await masked.getAttribute('href'))).toEqual([200, 'application/pdf', '%PDF-']);
  await page.goto('/dossiers?search=231120');
  expect(await page.getByRole('button', { name: 'In sổ theo dõi' }).isDisabled()).toBe(true);
});
