import type { EventRow, PublishedVersion } from '@tram-ho-so/db';
import { reasonWords } from '@tram-ho-so/domain/reason-codes';
import { paperKindWords } from '@tram-ho-so/domain/vocabulary';
import type { Said } from '@tram-ho-so/domain/words';

/** The papers an event names, with how many of each the list asks for; one that the list does not know any more stays a code. */
export function papersIn({ details }: EventRow, { papers }: PublishedVersion): Said[] {
  const codes = Array.isArray(details?.papers) ? details.papers : [];
  return codes
    .filter((code) => typeof code === 'string')
    .map((code) => {
      const paper = papers.find((listed) => listed.code === code);
      if (!paper) return { vi: code, en: code };
      const many = countOf(paper);
      return { vi: `${paper.nameVi} (${many.vi})`, en: `${paper.nameEn} (${many.en})` };
    });
}

type Paper = PublishedVersion['papers'][number];

function countOf({ kind, originals, copies }: Paper): Said {
  const parts = [
    originals > 0 && { many: originals, words: paperKindWords.ORIGINAL },
    copies > 0 && { many: copies, words: paperKindWords.COPY },
  ].filter((part) => part !== false);
  if (parts.length === 0) return lower(paperKindWords[kind]);
  return {
    vi: parts
      .map(({ many, words }) => `${String(many).padStart(2, '0')} ${words.vi.toLowerCase()}`)
      .join(', '),
    en: parts.map(({ many, words }) => `${many} ${words.en.toLowerCase()}`).join(', '),
  };
}

const lower = ({ vi, en }: Said): Said => ({ vi: vi.toLowerCase(), en: en.toLowerCase() });

/** Why, in the words of its code; a register may hold codes that nobody offers any more. */
export function reasonIn({ reasonCode }: EventRow): Said {
  const words: Readonly<Record<string, Said>> = reasonWords;
  return (reasonCode && words[reasonCode]) || { vi: reasonCode ?? '', en: reasonCode ?? '' };
}

/** Who did it, when a person did; a program signs nothing. */
export function signerOf({ actorUserId, actorName }: EventRow): string | undefined {
  return actorUserId === null ? undefined : (actorName ?? undefined);
}
