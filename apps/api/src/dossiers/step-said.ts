import type { StepSaid } from '@tram-ho-so/domain/dossier-steps';
import { objectionToNote } from '@tram-ho-so/domain/personal-data';
import { InvalidInput } from '@tram-ho-so/domain/refusal';
import { builder } from '../schema/builder.ts';
import { FeeKind, PaymentMethod, RecipientKind } from '../schema/enums.ts';

export const papersDescription = 'Codes of `Procedure.papers`, e.g. `2.000635-01`.';

const ResultInput = builder.inputType('ResultInput', {
  description: 'The result that reached the one-stop desk.',
  fields: (t) => ({
    number: t.string({ required: true, description: 'Number and symbol, e.g. `15/TLKS`.' }),
    signer: t.string({
      required: true,
      description: 'Office of who signed it, e.g. `Trưởng phòng Tư pháp`.',
    }),
  }),
});

const HandOverInput = builder.inputType('HandOverInput', {
  description: 'To whom the result was handed.',
  fields: (t) => ({
    recipient: t.field({ type: RecipientKind, required: true }),
    identityChecked: t.boolean({
      required: true,
      description: 'The recipient’s identity paper, and authorisation if any, were seen.',
    }),
  }),
});

const FeeAskedInput = builder.inputType('FeeAskedInput', {
  description: 'A state fee or duty that the department asks for; postage is never one.',
  fields: (t) => ({
    kind: t.field({ type: FeeKind, required: true }),
    amountVnd: t.int({ required: true, description: 'VND, above 0.' }),
    basis: t.string({ required: true, description: 'Legal basis of the amount, at most 300 characters.' }),
  }),
});

const PaymentInput = builder.inputType('PaymentInput', {
  description: 'That the fee was paid.',
  fields: (t) => ({
    method: t.field({ type: PaymentMethod, required: true }),
    receiptNumber: t.string({
      required: true,
      description: 'Number of the fee receipt, at most 60 characters.',
    }),
  }),
});

export const StepSaidInput = builder.inputType('StepSaidInput', {
  description: 'What is said with a step besides its reason; each step asks for its own part.',
  fields: (t) => ({
    papers: t.stringList({
      description: `At reception the papers that are there; with a correction or supplement those that are asked for. ${papersDescription}`,
    }),
    extensionDays: t.int({ description: '`EXTENDED`: working days by which the promise is moved, once.' }),
    result: t.field({ type: ResultInput, description: '`RESOLVED`.' }),
    handOver: t.field({ type: HandOverInput, description: '`RETURNED`.' }),
    fee: t.field({ type: FeeAskedInput, description: '`PAYMENT_REQUESTED`.' }),
    payment: t.field({ type: PaymentInput, description: '`PAYMENT_CONFIRMED`.' }),
  }),
});

/** What was said, with its texts trimmed and free of personal data. */
export function readSaid(asked: typeof StepSaidInput.$inferInput | null | undefined): StepSaid {
  if (!asked) return {};
  const { papers, extensionDays, result, handOver, fee, payment } = asked;
  return {
    papers: papers ? [...new Set(papers)] : undefined,
    extensionDays: extensionDays ?? undefined,
    result: result
      ? {
          number: text(result.number, 'said.result.number', 100),
          signer: text(result.signer, 'said.result.signer', 200),
        }
      : undefined,
    handOver: handOver ?? undefined,
    fee: fee ? { ...fee, basis: text(fee.basis, 'said.fee.basis', 300) } : undefined,
    payment: payment
      ? { ...payment, receiptNumber: text(payment.receiptNumber, 'said.payment.receiptNumber', 60) }
      : undefined,
  };
}

function text(asked: string, path: string, longest: number): string {
  const trimmed = asked.trim();
  const objection = objectionToNote(path, trimmed, longest);
  if (objection) throw objection;
  if (trimmed.length > 0) return trimmed;
  throw new InvalidInput(path, { vi: 'Không được để trống.', en: 'It cannot be empty.' });
}
