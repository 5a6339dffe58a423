import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { withBrowser } from './with-browser.ts';

const sit = withBrowser();
const clerk = { role: 'BRANCH_STAFF', width: 390, height: 844 };

/** Counts taps; what is typed is not one. */
function tapping() {
  let taps = 0;
  return {
    tap: async (target: ReturnType<Page['getByRole']>) => {
      taps += 1;
      await target.click();
    },
    count: () => taps,
  };
}

test('a clerk comes in with a phone at the desk, and guides with missing papers in five taps', async () => {
  const { page, complaints } = await sit(clerk);
  await page.goto('/');
  await page.getByRole('heading', { level: 1, name: /^Quầy/ }).waitFor();
  const { tap, count } = tapping();
  await tap(page.getByRole('link', { name: /^Hướng dẫn \d+ thủ tục/ }));
  await page.getByLabel('Tìm thủ tục').fill('trich luc ho tich');
  await tap(page.getByRole('button', { name: /^Cấp bản sao trích lục hộ tịch/ }));
  await tap(page.getByRole('button', { name: 'Còn thiếu giấy tờ' }));
  await tap(page.getByRole('checkbox', { name: /^Tờ khai cấp bản sao trích lục hộ tịch/ }));
  await tap(page.getByRole('button', { name: 'Ghi nhận' }));
  await page.getByRole('heading', { level: 1, name: /^Quầy/ }).waitFor();
  expect(count()).toBe(5);
  await page.goto('/guidance?outcome=MISSING_PAPERS');
  await page.getByText('Tờ khai cấp bản sao trích lục hộ tịch').first().waitFor();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.locator(`html[data-theme=${colorScheme}]`).waitFor();
    const { violations } = await new AxeBuilder({ page }).withRules('color-contrast').analyze();
    expect(violations.flatMap(({ nodes }) => nodes.map(({ html }) => html))).toEqual([]);
  }
  expect(complaints).toEqual([]);
});

test('a session goes on to a submission online, which ends it and is linked', async () => {
  const { page, complaints } = await sit(clerk);
  await page.goto('/quay/guide');
  await page.getByLabel('Tìm thủ tục').fill('2.000908');
  await page.getByRole('button', { name: /2\.000908/ }).click();
  await page.getByRole('button', { name: 'Đã nộp trực tuyến' }).click();
  await page.getByText('được làm theo Giai đoạn I').waitFor();
  await page.getByLabel('Họ tên').fill('Vũ Thị Thử Nghiệm');
  await page.getByRole('button', { name: 'Nộp trực tuyến', exact: true }).click();
  await page.getByRole('heading', { name: 'Đã nộp trực tuyến' }).waitFor();
  await page.goto('/guidance?outcome=SUBMITTED_ONLINE');
  const linked = page.getByRole('link', { name: /-\d{6}-\d{4}$/ }).first();
  await linked.click();
  await page.getByText('Trực tuyến · Bưu cục hỗ trợ').waitFor();
  expect(complaints).toEqual([]);
});

test('help with an online submission takes three taps besides what is typed', async () => {
  const { page, complaints } = await sit(clerk);
  await page.goto('/quay');
  const { tap, count } = tapping();
  await tap(page.getByRole('link', { name: /^Hỗ trợ nộp trực tuyến \d+ thủ tục/ }));
  await page.getByLabel('Tìm thủ tục').fill('2.000908');
  await tap(page.getByRole('button', { name: /2\.000908/ }));
  await page.getByLabel('Họ tên').fill('Đỗ Thị Thử Nghiệm');
  await tap(page.getByRole('button', { name: 'Nộp trực tuyến', exact: true }));
  await page.getByRole('heading', { name: 'Đã nộp trực tuyến' }).waitFor();
  expect(count()).toBeLessThanOrEqual(5);
  expect(complaints).toEqual([]);
});

test('without the grant to return results the desk leads to the results on their way to citizens', async () => {
  const { page } = await sit(clerk);
  await page.goto('/quay');
  await page.getByRole('link', { name: 'Trả kết quả Phát kết quả đã đăng ký trả qua bưu điện' }).click();
  await page.getByRole('heading', { level: 1, name: 'Bưu gửi' }).waitFor();
  expect(new URL(page.url()).search).toBe('?direction=TO_CITIZEN');
});

test('what the phase does not allow is grey and says why', async () => {
  const { page } = await sit(clerk);
  await page.goto('/quay');
  await page.getByText(/Giai đoạn I chưa giao việc tiếp nhận hồ sơ cho/).waitFor();
  expect(await page.getByRole('link', { name: /^Tiếp nhận hồ sơ/ }).count()).toBe(0);
  for (const link of await page.getByRole('main').getByRole('link').all()) {
    expect((await link.boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(44);
  }
});
