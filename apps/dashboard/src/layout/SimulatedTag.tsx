import { useTranslate } from 'react-admin';
import { useSeat } from '../api/viewer.ts';
import { Tag } from '../ui/Tag.tsx';

/** Says on every page that some of what it shows never happened. */
export function SimulatedTag() {
  const translate = useTranslate();
  if (!useSeat().pilot.holdsSimulated) return null;
  return (
    <Tag tone="amber" title={translate('desk.simulatedWhy')}>
      {translate('desk.simulated')}
    </Tag>
  );
}
