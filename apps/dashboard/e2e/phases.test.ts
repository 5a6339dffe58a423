import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { withBrowser } from './with-browser.ts';

const sit = withBrowser();

/** The second sample manager says yes to what was proposed last. */
async function approveNewest(): Promise<void> {
  const { page, close } = await sit({ email: 'pho-giamdoc@tram.test' });
  await page.goto('/phases/proposals');
  const newest = page.locator('[data-proposal][data-state=OPEN]').first();
  await newest.getByRole('button', { name: 'Phê duyệt', exact: true }).click();
  await page.getByLabel('Số quyết định của UBND thành phố').fill('12/QĐ-UBND');
  await page.getByRole('dialog').getByRole('button', { name: 'Phê duyệt' }).click();
  await page.getByText('Đã ghi kết luận.').waitFor();
  await close();
}

const next = (page: Page) => page.getByRole('button', { name: 'Tiếp tục' }).click();

test('a phase is previewed, proposed, approved by a second manager, and then allows what it grants', async () => {
  const { page, complaints } = await sit({ role: 'HCC_MANAGER' });
  await page.goto('/phases/PHASE_2/edit');
  await page.getByLabel('Tại bưu cục').check();
  await page.getByLabel('Bưu cục Tuần Châu').check();
  await next(page);
  await page.locator('input[name="2.000635"]').check();
  await next(page);
  await page.locator('[data-locked]').first().waitFor();
  const locked = page.locator('[data-locked]');
  expect(await locked.evaluateAll((all) => all.map((one) => one.getAttribute('data-locked')))).toEqual([
    'ADJUDICATE',
    'SIGN_RESULT',
    'CHANGE_DUE_DATE',
    'ISSUE_REFUSAL_OF_SETTLEMENT',
  ]);
  await page.getByLabel('Tiếp nhận hồ sơ').check();
  await next(page);
  await page.getByLabel('Số quyết định').fill('12/QĐ-UBND');
  await next(page);
  await page.getByText('Giao thêm việc: Tiếp nhận hồ sơ.').waitFor();
  await page.getByText('Thêm điểm: Bưu cục Tuần Châu.').waitFor();
  await page.getByText('Thiết đặt này giao cho bưu điện nhiều hơn hiện nay').waitFor();
  await page.getByLabel('Lý do đề xuất').fill('Đã chạy ổn định ở giai đoạn I');
  await page.getByRole('button', { name: 'Gửi đề xuất' }).click();
  await page.waitForURL('**/phases/proposals');
  const mine = page.locator('[data-proposal][data-state=OPEN]').first();
  expect(await mine.getByRole('button', { name: 'Phê duyệt', exact: true }).isDisabled()).toBe(true);
  await mine.getByText('Người đề xuất không được tự duyệt đề xuất của mình.').waitFor();
  await approveNewest();

  await page.goto('/phases');
  const cell = page.getByRole('gridcell', { name: /Cấp bản sao trích lục hộ tịch, Bưu cục Tuần Châu/ });
  expect(await cell.textContent()).toBe('II');
  await cell.click();
  await page.locator('[data-criterion=E1][data-state=LACKING]').waitFor();
  expect(await page.locator('[data-criterion]').count()).toBe(16);
  await page.getByText('Bưu điện được làm gì tại đây').click();
  await page.locator('[data-action=RECEIVE_DOSSIER][data-allowed=true]').waitFor();
  await page.locator('[data-action=RETURN_RESULT][data-allowed=false]').waitFor();
  expect(complaints).toEqual([]);
});

test('going back to an older version is a new version that says the same', async () => {
  const { page } = await sit({ role: 'HCC_MANAGER' });
  await page.goto('/phases/PHASE_1/edit');
  await page.getByRole('tab', { name: 'Thủ tục' }).click();
  await page.locator('input[name="1.001612"]').uncheck();
  await page.getByRole('tab', { name: 'Xem trước' }).click();
  await page.getByText('Bớt 1 thủ tục.').waitFor();
  await page.getByRole('button', { name: 'Ghi thiết đặt' }).click();
  await page.waitForURL('**/phases/PHASE_1');

  const first = page.locator('[data-version="1"]');
  await first.getByRole('link', { name: 'Quay về bản này' }).click();
  await page.getByText('Thêm 1 thủ tục.').waitFor();
  await page.getByLabel('Lý do đề xuất').fill('Giao lại như trước');
  await page.getByRole('button', { name: 'Gửi đề xuất' }).click();
  await page.waitForURL('**/phases/proposals');
  await approveNewest();
  await page.goto('/phases/PHASE_1');
  await page.locator('[data-version="3"]').getByText('đang có hiệu lực').waitFor();
  await page.getByText('47 thủ tục', { exact: true }).first().waitFor();
});

