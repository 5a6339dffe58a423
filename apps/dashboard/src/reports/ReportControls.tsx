import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { localInput, momentOf } from '../metrics/local-input.ts';
import { PeriodControls } from '../metrics/PeriodControls.tsx';
import styles from './Reports.module.css';
import { type ReportPlace, reportForms, reportRows } from './report-place.ts';

interface ReportControlsProps {
  place: ReportPlace;
  onChange: (change: Partial<ReportPlace>) => void;
}

/** Which form, of which period, by which rows, as of when. */
export function ReportControls({ place, onChange }: ReportControlsProps) {
  const translate = useTranslate();
  const t = (key: string) => translate(`reports.${key}`);
  const choice = <Word extends string>(
    label: string,
    words: readonly Word[],
    value: Word,
    nameOf: (word: Word) => string,
    pick: (word: Word) => void,
  ) => (
    <TextField
      select
      size="small"
      label={label}
      value={value}
      onChange={({ target }) => {
        const picked = words.find((word) => word === target.value);
        if (picked) pick(picked);
      }}
    >
      {words.map((word) => (
        <MenuItem key={word} value={word}>
          {nameOf(word)}
        </MenuItem>
      ))}
    </TextField>
  );
  return (
    <div className={styles.controls}>
      {choice(
        t('form'),
        reportForms,
        place.form,
        (each) => t(each),
        (form) => onChange({ form }),
      )}
      <PeriodControls place={place} onChange={onChange} />
      {choice(
        t('rows'),
        reportRows,
        place.rows,
        (each) => t(`of.${each}`),
        (rows) => onChange({ rows }),
      )}
      <TextField
        type="datetime-local"
        size="small"
        label={translate('metrics.asOf')}
        value={place.asOf ? localInput(place.asOf) : ''}
        onChange={({ target }) => onChange({ asOf: target.value ? momentOf(target.value) : null })}
        slotProps={{ inputLabel: { shrink: true } }}
      />
    </div>
  );
}
