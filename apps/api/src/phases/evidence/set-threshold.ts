import { readThresholds, setThreshold } from '@tram-ho-so/db';
import { recorderOf } from '../../auth/recorder.ts';
import { builder } from '../../schema/builder.ts';
import { EligibilityThreshold } from '../../schema/enums.ts';
import { InvalidInput, NotPermitted, StaleVersion } from '../../schema/refusal.ts';
import { resultOf } from '../../schema/result.ts';
import { textGiven } from '../../schema/text-given.ts';
import { shelved, ThresholdRef } from './thresholds.ts';

const SetThresholdInput = builder.inputType('SetThresholdInput', {
  description: 'A new version of a threshold.',
  fields: (t) => ({
    threshold: t.field({ type: EligibilityThreshold, required: true }),
    seenVersion: t.int({ required: true, description: '`Threshold.current.version` as you saw it.' }),
    value: t.float({ required: true, description: 'Shares are 0 to 1.' }),
    source: t.string({ required: true, description: 'Where the number comes from, e.g. a decision.' }),
  }),
});

builder.mutationField('setThreshold', (t) =>
  t.field({
    type: resultOf('SetThresholdResult', ThresholdRef, [StaleVersion, NotPermitted, InvalidInput]),
    allow: 'SET_THRESHOLD',
    description: 'Records a new number with its source; verdicts asked from then on are judged by it.',
    args: { input: t.arg({ type: SetThresholdInput, required: true }) },
    resolve: async (_root, { input }, { db, caller, now }) => {
      const source = textGiven('source', input.source, 500);
      await setThreshold(db, { ...input, source }, recorderOf(caller), now);
      const shelf = shelved(await readThresholds(db));
      const written = shelf.find(([{ threshold }]) => threshold === input.threshold);
      if (!written) throw new Error(`No version of ${input.threshold} is in the books.`);
      return written;
    },
  }),
);