test('arrow keys walk the board and Enter opens a cell', async () => {
  const { page } = await sit({ role: 'HCC_MANAGER' });
  await page.goto('/phases');
  await page.locator('td[data-row="0"][data-column="0"]').focus();
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'Enter']) await page.keyboard.press(key);
  await page.locator('td[data-row="2"][data-column="1"][aria-selected=true]').waitFor();
  await page.locator('[data-evidence$=" BC-GIENGDAY"]').waitFor();
  for (const key of ['ArrowLeft', 'ArrowLeft', 'Enter']) await page.keyboard.press(key);
  await page.locator('th[data-row="2"][aria-selected=true]').waitFor();
  await page.locator('[data-evidence$=" "]').waitFor();
});

test('who may not set a phase is offered no way to', async () => {
  const { page } = await sit({ role: 'BRANCH_STAFF' });
  await page.goto('/phases');
  await page.getByRole('heading', { level: 1, name: 'Bảng giai đoạn' }).waitFor();
  await page.getByRole('gridcell').first().waitFor();
  expect(await page.getByRole('link', { name: 'Lập thiết đặt' }).count()).toBe(0);
});

test('two settings that cross are compared anew, and the draft is kept', async () => {
  const mine = await sit({ role: 'HCC_MANAGER' });
  const theirs = await sit({ role: 'HCC_MANAGER' });
  for (const { page } of [mine, theirs]) {
    await page.goto('/phases/PHASE_3/edit');
    await page.getByLabel('Tại Trung tâm HCC').check();
    await next(page);
    await page.locator('input[name="2.000635"]').check();
    await next(page);
    await page.getByLabel('Hướng dẫn', { exact: true }).check();
    await next(page);
  }
  await next(theirs.page);
  await theirs.page.getByLabel('Lý do đề xuất').fill('Thủ tục đơn giản');
  await theirs.page.getByRole('button', { name: 'Gửi đề xuất' }).click();
  await theirs.page.waitForURL('**/phases/proposals');
  await approveNewest();

  const { page } = mine;
  await page.getByRole('tab', { name: 'Việc được giao' }).click();
  await page.getByLabel('Trả kết quả', { exact: true }).check();
  await page.getByRole('tab', { name: 'Xem trước' }).click();
  await page.getByText('Có người vừa ghi một bản khác của giai đoạn này.').waitFor();
  await page.getByRole('button', { name: 'Đối chiếu lại với bản mới nhất' }).click();
  await page.getByText('Giao thêm việc: Trả kết quả.').waitFor();
  await page.getByRole('button', { name: 'Gửi đề xuất' }).waitFor();
});

test('one person ends a phase, and is told what that means', async () => {
  const { page, complaints } = await sit({ role: 'HCC_MANAGER' });
  await page.goto('/phases/PHASE_3');
  await page.getByRole('button', { name: 'Dừng giai đoạn' }).click();
  await page.getByText('Muốn giao lại phải có đề xuất mới.').waitFor();
  await page.getByRole('button', { name: 'Dừng ngay' }).click();
  await page.getByText('Đã dừng giai đoạn III.').waitFor();
  await page.locator('[data-version="2"]').getByText('đang có hiệu lực').waitFor();
  expect(complaints).toEqual([]);
});

test('a threshold is changed with its source, and the older one stays to be read', async () => {
  const { page, complaints } = await sit({ role: 'HCC_MANAGER' });
  await page.goto('/phases/criteria');
  await page.getByText('không phải quy định pháp luật').first().waitFor();
  await page.getByRole('button', { name: 'Sửa E5 – tỷ lệ lỗi tối đa' }).click();
  await page.getByLabel('Giá trị mới').fill('0,5');
  await page.getByLabel('Nguồn của con số').fill('Biên bản họp ngày 20/11');
  await page.getByRole('button', { name: 'Ghi ngưỡng' }).click();
  const row = page.locator('[data-key=E5_SHARE]');
  await row.getByText('0,5').first().waitFor();
  await row.getByText('1 bản cũ').click();
  await row.getByText('Đề xuất của sản phẩm').waitFor();
  expect(complaints).toEqual([]);
});

test('an incident and the staff of a desk are recorded, and the incident is settled', async () => {
  const { page, complaints } = await sit({ role: 'HCC_MANAGER' });
  await page.goto('/phases/registers');
  await page.getByRole('button', { name: 'Ghi vụ việc' }).click();
  await page.getByLabel('Ngày xảy ra').fill('2024-01-10');
  await page.getByLabel('Nội dung, không nêu tên ai').fill('Giao nhầm phong bì');
  await page.getByRole('button', { name: 'Ghi', exact: true }).click();
  const row = page.getByRole('row', { name: /Giao nhầm phong bì/ });
  await row.getByRole('button', { name: 'Kết luận: không đúng' }).click();
  await row.getByText('Không đúng', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Ghi nhân sự' }).click();
  await page.getByLabel('Số nhân viên đã đào tạo, sát hạch').fill('3');
  await page.getByLabel('Ngày sát hạch').fill('2024-01-05');
  await page.getByLabel('Căn cứ, ví dụ biên bản sát hạch').fill('Biên bản số 4');
  await page.getByRole('button', { name: 'Ghi', exact: true }).click();
  await page
    .getByRole('row', { name: /Quầy tại Trung tâm HCC/ })
    .getByText('3')
    .waitFor();
  expect(complaints).toEqual([]);
});
