import type { DossierStatus } from '../api/generated/graphql.ts';
import { useWord } from '../i18n/use-word.ts';
import { Tag, type Tone } from './Tag.tsx';

/** How far a status is from its end; lateness is the clock's to say, never the status's. */
const tones = {
  REGISTERED: 'plain',
  ACCEPTED: 'plain',
  NOT_ACCEPTED: 'plain',
  IN_PROCESS: 'accent',
  SUPPLEMENT_REQUESTED: 'paused',
  PAYMENT_REQUESTED: 'paused',
  WITHDRAWN: 'plain',
  STOPPED: 'plain',
  RESOLVED: 'on-track',
  RETURNED: 'plain',
} as const satisfies Record<DossierStatus, Tone>;

/** The national status: its number and its label. */
export function StatusTag({ status, number }: { status: DossierStatus; number: number }) {
  const word = useWord();
  return (
    <Tag tone={tones[status]}>
      {number} · {word('DossierStatus', status)}
    </Tag>
  );
}
