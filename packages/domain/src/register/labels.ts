import { foldedForMatch } from '../personal-data/unaccent.ts';
import {
  type DossierStatus,
  dossierStatusWords,
  type ReturnChannel,
  returnChannelWords,
  type SubmissionChannel,
  submissionChannelWords,
} from '../vocabulary.ts';
import type { Said } from '../words.ts';
import { remembered } from './remembered.ts';

/** A word of the vocabulary found in a cell. */
export interface Matched<Word> {
  readonly word: Word;
  /** The cell is written as the form has it. */
  readonly exact: boolean;
  readonly label: Said;
}

/** How the cells of one column are understood. */
export interface Labels<Word extends string> {
  readonly match: (text: string) => Matched<Word> | undefined;
  /** What may be written, for who has to correct a cell. */
  readonly choices: Said;
}

function labels<Word extends string>(
  words: Record<Word, Said>,
  alsoWritten: Partial<Record<Word, readonly string[]>> = {},
): Labels<Word> {
  const entries = Object.entries<Said>(words) as [Word, Said][];
  const byFolded = new Map(
    entries.flatMap(([word, { vi, en }]) =>
      [vi, en, word, ...(alsoWritten[word] ?? [])].map((text) => [foldedForMatch(text), word] as const),
    ),
  );
  const match = (text: string) => {
    const word = byFolded.get(foldedForMatch(text));
    if (!word) return undefined;
    const label = words[word];
    return { word, label, exact: [label.vi, ...(alsoWritten[word] ?? [])].includes(text) };
  };
  const list = (language: 'vi' | 'en') => entries.map(([, said]) => said[language]).join(', ');
  return { match: remembered(match), choices: { vi: list('vi'), en: list('en') } };
}

export const statusLabels: Labels<DossierStatus> = labels(dossierStatusWords);

/** The form writes the postal channel without “qua”; systems write the national codes. */
export const channelLabels: Labels<SubmissionChannel> = labels(submissionChannelWords, {
  DIRECT: ['1'],
  ONLINE: ['2'],
  POSTAL: ['Bưu chính công ích', 'BCCI', '3'],
});

export const returnLabels: Labels<ReturnChannel> = labels(returnChannelWords, {
  HOME_BCCI: ['Tại nhà', 'Bưu chính công ích', 'BCCI'],
  AT_HCC: ['Trực tiếp', 'Tại Trung tâm'],
});
