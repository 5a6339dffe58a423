import { useTranslate } from 'react-admin';
import type { MetricQuery } from '../api/generated/graphql.ts';
import { useFormat } from '../i18n/use-format.ts';
import type { Counted, Line } from './behind-at.ts';
import { FigureDoor } from './FigureDoor.tsx';
import styles from './Metrics.module.css';
import { useSaid } from './use-said.ts';

interface ExclusionListProps {
  of: Counted;
  line: Line;
  exclusions: MetricQuery['metric']['exclusions'];
}

/** Who is left out and why; each count opens the list of its own reason. */
export function ExclusionList({ of, line, exclusions }: ExclusionListProps) {
  const translate = useTranslate();
  const said = useSaid();
  const { number } = useFormat();
  const some = exclusions.filter(({ count }) => count > 0);
  if (some.length === 0) return null;
  const title = translate('metrics.exclusions');
  return (
    <ul className={styles.excluded} aria-label={title}>
      <li>{title}:</li>
      {some.map(({ code, reason, count }) => (
        <li key={code}>
          <FigureDoor of={of} line={line} which="LEFT_OUT" leftOut={code}>
            {number(count)}
          </FigureDoor>{' '}
          {said(reason)}
        </li>
      ))}
    </ul>
  );
}
