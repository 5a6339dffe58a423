import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import type { Reckoning } from '../api/generated/graphql.ts';
import type { MetricPlace, PlaceKind } from './metric-place.ts';

type Period = Pick<MetricPlace, 'kind' | 'reckoning' | 'year' | 'nth' | 'from' | 'to'>;

interface PeriodControlsProps {
  place: Period;
  onChange: (change: Partial<Period>) => void;
}

const years = (around: number) => Array.from({ length: 6 }, (_, back) => around - back);

/** A month, quarter or year of either reckoning, or any days. */
export function PeriodControls({ place, onChange }: PeriodControlsProps) {
  const translate = useTranslate();
  const t = (key: string) => translate(`metrics.${key}`);
  const thisYear = new Date().getFullYear();
  const choice = (
    label: string,
    value: string | number,
    items: readonly (readonly [string | number, string])[],
    pick: (value: string) => void,
  ) => (
    <TextField select size="small" label={label} value={value} onChange={({ target }) => pick(target.value)}>
      {items.map(([id, name]) => (
        <MenuItem key={id} value={id}>
          {name}
        </MenuItem>
      ))}
    </TextField>
  );
  const day = (name: 'from' | 'to') => (
    <TextField
      type="date"
      size="small"
      label={t(name)}
      value={place[name]}
      onChange={({ target }) => target.value && onChange({ [name]: target.value })}
      slotProps={{ inputLabel: { shrink: true } }}
    />
  );
  const kinds = (['MONTH', 'QUARTER', 'YEAR', 'DATES'] as const).map(
    (kind) => [kind, t(`kind.${kind}`)] as const,
  );
  const nths = Array.from(
    { length: place.kind === 'QUARTER' ? 4 : 12 },
    (_, n) => [n + 1, String(n + 1)] as const,
  );
  return (
    <>
      {choice(t('kind.label'), place.kind, kinds, (kind) => onChange({ kind: kind as PlaceKind }))}
      {place.kind === 'DATES' ? (
        <>
          {day('from')}
          {day('to')}
        </>
      ) : (
        <>
          {place.kind !== 'YEAR' &&
            choice(
              t(place.kind === 'QUARTER' ? 'quarter' : 'month'),
              Math.min(place.nth, nths.length),
              nths,
              (nth) => onChange({ nth: Number(nth) }),
            )}
          {choice(
            t('year'),
            place.year,
            [...new Set([...years(thisYear), place.year])]
              .sort((a, b) => b - a)
              .map((year) => [year, String(year)] as const),
            (year) => onChange({ year: Number(year) }),
          )}
          {choice(
            t('reckoning.label'),
            place.reckoning,
            (['CALENDAR', 'REPORT'] as const).map((each) => [each, t(`reckoning.${each}`)] as const),
            (reckoning) => onChange({ reckoning: reckoning as Reckoning }),
          )}
        </>
      )}
    </>
  );
}
