import { type Referral, referrals, referralWords } from '@tram-ho-so/domain/guidance';
import { builder } from '../schema/builder.ts';

const values = Object.fromEntries(
  referrals.map((word) => [word, { description: `${referralWords[word].vi} | ${referralWords[word].en}.` }]),
) as Record<Referral, { description: string }>;

export const GuidanceReferral = builder.enumType('GuidanceReferral', {
  description: 'Where a citizen was sent.',
  values,
});
