import { type DossierFilter, type DossierRow, type Pilot, promisedBy } from '@tram-ho-so/db';
import { sayDate, sayMoment } from '@tram-ho-so/domain/calendar';
import { dossierStatusWords, returnChannelWords } from '@tram-ho-so/domain/vocabulary';
import type { Said } from '@tram-ho-so/domain/words';
import type { Form06Facts, RegisterRow } from '../form-06.ts';
import { authorityOf, officeOf } from './bodies.ts';
import { type Printing, sentences } from './head-of.ts';

type Owner = {
  readonly name: string;
  readonly address?: string | undefined;
  readonly phone?: string | undefined;
};

export interface RegisterParts {
  readonly pilot: Pilot;
  readonly filter: DossierFilter;
  /** Oldest first. */
  readonly dossiers: readonly DossierRow[];
  readonly owners: ReadonlyMap<number, Owner>;
}

export function form06Facts(
  { pilot, filter, dossiers, owners }: RegisterParts,
  printing: Printing,
): Form06Facts {
  const { languages, now, ownerShown } = printing;
  const office = officeOf(pilot);
  const authority = authorityOf(pilot);
  return {
    languages,
    at: now,
    organisations: authority ? [authority, office] : [office],
    scope: scopeOf(filter, dossiers.length),
    foot: sentences([
      { vi: 'Mẫu số 06', en: 'Form 06' },
      { vi: `In lúc ${sayMoment(now)}`, en: `printed ${sayMoment(now)}` },
      { vi: 'Danh mục mô phỏng', en: 'reconstructed list' },
      dossiers.some(({ origin }) => origin === 'SIMULATED') && {
        vi: 'Có hồ sơ mô phỏng',
        en: 'holds simulated dossiers',
      },
      ownerShown === 'MASKED' && { vi: 'Đã che thông tin cá nhân', en: 'owners masked' },
    ]),
    rows: dossiers.map((dossier) => registerRow(pilot, dossier, owners.get(dossier.id))),
  };
}

function registerRow(pilot: Pilot, dossier: DossierRow, owner: Owner | undefined): RegisterRow {
  const { procedureVersion } = promisedBy(pilot, dossier);
  const { returnChannel, acceptedAt, submittedAt, dueAt, returnedAt, status, origin } = dossier;
  const remarks = [
    status === 'RETURNED' ? '' : dossierStatusWords[status].vi,
    origin === 'SIMULATED' ? 'Mô phỏng' : '',
  ];
  return {
    code: folded(dossier.code),
    procedure: procedureVersion.nameVi,
    sets: procedureVersion.sets,
    owner: owner?.name ?? '',
    contact: [owner?.address, owner?.phone].filter(Boolean).join('\n'),
    department: procedureVersion.agencyVi,
    received: sayDate(acceptedAt ?? submittedAt),
    due: dueAt ? sayDate(dueAt) : '',
    returned: returnedAt ? sayDate(returnedAt) : '',
    returnChannel: returnChannel ? returnChannelWords[returnChannel].vi : '',
    remark: remarks.filter(Boolean).join('; '),
  };
}

/** A code in two lines, so that a narrow column never breaks it inside the day. */
const folded = (code: string) => code.replace('-', '-\n');

/** Which dossiers: the period where one was asked for, and how many there are. */
function scopeOf(filter: DossierFilter, count: number): Said {
  const [from, to] = [filter.receivedFrom ?? filter.submittedFrom, filter.receivedTo ?? filter.submittedTo];
  const day = (date: string) => date.split('-').reverse().join('/');
  const period = [
    from && { vi: `từ ngày ${day(from)}`, en: `from ${day(from)}` },
    to && { vi: `đến ngày ${day(to)}`, en: `to ${day(to)}` },
  ].filter((part) => part != null && part !== '');
  const codes = [...(filter.branch ?? []), ...(filter.procedure ?? [])].join(', ');
  return {
    vi: [['Hồ sơ', ...period.map(({ vi }) => vi)].join(' '), codes, `${count.toLocaleString('vi-VN')} hồ sơ`]
      .filter(Boolean)
      .join(' · '),
    en: [
      ['Dossiers', ...period.map(({ en }) => en)].join(' '),
      codes,
      `${count.toLocaleString('en')} ${count === 1 ? 'dossier' : 'dossiers'}`,
    ]
      .filter(Boolean)
      .join(' · '),
  };
}
