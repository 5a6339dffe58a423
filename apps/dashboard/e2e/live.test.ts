import { expect, test } from 'vitest';
import { withBrowser } from './with-browser.ts';

const sit = withBrowser();

test('what one desk does, another sees without asking again', async () => {
  const watcher = await sit({ role: 'HCC_MANAGER' });
  await watcher.page.goto('/dossiers');
  await watcher.page.getByRole('status').filter({ hasText: 'Trực tiếp' }).waitFor();
  const officer = await sit({ role: 'HCC_OFFICER' });
  await officer.page.goto('/dossiers/receive');
  await officer.page.getByRole('combobox', { name: /Thủ tục/ }).fill('2.000635');
  await officer.page.getByRole('option', { name: /2\.000635/ }).click();
  await officer.page.getByRole('checkbox', { name: /^Tờ khai cấp bản sao trích lục hộ tịch/ }).check();
  await officer.page.getByLabel('Họ tên').fill('Bùi Văn Thử Nghiệm');
  await officer.page.getByRole('button', { name: 'Tiếp nhận', exact: true }).click();
  const done = officer.page.getByRole('region', { name: 'Đã tiếp nhận hồ sơ' });
  await done.waitFor();
  const [code = ''] = /\d{6}-\d{4}/.exec((await done.textContent()) ?? '') ?? [];
  expect(code).not.toBe('');
  await watcher.page.getByText(code).first().waitFor();
  expect(watcher.complaints).toEqual([]);
});
