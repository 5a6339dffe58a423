import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { ownHouse } from './own-house.ts';
import { settled } from './settled.ts';
import { withBrowser } from './with-browser.ts';

const sit = withBrowser();
const year = new Date().getFullYear();

test('a digit of II.06a opens as many dossiers as it says, and the form is there as Excel and PDF', async () => {
  const { page, complaints } = await sit({ role: 'HCC_MANAGER' });
  await page.goto(`/reports?kind=YEAR&year=${year}`);
  await page.getByText('Đã kiểm tra chéo: mỗi ô đếm riêng, các cột và các dòng cộng khớp.').waitFor();
  const digit = page.locator('tbody tr').first().getByRole('link').first();
  const said = await digit.textContent();
  for (const name of ['Tải Excel', 'Mở PDF']) {
    const href = await page.getByRole('link', { name }).getAttribute('href');
    const answer = await page.request.get(href ?? '');
    expect([name, answer.status()]).toEqual([name, 200]);
    expect(href).toContain('asOf=');
  }
  await digit.click();
  await page.getByText(new RegExp(`^${said} hồ sơ: `)).waitFor();
  expect(complaints).toEqual([]);
});

test('a sum opens its own dossiers, as many as it says', async () => {
  const { page } = await sit({ role: 'HCC_MANAGER' });
  await page.goto(`/reports?kind=YEAR&year=${year}`);
  const cells = page.locator('tfoot td');
  for (const [nth, name] of [
    [1, 'Phải giải quyết trong kỳ'],
    [5, 'Khép trong kỳ'],
    [9, 'Chưa khép cuối kỳ'],
  ] as const) {
    const said = await cells.nth(nth).textContent();
    await cells.nth(nth).getByRole('link').click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
    await page.getByText(new RegExp(`^${said} hồ sơ: `)).waitFor();
    await page.goBack();
  }
});

test('what is told after a form was handed in names the dossier in each cell it moved, and the file handed in stays', async () => {
  const { page, complaints } = await sit({ role: 'HCC_MANAGER' });
  await page.goto('/reports');
  await page.getByRole('button', { name: 'Ghi nhận đã nộp' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('sẽ được nêu cùng hồ sơ đã làm nó thay đổi').waitFor();
  await dialog.getByLabel('Nộp cho ai').fill('Gửi thử');
  await dialog.getByRole('button', { name: 'Ghi nhận đã nộp' }).click();
  const earlier = page.getByRole('region', { name: 'Các lần nộp' });
  const kept = earlier.getByRole('link', { name: 'PDF' });
  await kept.waitFor();
  const fileOf = async () => (await page.request.get((await kept.getAttribute('href')) ?? '')).body();
  const before = await fileOf();

  const officer = await sit({ role: 'HCC_OFFICER' });
  const code = await receivedLastMonth(officer.page);
  await page.reload();
  const changes = page.getByRole('region', { name: 'Thay đổi so với lần nộp trước' });
  const total = changes.getByRole('row', { name: /^Tổng cộng \(3\)/ });
  await total.getByText('1 hồ sơ').click();
  await total.getByRole('link', { name: code }).waitFor();
  await total.getByText(/Tiếp nhận hồ sơ, xảy ra .*, ghi sổ /).waitFor();
  expect((await fileOf()).equals(before)).toBe(true);
  await earlier.getByText('Gửi thử').waitFor();
  expect(complaints).toEqual([]);
});

/** A dossier that is recorded now and was received in the middle of last month; its code. */
async function receivedLastMonth(page: Page): Promise<string> {
  const today = new Date();
  const middle = new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() - 1, 15, 3));
  const input = {
    procedure: '2.000635',
    place: 'HCC_CENTRE',
    owner: { name: 'Nguyễn Văn An' },
    papers: ['2.000635-01'],
    occurredAt: middle.toISOString(),
  };
  const query =
    'mutation ($input: ReceiveDossierInput!) { receiveDossier(input: $input) { __typename ... on Dossier { code } ... on Refusal { message } } }';
  const { url } = ownHouse();
  const answer = await page.request.post('/graphql', {
    data: { query, variables: { input } },
    headers: { origin: url, 'x-requested-with': 'test' },
  });
  const { data } = await answer.json();
  expect(data.receiveDossier.__typename).toBe('Dossier');
  return data.receiveDossier.code;
}

test('a period is closed once, and its page says that the books still match', async () => {
  const { page } = await sit({ role: 'HCC_MANAGER' });
  await page.goto('/closes');
  const close = page.getByRole('button', { name: 'Chốt kỳ này' });
  await close.click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Ghi chú').fill('Chốt thử');
  await dialog.getByRole('button', { name: 'Chốt kỳ này' }).click();
  await page.getByText('Tính lại: trùng khớp', { exact: true }).waitFor({ timeout: 30_000 });
  await page.getByText('Chưa chỉ số nào thay đổi từ khi chốt.').waitFor();
  await page.goto('/closes');
  await settled(page);
  await close.click();
  await dialog.getByRole('button', { name: 'Chốt kỳ này' }).click();
  await dialog.getByText('PERIOD_ALREADY_CLOSED').waitFor({ timeout: 30_000 });
});

test('a form says that it is of another moment than the close, and opens at the close', async () => {
  const { page } = await sit({ role: 'HCC_MANAGER' });
  await page.goto('/reports');
  await page.getByText('lấy ở thời điểm khác với lúc chốt').waitFor();
  await page.getByRole('link', { name: 'Xem số liệu lúc chốt' }).click();
  await page.getByText(/là số liệu lúc chốt kỳ ngày .*, bản 1, mã kiểm tra /).waitFor();
  const excel = await page.getByRole('link', { name: 'Tải Excel' }).getAttribute('href');
  expect(new URLSearchParams(excel?.split('?')[1]).get('asOf')).toBe(
    new URL(page.url()).searchParams.get('asOf'),
  );
});
