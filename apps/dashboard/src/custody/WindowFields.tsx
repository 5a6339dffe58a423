import { useTranslate } from 'react-admin';
import { Text } from './Text.tsx';
import type { TimeWindow } from './time-window.ts';

interface WindowFieldsProps {
  readonly window: TimeWindow;
  readonly onChange: (window: TimeWindow) => void;
}

/** When the citizen would have the visit: a day, from and to; all empty is no wish. */
export function WindowFields({ window, onChange }: WindowFieldsProps) {
  const translate = useTranslate();
  return (
    <fieldset
      style={{
        border: 0,
        margin: 0,
        padding: 0,
        minWidth: 0,
        display: 'grid',
        gap: 12,
        gridTemplateColumns: 'repeat(auto-fit, minmax(130px, 1fr))',
      }}
    >
      <legend style={{ padding: '0 0 8px', color: 'var(--muted)' }}>{translate('custody.wish')}</legend>
      <Text
        type="date"
        label={translate('custody.day')}
        value={window.day}
        onChange={(day) => onChange({ ...window, day })}
      />
      <Text
        type="time"
        label={translate('custody.from')}
        value={window.from}
        onChange={(from) => onChange({ ...window, from })}
      />
      <Text
        type="time"
        label={translate('custody.to')}
        value={window.to}
        onChange={(to) => onChange({ ...window, to })}
      />
    </fieldset>
  );
}
