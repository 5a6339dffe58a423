import type { ExportFilter, Pilot } from '@tram-ho-so/db';
import { InvalidInput } from '@tram-ho-so/domain/refusal';
import { builder } from '../schema/builder.ts';
import {
  Assistance,
  DossierStatus,
  Origin,
  PhaseNumber,
  ReturnChannel,
  SubmissionChannel,
} from '../schema/enums.ts';

export const DossierExportInput = builder.inputType('DossierExportInput', {
  description:
    'Which rows are exported: conditions that all hold, on what a row shows. A generalised row has no branch or day, so none of these finds it.',
  fields: (t) => ({
    branch: t.stringList({ description: 'Branch codes.' }),
    ward: t.stringList({ description: 'Codes of the wards of branches.' }),
    procedure: t.stringList({ description: 'Procedure codes.' }),
    field: t.stringList({ description: 'Field codes.' }),
    phase: t.field({ type: [PhaseNumber] }),
    channel: t.field({ type: [SubmissionChannel] }),
    assistance: t.field({ type: [Assistance] }),
    returnChannel: t.field({ type: [ReturnChannel] }),
    status: t.field({ type: [DossierStatus], description: 'At the moment of the data.' }),
    origin: t.field({ type: [Origin], description: 'SIMULATED rows are there unless left out here.' }),
    submittedFrom: t.field({ type: 'Date', description: 'First day of submission.' }),
    submittedTo: t.field({ type: 'Date', description: 'Last day of submission.' }),
  }),
});

const longestList = 100;

const shelves = {
  branch: ({ branches }) => branches,
  ward: ({ wards }) => wards,
  postalUnit: ({ organisations }) => organisations,
  procedure: ({ procedures }) => procedures,
  field: ({ fields }) => fields,
} as const satisfies Record<string, (pilot: Pilot) => { readonly byCode: ReadonlyMap<string, unknown> }>;

type CodeLists = { readonly [Name in keyof typeof shelves]?: readonly string[] | null | undefined };

/** Refuses a code nobody has and lists without end; leaves out what was not said. */
export function checkedFilter(asked: ExportFilter, pilot: Pilot, path: string): ExportFilter {
  for (const [name, words] of Object.entries(asked))
    if (Array.isArray(words) && (words.length === 0 || words.length > longestList))
      throw unreadable(`${path}.${name}`);
  refuseUnknownCodes(asked, pilot, path);
  if (asked.submittedFrom && asked.submittedTo && asked.submittedFrom > asked.submittedTo)
    throw unreadable(`${path}.submittedTo`);
  return Object.fromEntries(Object.entries(asked).filter(([, value]) => value != null));
}

/** Refuses a code nobody has. */
export function refuseUnknownCodes(asked: CodeLists, pilot: Pilot, path = 'filter'): void {
  for (const [name, shelf] of Object.entries(shelves)) {
    const codes = asked[name as keyof CodeLists] ?? [];
    const unknown = codes.find((code) => !shelf(pilot).byCode.has(code));
    if (unknown !== undefined) throw noSuchCode(`${path}.${name}`, unknown);
  }
}

export const unreadable = (path: string) =>
  new InvalidInput(path, { vi: 'Điều kiện này không đúng.', en: 'This condition cannot be read.' });

const noSuchCode = (path: string, code: string) =>
  new InvalidInput(
    path,
    { vi: `Không có mã “${code.slice(0, 40)}”.`, en: `There is no code “${code.slice(0, 40)}”.` },
    { vi: 'Chọn lại trong danh mục.', en: 'Choose one from the catalogue.' },
  );
