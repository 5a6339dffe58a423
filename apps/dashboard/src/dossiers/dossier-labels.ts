import { labels } from '../i18n/labels.ts';
import { clockWords } from './clock/clock-words.ts';
import { feeWords } from './fees/fee-words.ts';
import { filterWords } from './filters/filter-words.ts';
import { formWords } from './forms/form-words.ts';
import { listWords } from './list/list-words.ts';
import { paperWords } from './papers/paper-words.ts';
import { ratingWords } from './rating/rating-words.ts';
import { receiveWords } from './receive/receive-words.ts';
import { showWords } from './show/show-words.ts';
import { saidWords } from './steps/said-words.ts';
import { stepWords } from './steps/step-words.ts';

/** Texts of the dossier screens, one file a screen. */
export const dossierLabels = labels(
  {
    dossiers: {
      ...clockWords.vi,
      ...listWords.vi,
      ...filterWords.vi,
      ...showWords.vi,
      ...stepWords.vi,
      ...saidWords.vi,
      ...paperWords.vi,
      ...feeWords.vi,
      ...ratingWords.vi,
      ...formWords.vi,
      ...receiveWords.vi,
    },
  },
  {
    dossiers: {
      ...clockWords.en,
      ...listWords.en,
      ...filterWords.en,
      ...showWords.en,
      ...stepWords.en,
      ...saidWords.en,
      ...paperWords.en,
      ...feeWords.en,
      ...ratingWords.en,
      ...formWords.en,
      ...receiveWords.en,
    },
  },
);
