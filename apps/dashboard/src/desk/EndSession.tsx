import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import type {
  GuidanceOutcome,
  GuidanceReferral,
  GuidanceSessionShowQuery,
} from '../api/generated/graphql.ts';
import { words } from '../api/generated/words.ts';
import { isRefusal, type RefusalText } from '../api/refusal.ts';
import { useAct } from '../api/use-act.ts';
import { PaperTicks } from '../dossiers/papers/PaperTicks.tsx';
import { useWord } from '../i18n/use-word.ts';
import { classes } from '../ui/classes.ts';
import { Panel } from '../ui/Panel.tsx';
import { RefusalNote } from '../ui/RefusalNote.tsx';
import styles from './Desk.module.css';
import { receptionAt } from './desk-acts.ts';
import { endGuidance } from './desk-queries.ts';

type Session = NonNullable<GuidanceSessionShowQuery['guidanceSession']>;

const outcomes = Object.keys(words.GuidanceOutcome) as GuidanceOutcome[];
const referrals = ['HCC', 'BRANCH', 'DEPARTMENT', 'OTHER'] as const satisfies readonly GuidanceReferral[];

/** How a session ends: one tap for the outcome, what belongs to it, one tap to record. */
export function EndSession({ session }: { session: Session }) {
  const translate = useTranslate();
  const word = useWord();
  const go = useNavigate();
  const end = useAct(endGuidance);
  const [outcome, setOutcome] = useState<GuidanceOutcome>();
  const [missing, setMissing] = useState<readonly string[]>([]);
  const [referredTo, setReferredTo] = useState<GuidanceReferral>('HCC');
  const [refusal, setRefusal] = useState<RefusalText>();
  const t = (key: string) => translate(`quay.session.${key}`);
  const { procedure, place } = session;
  const choose = (chosen: GuidanceOutcome) => {
    setRefusal(undefined);
    // The reception that follows ends the session itself, in the same write as the dossier.
    if (chosen === 'SUBMITTED_ONLINE') go(receptionAt('ASSIST', procedure.code, place, session.id));
    else setOutcome(chosen);
  };
  const record = async () => {
    if (!outcome) return;
    const { endGuidance: made } = await end.mutateAsync({
      input: {
        guidance: session.id,
        outcome,
        ...(outcome === 'MISSING_PAPERS' && { missing: [...missing] }),
        ...(outcome === 'REFERRED_ELSEWHERE' && { referredTo }),
      },
    });
    if (isRefusal(made)) setRefusal(made);
    else go('/quay');
  };
  return (
    <Panel title={t('how')}>
      <ul className={styles.choices}>
        {outcomes.map((each) => (
          <li key={each}>
            <button
              type="button"
              aria-pressed={each === outcome}
              className={classes(styles.choice, each === outcome && styles.chosen)}
              onClick={() => choose(each)}
            >
              {word('GuidanceOutcome', each)}
            </button>
          </li>
        ))}
      </ul>
      {outcome === 'MISSING_PAPERS' && (
        <PaperTicks title={t('which')} papers={procedure.papers} ticked={missing} onTick={setMissing} />
      )}
      {outcome === 'REFERRED_ELSEWHERE' && (
        <ul className={styles.choices} aria-label={t('where')}>
          {referrals.map((each) => (
            <li key={each}>
              <button
                type="button"
                aria-pressed={each === referredTo}
                className={classes(styles.choice, each === referredTo && styles.chosen)}
                onClick={() => setReferredTo(each)}
              >
                {translate(`quay.referral.${each}`)}
              </button>
            </li>
          ))}
        </ul>
      )}
      {refusal && <RefusalNote refusal={refusal} />}
      {outcome && (
        <div className={styles.record}>
          <Button
            variant="contained"
            fullWidth
            sx={{ minHeight: 48 }}
            disabled={end.isPending || (outcome === 'MISSING_PAPERS' && missing.length === 0)}
            onClick={() => void record()}
          >
            {t('record')}
          </Button>
        </div>
      )}
    </Panel>
  );
}
