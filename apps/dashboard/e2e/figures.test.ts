import { expect, test } from 'vitest';
import { settled } from './settled.ts';
import { withBrowser } from './with-browser.ts';

const sit = withBrowser();
const digits = (text: string | null) => Number((text ?? '').replaceAll(/[^\d]/g, ''));

test('a figure is parted by branch, and each digit opens as many dossiers as it says', async () => {
  const { page, complaints } = await sit({ role: 'HCC_MANAGER' });
  await page.goto(`/figures?id=M01&kind=YEAR&year=${new Date().getFullYear()}`);
  await page.getByRole('heading', { level: 1, name: 'Tỷ lệ giải quyết đúng và trước hạn' }).waitFor();
  await page.getByLabel('Chia theo').click();
  await page.getByRole('option', { name: 'Bưu cục' }).click();
  await settled(page);
  expect(new URL(page.url()).searchParams.getAll('by')).toEqual(['BRANCH']);
  const row = page.getByRole('row').filter({ hasText: 'Bưu cục Hà Tu' }).first();
  const [part, whole] = await row.getByRole('link').allTextContents();
  const address = page.url();
  for (const [index, text] of [part, whole].entries()) {
    await page.goto(address);
    await settled(page);
    await page
      .getByRole('row')
      .filter({ hasText: 'Bưu cục Hà Tu' })
      .first()
      .getByRole('link')
      .nth(index)
      .click();
    await page.getByText(/^[\d.]+ hồ sơ: /).waitFor();
    const said = await page.getByText(/^[\d.]+ hồ sơ: /).textContent();
    expect([index, digits(said?.split(' ')[0] ?? '')]).toEqual([index, digits(text ?? '')]);
  }
  await page.reload();
  await settled(page);
  expect(await page.getByText(/^[\d.]+ hồ sơ: /).isVisible()).toBe(true);
  expect(complaints).toEqual([]);
});

test('why a figure is so is told with its statement', async () => {
  const { page } = await sit({ role: 'ANALYST' });
  await page.goto(`/figures?id=M13&kind=YEAR&year=${new Date().getFullYear()}`);
  await settled(page);
  const why = page.getByRole('region', { name: 'Vì sao có số này?' });
  await why.getByRole('button', { name: 'Xem' }).click();
  await why.getByText(/^Từ .* hồ sơ tiếp nhận trong kỳ có/).waitFor();
  await why.getByText('Câu lệnh SQL').click();
  expect(await why.locator('pre').textContent()).toContain('SELECT');
});
