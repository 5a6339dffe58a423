import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import type { MetricDimension } from '../api/generated/graphql.ts';
import { dimensions, groupingIn, isStep, type MetricPlace } from './metric-place.ts';

interface GroupingControlsProps {
  place: Pick<MetricPlace, 'by'>;
  /** Coverage is parted by time alone. */
  isReach: boolean;
  onChange: (change: Pick<MetricPlace, 'by'>) => void;
}

/** What parts the figure, and what parts its parts. */
export function GroupingControls({ place: { by }, isReach, onChange }: GroupingControlsProps) {
  const translate = useTranslate();
  const t = (key: string) => translate(`metrics.${key}`);
  const [first, second] = by;
  const offered = dimensions.filter((each) => !isReach || isStep(each));
  const further = offered.filter((each) => first && groupingIn([first, each]).length === 2);
  const choice = (
    label: string,
    none: string,
    value: MetricDimension | undefined,
    choices: readonly MetricDimension[],
    pick: (codes: string[]) => void,
  ) => (
    <TextField
      select
      size="small"
      label={label}
      value={value ?? ''}
      onChange={({ target }) => pick(target.value ? [target.value] : [])}
      slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
    >
      <MenuItem value="">{none}</MenuItem>
      {choices.map((dimension) => (
        <MenuItem key={dimension} value={dimension}>
          {t(`dimension.${dimension}`)}
        </MenuItem>
      ))}
    </TextField>
  );
  return (
    <>
      {choice(t('by'), t('whole'), first, offered, (codes) =>
        onChange({ by: groupingIn(codes.length === 0 ? [] : [...codes, ...(second ? [second] : [])]) }),
      )}
      {first &&
        further.length > 0 &&
        choice(t('thenBy'), t('noSecond'), second, further, (codes) =>
          onChange({ by: groupingIn([first, ...codes]) }),
        )}
    </>
  );
}
