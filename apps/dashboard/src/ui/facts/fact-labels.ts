import { labels } from '../../i18n/labels.ts';

/** Texts of a list of facts. */
export const factLabels = labels(
  { facts: { unknown: 'Chưa có thông tin', source: 'Nguồn', sourceRead: 'Xem ghi chú nguồn (tiếng Anh)' } },
  { facts: { unknown: 'Not known yet', source: 'Source', sourceRead: 'Read the note on sources' } },
);
