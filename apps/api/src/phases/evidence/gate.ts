import type { EligibilityValue } from '@tram-ho-so/db';
import type { Gate as Judged } from '@tram-ho-so/domain/eligibility';
import { builder } from '../../schema/builder.ts';
import { Criterion } from '../../schema/enums.ts';
import { ThresholdVersion } from './thresholds.ts';

export const GateState = builder.enumType('GateState', {
  description: 'How a criterion stands.',
  values: {
    PASS: { description: 'Đạt | Passed.' },
    FAIL: { description: 'Không đạt | Failed.' },
    LACKING: { description: 'Chưa đủ số liệu | The data to tell is missing; not a failure.' },
  },
});

export interface GateWithSource extends Judged {
  readonly values: readonly EligibilityValue[];
}

export const Gate = builder.objectRef<GateWithSource>('EligibilityGate').implement({
  description: 'One criterion, with everything that it was judged on.',
  fields: (t) => ({
    criterion: t.expose('criterion', { type: Criterion }),
    state: t.expose('state', { type: GateState }),
    value: t.exposeFloat('value', {
      nullable: true,
      description: 'The figure judged: a count, days, hours, a share 0 to 1; a yes is 1, a no is 0.',
    }),
    numerator: t.int({ nullable: true, resolve: ({ share }) => share?.numerator }),
    denominator: t.int({ nullable: true, resolve: ({ share }) => share?.denominator }),
    low: t.float({
      nullable: true,
      description: 'Lower end (Wilson, 95 %).',
      resolve: (it) => it.interval?.low,
    }),
    high: t.float({
      nullable: true,
      description: 'Upper end (Wilson, 95 %).',
      resolve: (it) => it.interval?.high,
    }),
    beside: t.exposeFloat('beside', {
      nullable: true,
      description: 'E1: branches; E4: the supplement rate of the HCC itself; E8: parcels measured.',
    }),
    thresholds: t.field({
      type: [ThresholdVersion],
      description: 'The numbers it was judged by, with their source; none for a question of yes or no.',
      resolve: ({ values }) => [...values],
    }),
  }),
});
