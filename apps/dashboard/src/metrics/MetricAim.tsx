import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { MetricQuery } from '../api/generated/graphql.ts';
import { useMay } from '../api/viewer.ts';
import { Tag } from '../ui/Tag.tsx';
import { AimDialog } from './AimDialog.tsx';
import styles from './Metrics.module.css';
import { useValue } from './use-value.ts';

interface MetricAimProps {
  result: MetricQuery['metric'];
  isNow: boolean;
}

/** The target beside the figure, with its source; who closes periods may set it. */
export function MetricAim({ result, isNow }: MetricAimProps) {
  const translate = useTranslate();
  const valued = useValue();
  const maySet = useMay('CLOSE_PERIOD') && isNow;
  const [open, setOpen] = useState(false);
  const { aim, definition, period } = result;
  const t = (key: string, values?: object) => translate(`metrics.aim.${key}`, values);
  if (!aim && !maySet) return null;
  return (
    <span className={styles.aim}>
      {aim && (
        <span>
          {t('said', { year: aim.target.year, value: valued(aim.target.value, definition.unit) })}{' '}
          <span className={styles.source}>({aim.target.source})</span>
        </span>
      )}
      {aim?.met != null && <Tag tone={aim.met ? 'on-track' : 'late'}>{t(aim.met ? 'met' : 'missed')}</Tag>}
      {maySet && (
        <Button size="small" onClick={() => setOpen(true)}>
          {t(aim ? 'change' : 'set')}
        </Button>
      )}
      {open && (
        <AimDialog
          definition={definition}
          year={Number(period.to.slice(0, 4))}
          current={aim?.target}
          onClose={() => setOpen(false)}
        />
      )}
    </span>
  );
}
