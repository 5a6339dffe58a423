import { expect, test } from 'vitest';
import { expectToFitAPhone } from './fit-a-phone.ts';
import { withBrowser } from './with-browser.ts';

const sit = withBrowser();

test('a new version shows its difference before it is saved, and the old one stays', async () => {
  const { page, complaints } = await sit({ role: 'HCC_MANAGER' });
  await page.goto('/procedures');
  await page
    .getByText('Danh mục dựng lại để vận hành thử, không phải danh mục chính thức của Đề án.')
    .waitFor();
  await page.getByLabel('Tìm theo tên hoặc mã thủ tục').fill('thanh lap ho kinh doanh');
  await page.getByRole('link', { name: 'Đăng ký thành lập hộ kinh doanh' }).first().click();
  await page.getByRole('link', { name: 'Lập bản mới' }).click();
  await page.getByLabel('Thời hạn', { exact: true }).fill('2');
  await page.getByRole('combobox', { name: 'Kiểm tra được theo danh mục' }).click();
  await page.getByRole('option', { name: 'Có', exact: true }).click();
  await page.getByRole('button', { name: 'Xem thay đổi' }).click();
  const changed = page.locator('tr[data-field]');
  expect(await changed.evaluateAll((rows) => rows.map((row) => row.getAttribute('data-field')))).toEqual([
    'timeLimit',
    'checkableFromList',
  ]);
  await page.getByRole('button', { name: 'Lưu bản mới' }).click();
  await page.getByText('Bản 2', { exact: true }).waitFor();
  await page.getByText('Bản 1', { exact: true }).waitFor();
  await page.getByText('2 ngày làm việc', { exact: true }).waitFor();
  expect(complaints).toEqual([]);
});

test('a list of papers is edited as a new version, and what changes is shown before it is saved', async () => {
  const { page, complaints } = await sit({ role: 'HCC_MANAGER', width: 390, height: 844 });
  await page.goto('/procedures/2.000815');
  await page.getByRole('link', { name: 'Sửa danh mục' }).click();
  const papers = page.getByRole('group', { name: 'Thành phần hồ sơ' });
  await papers.getByRole('listitem').first().waitFor();
  const listed = await papers.getByRole('listitem').count();
  await papers.getByRole('button', { name: 'Thêm giấy tờ' }).click();
  const added = papers.getByRole('listitem', { name: `Giấy tờ thứ ${listed + 1}` });
  await added.getByLabel('Tên tiếng Việt').fill('Phiếu yêu cầu chứng thực');
  await added.getByLabel('Tên tiếng Anh').fill('Request for certification');
  await added.getByRole('button', { name: 'Chuyển lên trên' }).click();
  await expectToFitAPhone(page);
  await page.getByRole('button', { name: 'Xem thay đổi' }).click();
  await page
    .getByText(/^Phiếu yêu cầu chứng thực · Bản chính · 1 bản chính, 0 bản sao · bắt buộc$/)
    .waitFor();
  expect(
    await page
      .locator('tr[data-field]')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-field'))),
  ).toEqual(['documentCount', `2.000815-0${listed + 1}`]);
  await page.getByRole('button', { name: 'Lưu bản mới' }).click();
  await page.getByText('Bản 2', { exact: true }).waitFor();
  await page.getByRole('listitem').filter({ hasText: 'Phiếu yêu cầu chứng thực' }).waitFor();
  expect(complaints).toEqual([]);
});

test('who may not revise a procedure reads its papers and finds no editor', async () => {
  const { page } = await sit({ role: 'HCC_OFFICER' });
  await page.goto('/procedures/2.000528');
  await page
    .getByRole('region', { name: 'Thành phần hồ sơ' })
    .getByText('Tờ khai đăng ký khai sinh')
    .waitFor();
  expect(await page.getByRole('link', { name: 'Sửa danh mục' }).count()).toBe(0);
});
