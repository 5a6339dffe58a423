export { type GuidanceAsked, guidanceGrant } from './guidance/guidance-grant.ts';
export { type GuidanceEnd, type GuidedDossier, objectionToEnd } from './guidance/objection-to-end.ts';
export { isReferral, type Referral, referrals, referralWords } from './guidance/referral.ts';
