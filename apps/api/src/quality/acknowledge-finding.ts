import { acknowledgeFinding } from '@tram-ho-so/db';
import { InvalidInput as Invalid } from '@tram-ho-so/domain/refusal';
import { builder } from '../schema/builder.ts';
import { AcknowledgementReason } from '../schema/enums.ts';
import { numericIdOf } from '../schema/global-id.ts';
import { InvalidInput, NotPermitted } from '../schema/refusal.ts';
import { resultOf } from '../schema/result.ts';
import { refusalOf } from '../schema/root-permission.ts';
import { textGiven } from '../schema/text-given.ts';
import { QualityCheckId, QualityFinding } from './quality-checks.ts';

const AcknowledgeFindingInput = builder.inputType('AcknowledgeFindingInput', {
  description: 'That a finding was seen, and why it stays.',
  fields: (t) => ({
    check: t.field({ type: QualityCheckId, required: true }),
    finding: t.id({ required: true, description: '`QualityFinding.id`.' }),
    reason: t.field({ type: AcknowledgementReason, required: true }),
    note: t.string({ required: true, description: 'At most 500 characters, without personal data.' }),
  }),
});

builder.mutationField('acknowledgeFinding', (t) =>
  t.field({
    type: resultOf('AcknowledgeFindingResult', QualityFinding, [NotPermitted, InvalidInput]),
    allow: 'ACKNOWLEDGE_FINDING',
    description:
      'Acknowledges a finding as it stands. It stays a finding and in the count, for the figures are what they are; said again, the newest counts.',
    args: { input: t.arg({ type: AcknowledgeFindingInput, required: true }) },
    resolve: async (_root, { input }, { db, caller, now }) => {
      if (caller.kind !== 'USER') throw refusalOf('ACKNOWLEDGE_FINDING');
      const note = textGiven('note', input.note, 500);
      const findingId = numericIdOf('QualityFinding', input.finding);
      const { check, reason } = input;
      const found =
        findingId === undefined
          ? undefined
          : await acknowledgeFinding(db, { check, findingId, reason, note, userId: caller.id, now });
      if (!found) throw noSuchFinding();
      return found;
    },
  }),
);

const noSuchFinding = () =>
  new Invalid(
    'finding',
    {
      vi: 'Phép kiểm tra này không có (hoặc không còn) phát hiện ấy.',
      en: 'The check has no such finding, or has it no longer.',
    },
    { vi: 'Tải lại danh sách phát hiện.', en: 'Read the findings again.' },
  );
