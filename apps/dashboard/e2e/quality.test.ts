import { expect, test } from 'vitest';
import { expectToFitAPhone } from './fit-a-phone.ts';
import { withBrowser } from './with-browser.ts';

const sit = withBrowser();

test('a manager acknowledges a finding with a reason; it stays in the count and says who and when', async () => {
  const { page, complaints } = await sit({ role: 'HCC_MANAGER', width: 390, height: 844 });
  await page.goto('/quality/LATE_WITHOUT_APOLOGY');
  const findings = page.getByRole('region', { name: 'Số phát hiện' });
  await findings.getByRole('button', { name: 'Ghi nhận' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Ghi nhận' }).click();
  await dialog.getByText('Cần ghi chú để ghi nhận').waitFor();
  await dialog.getByRole('combobox', { name: 'Lý do' }).click();
  await page.getByRole('option', { name: 'Đang xử lý' }).click();
  await dialog.getByLabel('Ghi chú').fill('Phòng đang soạn thư xin lỗi');
  await dialog.getByRole('button', { name: 'Ghi nhận' }).click();
  await dialog.waitFor({ state: 'detached' });
  await findings.getByText(/^Quản lý HCC mẫu, .+: Phòng đang soạn thư xin lỗi$/).waitFor();
  await findings.getByText(/^\d+ phát hiện, trong đó 1 đã ghi nhận/).waitFor();
  await expectToFitAPhone(page);
  const dossier = findings.getByRole('link', { name: /^\d{3}\./ }).first();
  const code = (await dossier.textContent()) ?? '';
  await dossier.click();
  await page.getByRole('heading', { level: 1, name: code }).waitFor();
  expect(complaints).toEqual([]);
});

test('who may not acknowledge reads what others said', async () => {
  const { page } = await sit({ role: 'AUDITOR' });
  await page.goto('/quality/LATE_WITHOUT_APOLOGY');
  const findings = page.getByRole('region', { name: 'Số phát hiện' });
  await findings.getByRole('row').nth(1).waitFor();
  expect(await findings.getByRole('button', { name: /^Ghi nhận/ }).count()).toBe(0);
});
