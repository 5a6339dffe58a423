import type { Said } from '../words.ts';

/** Where a citizen is sent when the session cannot settle it; coded, so that it can be counted. */
export const referralWords = {
  HCC: { vi: 'Trung tâm HCC', en: 'The HCC' },
  BRANCH: { vi: 'Điểm bưu điện khác', en: 'Another branch' },
  DEPARTMENT: { vi: 'Phòng chuyên môn', en: 'A department' },
  OTHER: { vi: 'Cơ quan khác', en: 'Another body' },
} as const satisfies Record<string, Said>;

export type Referral = keyof typeof referralWords;

export const isReferral = (word: string): word is Referral => Object.hasOwn(referralWords, word);

export const referrals = Object.keys(referralWords).filter(isReferral);
