import { useTranslate } from 'react-admin';
import { useFormat } from '../i18n/use-format.ts';
import { Tag } from '../ui/Tag.tsx';

/** “còn 8 giờ”, “đến hạn”, “quá hạn 1 ngày”: which step a promise came to. */
export function EscalationStep({ hours }: { hours: number }) {
  const translate = useTranslate();
  const { workingTime } = useFormat();
  const time = workingTime(hours * 60);
  if (hours === 0) return <Tag tone="soon">{translate('escalations.due')}</Tag>;
  return hours > 0 ? (
    <Tag>{translate('escalations.left', { time })}</Tag>
  ) : (
    <Tag tone="late">{translate('escalations.late', { time })}</Tag>
  );
}
