import { useTranslate } from 'react-admin';
import { Tag } from '../ui/Tag.tsx';

/** Too few to conclude anything from; the definition says so in full. */
export function Few() {
  return <Tag tone="provisional">{useTranslate()('ui.under20')}</Tag>;
}
