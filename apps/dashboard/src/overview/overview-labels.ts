import { labels } from '../i18n/labels.ts';

export const overviewLabels = labels(
  { overview: { title: 'Chào buổi sáng' } },
  { overview: { title: 'Good morning' } },
);
