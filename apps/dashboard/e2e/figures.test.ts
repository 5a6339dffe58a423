import { expect, test } from 'vitest';
import { expectToFitAPhone } from './fit-a-phone.ts';
import { seriousIn } from './serious-in.ts';
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
  await row.waitFor();
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
  expect(await why.getByRole('term').allTextContents()).toEqual(
    expect.arrayContaining(['Tử số', 'Mẫu số', 'Khoảng tin cậy', 'Bản định nghĩa']),
  );
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

test('a figure for publication leaves with its small cells blank', async () => {
  const { page, complaints } = await sit({ role: 'ANALYST' });
  await page.goto(`/figures?id=M01&kind=YEAR&year=${new Date().getFullYear()}&by=PROCEDURE&by=BRANCH`);
  await settled(page);
  await page.getByRole('button', { name: 'Xuất dữ liệu' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Dạng tệp').click();
  await page.getByRole('option', { name: 'CSV' }).click();
  await dialog.getByRole('checkbox', { name: 'Bản để công bố ra ngoài' }).check();
  await dialog.getByLabel('Mục đích sử dụng').fill('Công bố số liệu năm');
  await dialog.getByRole('button', { name: 'Xuất dữ liệu' }).click();
  const link = page.getByRole('link', { name: /^Tải chi-tieu-M01-cong-bo-/ });
  await link.waitFor({ timeout: 30_000 });
  const text = await (await page.request.get((await link.getAttribute('href')) ?? '')).text();
  expect(text.split('\r\n').filter((line) => line.endsWith(',NOTHING')).length).toBeGreaterThan(0);
  expect(text).toMatch(/,TOTAL,.*,ALL\r\n/);
  expect(complaints).toEqual([]);
});

test('two moments of a figure are compared', async () => {
  const { page } = await sit({ role: 'HCC_MANAGER' });
  await page.goto(`/figures?id=R&kind=YEAR&year=${new Date().getFullYear()}`);
  await page.getByRole('link', { name: 'So hai thời điểm' }).click();
  await page.getByText(/^Từ [\d.]+ thành [\d.]+: [\d.]+ hồ sơ thay đổi$/).waitFor({ timeout: 30_000 });
});

test('a filter is chosen, named everywhere, kept in the address, and taken away', async () => {
  const { page, complaints } = await sit({ role: 'HCC_MANAGER' });
  const year = new Date().getFullYear();
  await page.goto(`/figures?id=R&kind=YEAR&year=${year}&by=CHANNEL`);
  await settled(page);
  const bar = page.getByRole('region', { name: 'Điều kiện lọc' });
  await bar.getByRole('button', { name: 'Thêm điều kiện lọc' }).click();
  await page.getByRole('menuitem', { name: 'Bưu cục' }).click();
  await page.getByLabel('Tìm trong danh sách').fill('ha tu');
  await page.getByRole('checkbox', { name: 'Bưu cục Hà Tu' }).check();
  await page.getByRole('button', { name: 'Áp dụng' }).click();
  await bar.getByRole('switch', { name: 'Tính cả dữ liệu mô phỏng' }).waitFor();
  await settled(page);
  expect(new URL(page.url()).searchParams.getAll('branch')).toEqual(['BC-HATU']);
  await page.getByText(`Từ 01/01/${year} đến 31/12/${year} · Bưu cục: Hà Tu`).waitFor();
  expect(await page.getByRole('table', { name: /theo hình thức nộp. Bưu cục: Hà Tu$/ }).count()).toBe(1);
  await page.getByRole('button', { name: 'Xuất dữ liệu' }).click();
  await page.getByRole('dialog').getByText('Bưu cục: Hà Tu').waitFor();
  await page.keyboard.press('Escape');
  await bar.getByRole('switch', { name: 'Tính cả dữ liệu mô phỏng' }).click();
  await page.getByText('Kỳ này chưa có hồ sơ nào').waitFor();
  expect(new URL(page.url()).searchParams.getAll('origin')).toEqual(['LIVE', 'IMPORTED']);
  await page.reload();
  await bar.getByRole('button', { name: 'Bỏ lọc' }).click();
  await settled(page);
  expect(new URL(page.url()).searchParams.toString()).toBe(`id=R&kind=YEAR&year=${year}&by=CHANNEL`);
  expect(complaints).toEqual([]);
});

test('each exclusion opens the list of its own reason, of the moment of its digit, and a row opens its dossier', async () => {
  const { page, complaints } = await sit({ role: 'HCC_MANAGER' });
  await page.goto(`/figures?id=M01&kind=YEAR&year=${new Date().getFullYear()}`);
  await settled(page);
  const address = page.url();
  const left = page.getByRole('list', { name: 'Không tính vào chỉ số' });
  const count = await left.getByRole('link').count();
  expect(count).toBeGreaterThan(1);
  for (let index = 0; index < count; index += 1) {
    const item = left
      .getByRole('listitem')
      .filter({ has: page.getByRole('link') })
      .nth(index);
    const [said, reason] = [await item.getByRole('link').textContent(), (await item.textContent()) ?? ''];
    await item.getByRole('link').click();
    const lead = page.getByText(/^[\d.]+ hồ sơ: /);
    await lead.waitFor();
    expect(await lead.textContent()).toContain(`không tính vì: ${reason.replace(/^[\d.]+ /, '')}`);
    expect(digits((await lead.textContent())?.split(' ')[0] ?? '')).toBe(digits(said));
    expect(new URL(page.url()).searchParams.get('asOf')).toMatch(/^\d{4}-/);
    await page.getByRole('link', { name: 'Về số liệu' }).click();
    await settled(page);
    expect(page.url()).toBe(address);
  }
  await left.getByRole('link').first().click();
  const row = page.getByRole('row').nth(1).getByRole('link');
  const code = await row.textContent();
  await row.click();
  await page.getByRole('heading', { level: 1, name: code ?? '' }).waitFor();
  expect(complaints).toEqual([]);
});

test('a second grouping opens inside the first, and months are compared with the months before', async () => {
  const { page, complaints } = await sit({ role: 'HCC_MANAGER' });
  const [year, month] = [new Date().getFullYear(), new Date().getMonth()];
  const quarter = month < 3 ? { year: year - 1, nth: 4 } : { year, nth: Math.floor(month / 3) };
  await page.goto(
    `/figures?id=M01&kind=QUARTER&year=${quarter.year}&nth=${quarter.nth}&by=MONTH&compare=true`,
  );
  await settled(page);
  const cells = await page.getByRole('table').first().getByRole('cell').allTextContents();
  expect(cells.filter((text) => /\d\s%\d\d\/\d{4}$/.test(text)).length).toBeGreaterThan(0);
  await page.getByLabel('Chia theo', { exact: true }).click();
  await page.getByRole('option', { name: 'Bưu cục' }).click();
  await page.getByLabel('Rồi chia theo').click();
  await page.getByRole('option', { name: 'Hình thức nộp' }).click();
  await settled(page);
  expect(new URL(page.url()).searchParams.getAll('by')).toEqual(['BRANCH', 'CHANNEL']);
  await page.getByRole('rowheader', { name: 'Trực tuyến' }).first().waitFor();
  const group = page.getByRole('button', { name: 'Xem từng phần của Bưu cục Hà Tu' });
  expect(await group.getAttribute('aria-expanded')).toBe('true');
  const rows = await page.getByRole('row').count();
  await group.click();
  expect(await group.getAttribute('aria-expanded')).toBe('false');
  expect(await page.getByRole('row').count()).toBeLessThan(rows);
  expect(complaints).toEqual([]);
});

test('a manager sets a target, and the figure says whether it was met', async () => {
  const { page, complaints } = await sit({ role: 'HCC_MANAGER' });
  const year = new Date().getFullYear();
  await page.goto(`/figures?id=M01&kind=YEAR&year=${year}&by=BRANCH`);
  await page.getByRole('button', { name: 'Đặt mục tiêu' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Mục tiêu, phần trăm').fill('nhiều');
  await dialog.getByRole('button', { name: 'Lưu mục tiêu' }).click();
  await dialog.getByText('Mục tiêu phải là một số.').waitFor();
  await dialog.getByLabel('Mục tiêu, phần trăm').fill('99,9');
  await dialog.getByRole('button', { name: 'Lưu mục tiêu' }).click();
  await dialog.getByRole('alert').waitFor();
  await dialog.getByLabel(/^Nguồn/).fill('Kế hoạch 12/KH-UBND');
  await dialog.getByRole('button', { name: 'Lưu mục tiêu' }).click();
  await page.getByText(`Mục tiêu năm ${year}: 99,9 %`).waitFor();
  await page.getByText('Chưa đạt mục tiêu').waitFor();
  await page.getByText('(Kế hoạch 12/KH-UBND)').waitFor();
  expect(await page.getByText('Mục tiêu 99,9 %').count()).toBeGreaterThan(0);
  expect(complaints).toEqual([]);
});

test('the definition is reached by keyboard and left by it', async () => {
  const { page } = await sit({ role: 'ANALYST', width: 390, height: 844 });
  await page.goto(`/figures?id=M01&kind=YEAR&year=${new Date().getFullYear()}`);
  await settled(page);
  const door = page.getByRole('button', { name: /^Định nghĩa: / }).first();
  await door.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Tỷ lệ giải quyết đúng và trước hạn' });
  await dialog.getByText('Khoảng tin cậy', { exact: true }).waitFor();
  expect(await seriousIn(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  expect(await door.evaluate((button) => button === document.activeElement)).toBe(true);
  expect(await page.getByRole('button', { name: 'Đặt mục tiêu' }).count()).toBe(0);
});

test('figures with everything on them are accessible and fit a phone', async () => {
  const { page } = await sit({ role: 'HCC_MANAGER' });
  await page.goto(
    `/figures?id=M01&kind=YEAR&year=${new Date().getFullYear()}&by=BRANCH&by=MONTH&branch=BC-HATU&branch=BC-VIETHUNG&none=PHASE&compare=true`,
  );
  await settled(page);
  expect(await seriousIn(page)).toEqual([]);
  await page.getByRole('button', { name: 'Thêm điều kiện lọc' }).click();
  await page.getByRole('menuitem', { name: 'Hỗ trợ' }).click();
  expect(await seriousIn(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expectToFitAPhone(page);
});
