import { labels } from '../../i18n/labels.ts';

/** Texts of a list of facts. */
export const factLabels = labels(
  { facts: { unknown: 'Chưa có thông tin' } },
  { facts: { unknown: 'Not known yet' } },
);
