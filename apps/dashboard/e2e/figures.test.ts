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

test('a figure leaves as a file that says the same', async () => {
  const { page, complaints } = await sit({ role: 'ANALYST' });
  await page.goto(`/figures?id=R&kind=YEAR&year=${new Date().getFullYear()}&by=BRANCH`);
  await settled(page);
  const row = page.getByRole('row').filter({ hasText: 'Bưu cục Hà Tu' }).first();
  const said = digits(await row.getByRole('link').last().textContent());
  await page.getByRole('button', { name: 'Xuất dữ liệu' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Dạng tệp').click();
  await page.getByRole('option', { name: 'CSV' }).click();
  await dialog.getByRole('button', { name: 'Xuất dữ liệu' }).click();
  await dialog.getByRole('alert').waitFor();
  await dialog.getByLabel('Mục đích sử dụng').fill('Đối chiếu số liệu năm');
  await dialog.getByRole('button', { name: 'Xuất dữ liệu' }).click();
  const link = page.getByRole('link', { name: /Tải/ }).first();
  await link.waitFor({ timeout: 30_000 });
  const file = await page.request.get((await link.getAttribute('href')) ?? '');
  expect(file.status()).toBe(200);
  expect(await file.text()).toMatch(new RegExp(`BC-HATU,${said},${said},${said},`));
  expect(complaints).toEqual([]);
});

test('two moments of a figure are compared', async () => {
  const { page } = await sit({ role: 'HCC_MANAGER' });
  await page.goto(`/figures?id=R&kind=YEAR&year=${new Date().getFullYear()}`);
  await page.getByRole('link', { name: 'So hai thời điểm' }).click();
  await page.getByText(/^[\d.]+ → [\d.]+: [\d.]+ hồ sơ thay đổi$/).waitFor({ timeout: 30_000 });
});
