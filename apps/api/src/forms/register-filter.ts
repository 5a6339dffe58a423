import type { DossierFilter } from '@tram-ho-so/db';
import type { Timing } from '@tram-ho-so/domain/clock';
import { InvalidInput } from '@tram-ho-so/domain/refusal';
import {
  assistances,
  dossierStatuses,
  origins,
  phaseNumbers,
  submissionChannels,
} from '@tram-ho-so/domain/vocabulary';

/** A name or number in a person's search does not belong in an address, which browsers and proxies remember. */
type Printable = Omit<DossierFilter, 'search'>;

const timings = ['EARLY', 'ON_TIME', 'LATE'] as const satisfies readonly Timing[];
const longestList = 100;

type Reader<Value> = (texts: readonly string[], name: string) => Value;

const bad = (name: string) =>
  new InvalidInput(
    name,
    { vi: `Điều kiện “${name}” không đúng.`, en: `The condition “${name}” cannot be read.` },
    {
      vi: 'Mở lại danh sách, chọn điều kiện rồi in lại.',
      en: 'Open the list, choose conditions and print again.',
    },
  );

const codes: Reader<string[]> = (texts, name) => {
  const all = texts.flatMap((text) => text.split(','));
  if (all.length > longestList || all.some((text) => text.length > 40)) throw bad(name);
  return all;
};

const oneOf =
  <Word extends string>(words: readonly Word[]): Reader<Word[]> =>
  (texts, name) =>
    codes(texts, name).map((text) => {
      const word = words.find((each) => each === text);
      if (word === undefined) throw bad(name);
      return word;
    });

const yesNo: Reader<boolean> = ([text], name) => {
  if (text === 'true') return true;
  if (text === 'false') return false;
  throw bad(name);
};

const day: Reader<string> = ([text = ''], name) => {
  const isDay = /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));
  if (!isDay) throw bad(name);
  return text;
};

/** The conditions of the list under the names they have there. */
const readers = {
  status: oneOf(dossierStatuses),
  branch: codes,
  withoutBranch: yesNo,
  procedure: codes,
  field: codes,
  ward: codes,
  phase: oneOf(phaseNumbers),
  channel: oneOf(submissionChannels),
  assistance: oneOf(assistances),
  origin: oneOf(origins),
  submittedFrom: day,
  submittedTo: day,
  receivedFrom: day,
  receivedTo: day,
  dueFrom: day,
  dueTo: day,
  finishedFrom: day,
  finishedTo: day,
  overdue: yesNo,
  dueToday: yesNo,
  termOver: yesNo,
  paused: yesNo,
  open: yesNo,
  timing: oneOf(timings),
} as const satisfies { readonly [Name in keyof Printable]-?: Reader<Printable[Name]> };

/** `from` and `to` of the register are the days of reception. */
const nicknames: Readonly<Record<string, keyof Printable>> = { from: 'receivedFrom', to: 'receivedTo' };
/** What the address says besides conditions. */
const others = new Set(['lang', 'owner']);

/** Reads the conditions out of an address; one it does not know is refused, never dropped, so that no register is wider than asked. */
export function readRegisterFilter(asked: URLSearchParams): Printable {
  const filter: Record<string, unknown> = {};
  for (const said of new Set(asked.keys())) {
    if (others.has(said)) continue;
    const name = nicknames[said] ?? said;
    const read = Object.hasOwn(readers, name) ? readers[name as keyof Printable] : undefined;
    if (!read) throw bad(said.slice(0, 40));
    filter[name] = read(asked.getAll(said), said);
  }
  return filter;
}
