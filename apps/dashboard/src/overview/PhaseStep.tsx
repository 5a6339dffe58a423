import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { dateOf } from '../i18n/format.ts';
import { useFormat } from '../i18n/use-format.ts';
import { useName } from '../i18n/use-word.ts';
import { classes } from '../ui/classes.ts';
import { ProvenanceTag } from '../ui/ProvenanceTag.tsx';
import { phaseNumerals } from '../ui/phase-tints.ts';
import type { PhaseLine } from './overview-query.ts';
import styles from './Phases.module.css';

/** One phase: filled while in force, dashed while it has no setting. */
export function PhaseStep({ phase }: { phase: PhaseLine }) {
  const translate = useTranslate();
  const { locale, number } = useFormat();
  const name = useName();
  const { inForce } = phase;
  return (
    <li className={styles.step}>
      <span className={classes(styles.post, inForce ? styles.filled : styles.dashed)} aria-hidden="true">
        {phaseNumerals[phase.number]}
      </span>
      <div>
        <p className={styles.name}>
          <Link to="/phases">{name(phase)}</Link>
          {inForce && ` · ${translate('overview.phases.inForce')}`}
        </p>
        <p className={styles.scope}>{locale === 'en' ? phase.scopeEn : phase.scopeVi}</p>
        <p className={styles.scope}>
          {inForce
            ? `${translate('overview.phases.from', { date: dateOf(inForce.effectiveFrom) })} · ${translate(
                'overview.phases.scope',
                { branches: number(inForce.branches.length), procedures: number(inForce.procedures.length) },
              )}`
            : translate('overview.phases.waiting')}{' '}
          {inForce && <ProvenanceTag provenance={inForce.provenance} />}
        </p>
      </div>
    </li>
  );
}
