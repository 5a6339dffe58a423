import type { Assistance, ReturnChannel, SubmissionChannel } from '@tram-ho-so/domain/vocabulary';
import type { Weighted } from './weighted.ts';

/** Shares of a plausible pilot; none of them is a fact about Hạ Long. */

/** Certification and civil status fill the counter; a field not named here is rare. */
export const fieldShares: Readonly<Record<string, number>> = {
  CHUNG_THUC: 0.42,
  HO_TICH: 0.27,
  HO_KINH_DOANH: 0.12,
  BAO_TRO_XA_HOI: 0.06,
  LUU_THONG_HANG_HOA: 0.045,
  HOAT_DONG_XAY_DUNG: 0.04,
  GIAO_DUC: 0.03,
};
export const RARE_FIELD = 0.006;

/** From the first day of the pilot to the last: online grows, and so does the help of the post. */
export const channelsAt = (passed: number): Weighted<SubmissionChannel> => [
  ['ONLINE', 0.7 + 0.1 * passed],
  ['DIRECT', 0.21 - 0.08 * passed],
  ['POSTAL', 0.09 - 0.02 * passed],
];

export const onlineAssistanceAt = (passed: number): Weighted<Assistance> => [
  ['POST_BRANCH', 0.3 + 0.14 * passed],
  ['POST_HOME', 0.05 + 0.06 * passed],
  ['HCC_DESK', 0.14 - 0.04 * passed],
  ['NONE', 0.51 - 0.16 * passed],
];

/** Phase I branches, busiest first. */
export const branchShares = [0.33, 0.27, 0.22, 0.18];

export const returnsWithPost: Weighted<ReturnChannel> = [
  ['HOME_BCCI', 0.42],
  ['AT_BRANCH', 0.4],
  ['ONLINE', 0.12],
  ['AT_HCC', 0.06],
];
export const returnsWithoutPost: Weighted<ReturnChannel> = [
  ['AT_HCC', 0.52],
  ['ONLINE', 0.36],
  ['HOME_BCCI', 0.12],
];

/** Share of dossiers that a department finishes late in a plain month. */
export const lateShares: Readonly<Record<string, number>> = {
  CHUNG_THUC: 0.014,
  HO_TICH: 0.028,
  HO_KINH_DOANH: 0.04,
  BAO_TRO_XA_HOI: 0.06,
  LUU_THONG_HANG_HOA: 0.06,
  KINH_DOANH_KHI: 0.06,
  HOAT_DONG_XAY_DUNG: 0.12,
  GIAO_DUC: 0.04,
  THI_DUA_KHEN_THUONG: 0.05,
};

/** Fields whose dossiers may wait for a payment. */
export const paymentShares: Readonly<Record<string, number>> = {
  HOAT_DONG_XAY_DUNG: 0.3,
  LUU_THONG_HANG_HOA: 0.2,
  KINH_DOANH_KHI: 0.2,
  HO_KINH_DOANH: 0.06,
};

/** Chances that do not depend on the procedure. */
export const chances = {
  receptionRefused: 0.018,
  correctionAsked: 0.035,
  correctionNeverComes: 0.15,
  supplementOfDays: 0.13,
  supplementOfSameDay: 0.045,
  supplementNeverComes: 0.05,
  withdrawn: 0.012,
  stopped: 0.007,
  reopened: 0.1,
  recalled: 0.0015,
  finishedEarly: 0.45,
  /** Of the late ones: far beyond a few days. */
  stuck: 0.05,
  neverCollected: 0.008,
  /** Of those with more than a day. */
  extended: 0.025,
} as const;

/** Opening minutes of the day, local, with the share of those who come in that hour. */
export const officeHourShares: Weighted<number> = [
  [7, 0.07],
  [8, 0.2],
  [9, 0.19],
  [10, 0.14],
  [11, 0.04],
  [13, 0.07],
  [14, 0.15],
  [15, 0.1],
  [16, 0.04],
];
export const onlineHourShares: Weighted<number> = [
  [0, 0.01],
  [6, 0.02],
  [7, 0.05],
  [8, 0.12],
  [9, 0.13],
  [10, 0.11],
  [11, 0.06],
  [12, 0.04],
  [13, 0.05],
  [14, 0.1],
  [15, 0.09],
  [16, 0.06],
  [17, 0.03],
  [19, 0.03],
  [20, 0.05],
  [21, 0.04],
  [22, 0.01],
];
