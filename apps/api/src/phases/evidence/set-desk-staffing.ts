import { setDeskStaffing } from '@tram-ho-so/db';
import { InvalidInput as Invalid } from '@tram-ho-so/domain/refusal';
import { recorderOf } from '../../auth/recorder.ts';
import { builder } from '../../schema/builder.ts';
import { InvalidInput, NotPermitted, UnknownBranch } from '../../schema/refusal.ts';
import { resultOf } from '../../schema/result.ts';
import { textGiven } from '../../schema/text-given.ts';
import { DeskStaffing } from './desk-staffing.ts';
import { branchIdNamed, pastDay } from './named-parts.ts';

const SetDeskStaffingInput = builder.inputType('SetDeskStaffingInput', {
  description: 'Trained, examined postal staff of a desk.',
  fields: (t) => ({
    branch: t.string({ description: 'Code of the branch; leave out for the desk at the HCC.' }),
    trained: t.int({ required: true }),
    examinedOn: t.field({ type: 'Date', required: true }),
    source: t.string({ required: true, description: 'E.g. the record of the examination.' }),
  }),
});

builder.mutationField('setDeskStaffing', (t) =>
  t.field({
    type: resultOf('SetDeskStaffingResult', DeskStaffing, [UnknownBranch, NotPermitted, InvalidInput]),
    allow: 'KEEP_REGISTERS',
    description: 'Enters how many trained, examined postal staff a desk has from now on.',
    args: { input: t.arg({ type: SetDeskStaffingInput, required: true }) },
    resolve: (_root, { input }, context) => {
      const branchId = branchIdNamed(input.branch, context);
      const staffing = {
        place: branchId === null ? ('HCC_CENTRE' as const) : ('BRANCH' as const),
        branchId,
        trained: people(input.trained),
        examinedOn: pastDay('examinedOn', input.examinedOn, context),
        source: textGiven('source', input.source, 500),
      };
      return setDeskStaffing(context.db, staffing, recorderOf(context.caller), context.now);
    },
  }),
);

function people(asked: number): number {
  if (asked >= 0 && asked <= 1000) return asked;
  throw new Invalid('trained', { vi: 'Cần từ 0 đến 1000 người.', en: '0 to 1000 people.' });
}
