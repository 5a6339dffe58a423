import { type EligibilityValue, readThresholds } from '@tram-ho-so/db';
import { eligibilityThresholds } from '@tram-ho-so/domain/vocabulary';
import { builder } from '../../schema/builder.ts';
import { EligibilityThreshold, Provenance } from '../../schema/enums.ts';
import { nameOfUser } from '../../schema/names.ts';

export const ThresholdVersion = builder.objectRef<EligibilityValue>('ThresholdVersion').implement({
  description: 'One version of a threshold: a number, where it comes from, and since when. Never edited.',
  fields: (t) => ({
    threshold: t.expose('threshold', { type: EligibilityThreshold }),
    version: t.exposeInt('version'),
    value: t.exposeFloat('value'),
    source: t.exposeString('source'),
    provenance: t.expose('provenance', { type: Provenance }),
    recordedAt: t.expose('recordedAt', { type: 'DateTime' }),
    recordedBy: t.string({
      nullable: true,
      resolve: ({ recordedById }, _args, context) => nameOfUser(context, recordedById),
    }),
  }),
});

/** Oldest version first; the last one counts. */
export type Threshold = readonly [EligibilityValue, ...EligibilityValue[]];

export const ThresholdRef = builder.objectRef<Threshold>('Threshold').implement({
  description: 'A number the criteria are judged by, with its history.',
  fields: (t) => ({
    threshold: t.field({ type: EligibilityThreshold, resolve: ([{ threshold }]) => threshold }),
    current: t.field({ type: ThresholdVersion, resolve: (versions) => versions.at(-1) ?? versions[0] }),
    versions: t.field({
      type: [ThresholdVersion],
      description: 'Every version, newest first.',
      resolve: (versions) => versions.toReversed(),
    }),
  }),
});

/** The versions of each threshold, in the order of the criteria. */
export function shelved(values: readonly EligibilityValue[]): Threshold[] {
  const groups = Map.groupBy(values, ({ threshold }) => threshold);
  return eligibilityThresholds.flatMap((threshold) => {
    const [first, ...more] = groups.get(threshold) ?? [];
    return first ? [[first, ...more] as const] : [];
  });
}

builder.queryField('thresholds', (t) =>
  t.field({
    type: [ThresholdRef],
    allow: 'READ_CATALOGUE',
    description: 'The numbers the criteria for phase III are judged by, each with its source and history.',
    resolve: async (_root, _args, { db }) => shelved(await readThresholds(db)),
  }),
);
