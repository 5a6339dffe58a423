import { reasonsOf } from '@tram-ho-so/domain/reason-codes';
import { type DossierEventKind, dossierEventKinds } from '@tram-ho-so/domain/vocabulary';
import fc from 'fast-check';

/** The people who try steps; among them some who may not, and some who do not see every dossier. */
export const triers = [
  'HCC_OFFICER',
  'HCC_MANAGER',
  'DEPARTMENT_OFFICER',
  'DEPARTMENT_LEADER',
  'BRANCH_STAFF',
  'POSTAL_MANAGER',
  'AUDITOR',
] as const;

const often = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { freq: 6, nil: undefined });

const said = fc.record({
  papers: often(
    fc
      .subarray(['2.000635-01', '2.000635-02'])
      .chain((listed) => fc.constantFrom(listed, listed, listed, [...listed, '9.999999-01'])),
  ),
  extensionDays: often(fc.integer({ min: 0, max: 7 })),
  result: often(fc.constant({ number: '15/TLKS', signer: 'Trưởng phòng Tư pháp' })),
  handOver: often(
    fc.record({
      recipient: fc.constantFrom('OWNER' as const, 'REPRESENTATIVE' as const),
      identityChecked: fc.boolean(),
    }),
  ),
  fee: often(
    fc.record({
      kind: fc.constantFrom('PHI' as const, 'LE_PHI' as const),
      amountVnd: fc.constantFrom(75_000, 10_000, 0, -5),
      basis: fc.constant('Nghị quyết mẫu'),
    }),
  ),
  payment: often(
    fc.record({
      method: fc.constantFrom('CASH' as const, 'ONLINE' as const),
      receiptNumber: fc.constant('BL-0001'),
    }),
  ),
});

const reasonFor = (kind: DossierEventKind): fc.Arbitrary<string | undefined> => {
  const own: readonly string[] = reasonsOf[kind];
  const strange = fc.constantFrom(undefined, 'KHOI_LUONG_LON', 'CONG_DAN_YEU_CAU', 'KHONG_CO_MA_NAY');
  if (own.length === 0) return fc.oneof({ arbitrary: fc.constant(undefined), weight: 5 }, strange);
  return fc.oneof({ arbitrary: fc.constantFrom(...own), weight: 5 }, strange);
};

/** One thing somebody tries: any step by anyone, said well or badly, now or at another moment, on this version or another. */
export const randomCommand = fc.record({ kind: fc.constantFrom(...dossierEventKinds) }).chain(({ kind }) =>
  fc.record({
    kind: fc.constant(kind),
    /** Takes the step that fits, rather than any, so that walks go far. */
    fitting: fc.integer({ min: 0, max: 9 }),
    turn: fc.nat(1000),
    who: fc.constantFrom(...triers),
    reasonCode: reasonFor(kind),
    place: fc.constantFrom(undefined, undefined, undefined, 'HCC_CENTRE' as const, 'BRANCH' as const),
    minutesAgo: fc.oneof(
      { arbitrary: fc.constant(0), weight: 6 },
      { arbitrary: fc.integer({ min: 0, max: 90 }), weight: 3 },
      fc.integer({ min: -60, max: 20_000 }),
    ),
    versionOff: fc.constantFrom(0, 0, 0, 0, 0, 0, 0, 0, -1, 1),
    said,
  }),
);

export type RandomCommand = typeof randomCommand extends fc.Arbitrary<infer Command> ? Command : never;
