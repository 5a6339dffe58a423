import { useTranslate } from 'react-admin';
import type { EligibilityVerdict } from '../../api/generated/graphql.ts';
import { Tag } from '../../ui/Tag.tsx';

const tones = { ELIGIBLE: 'on-track', NOT_ELIGIBLE: 'late', INSUFFICIENT_DATA: 'provisional' } as const;

/** The verdict, in a word. */
export function VerdictTag({ verdict }: { verdict: EligibilityVerdict }) {
  const translate = useTranslate();
  return <Tag tone={tones[verdict]}>{translate(`evidence.verdicts.${verdict}`)}</Tag>;
}
