import { expect, test } from 'vitest';
import { withBrowser } from './with-browser.ts';

const sit = withBrowser();

const headings =
  'STT,Mã hồ sơ,Mã TTHC,Tên thủ tục hành chính,Số bộ,"Tên cá nhân, tổ chức",Địa chỉ,Số điện thoại,' +
  'Cơ quan chủ trì giải quyết,Hình thức nộp,Điểm hỗ trợ,Ngày tiếp nhận,Ngày hẹn trả,Ngày có kết quả,' +
  'Ngày trả kết quả,Phương thức nhận kết quả,Tình trạng,Ghi chú';
const row = (code: string, procedure: string) =>
  `1,${code},${procedure},Cấp bản sao trích lục hộ tịch,1,Đỗ Thị Thử,"Tổ 1, phường Hà Tu",0900000002,Phòng Tư pháp,` +
  'Trực tiếp,,09:10 15/08/2023,15/08/2023,15/08/2023,15/08/2023,Tại Trung tâm HCC,Đã trả kết quả,';

const register = {
  name: 'so-theo-doi.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    `\uFEFF${[headings, row('000.00.24.H49-230815-9001', '2.000635'), row('000.00.24.H49-230815-9002', '9.999999')].join('\n')}\n`,
  ),
};

test('a register is read on trial, its rejected row named, and its good row taken', async () => {
  const { page, complaints } = await sit({ role: 'HCC_OFFICER' });
  await page.goto('/imports/new');
  await page.getByRole('button', { name: 'Chọn tệp' }).waitFor();
  await page.locator('input[type=file]').setInputFiles(register);
  await page.getByRole('heading', { name: 'Kết quả đọc thử' }).waitFor();
  const rejected = page.getByRole('row', { name: /Không nhập được/ });
  expect(await rejected.textContent()).toMatch(/^3Không nhập được.*Danh mục không có mã thủ tục này/);
  await page.getByRole('button', { name: 'Nhập 1 dòng hợp lệ' }).click();
  await page.getByText('Đã nhập 1 dòng.').waitFor();
  await page.getByRole('link', { name: 'Xem hồ sơ nhập từ sổ' }).click();
  await page.getByText('Nguồn: Nhập từ sổ theo dõi').waitFor();
  await page.getByRole('searchbox', { name: 'Tìm trong danh sách hồ sơ' }).fill('230815-9001');
  await page.locator('[data-row-link][title="000.00.24.H49-230815-9001"]').waitFor();
  expect(complaints).toEqual([]);
});

test('the same register read again finds its row known, and every reading stays in the list', async () => {
  const { page } = await sit({ role: 'HCC_OFFICER' });
  await page.goto('/imports/new');
  await page.getByRole('button', { name: 'Chọn tệp' }).waitFor();
  await page.locator('input[type=file]').setInputFiles(register);
  await page.getByText('Không có dòng mới để nhập.').waitFor();
  expect(await page.getByRole('button', { name: /dòng hợp lệ/ }).count()).toBe(0);
  await page.getByRole('link', { name: 'Các lần nhập' }).click();
  const readings = page.getByRole('row', { name: /so-theo-doi\.csv/ });
  await readings.first().waitFor();
  expect(await readings.count()).toBe(3);
  await readings.filter({ hasText: 'Đã nhập' }).getByRole('link').click();
  await page.getByRole('heading', { level: 1, name: 'so-theo-doi.csv' }).waitFor();
  const report = await page.getByRole('link', { name: 'Tải báo cáo (CSV)' }).getAttribute('href');
  const answer = await page.request.get(report ?? '');
  expect([answer.status(), (await answer.text()).includes('UNKNOWN_PROCEDURE')]).toEqual([200, true]);
});

test('a file that is no register is refused in place with the reason', async () => {
  const { page } = await sit({ role: 'HCC_OFFICER' });
  await page.goto('/imports/new');
  await page.getByRole('button', { name: 'Chọn tệp' }).waitFor();
  const file = page.locator('input[type=file]');
  await file.setInputFiles({ name: 'anh.png', mimeType: 'image/png', buffer: Buffer.from('x') });
  await page.getByText('Chỉ nhận tệp CSV hoặc XLSX.', { exact: false }).waitFor();
  await file.setInputFiles({ name: 'so.csv', mimeType: 'text/csv', buffer: Buffer.from('a,b\n1,2\n') });
  await page.getByText('BAD_FILE').waitFor();
});
