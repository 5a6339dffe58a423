import type {
  FeeKind,
  PaymentMethod,
  RecipientKind,
  StepPart,
  StepSaidInput,
} from '../../api/generated/graphql.ts';

/** What is said with a step while it is typed; an empty text is an answer not given. */
export interface SaidDraft {
  readonly papers: readonly string[];
  readonly extensionDays: string;
  readonly resultNumber: string;
  readonly signer: string;
  readonly recipient: RecipientKind;
  readonly identityChecked: boolean;
  readonly feeKind: FeeKind;
  readonly amount: string;
  readonly basis: string;
  readonly method: PaymentMethod;
  readonly receiptNumber: string;
}

export const emptySaid: SaidDraft = {
  papers: [],
  extensionDays: '',
  resultNumber: '',
  signer: '',
  recipient: 'OWNER',
  identityChecked: false,
  feeKind: 'LE_PHI',
  amount: '',
  basis: '',
  method: 'CASH',
  receiptNumber: '',
};

type Field = keyof SaidDraft;

/** What a form cannot send empty; whether papers are enough is the server's to say. */
const needed = {
  PAPERS_THERE: [],
  PAPERS_ASKED: [],
  EXTENSION: ['extensionDays'],
  RESULT: ['resultNumber', 'signer'],
  HAND_OVER: ['identityChecked'],
  FEE: ['amount', 'basis'],
  PAYMENT: ['receiptNumber'],
} as const satisfies Record<StepPart, readonly Field[]>;

export function missingSaid(asks: StepPart | null, said: SaidDraft): readonly Field[] {
  const fields: readonly Field[] = asks ? needed[asks] : [];
  return fields.filter((field) => (typeof said[field] === 'string' ? !said[field].trim() : !said[field]));
}

/** An amount as it is typed, with or without the points that part thousands. */
export const amountOf = (typed: string): number => Number(typed.replace(/[\s.,]/g, ''));

const parts = {
  PAPERS_THERE: ({ papers }) => ({ papers: [...papers] }),
  PAPERS_ASKED: ({ papers }) => ({ papers: [...papers] }),
  EXTENSION: ({ extensionDays }) => ({ extensionDays: Number(extensionDays) }),
  RESULT: ({ resultNumber, signer }) => ({ result: { number: resultNumber.trim(), signer: signer.trim() } }),
  HAND_OVER: ({ recipient, identityChecked }) => ({ handOver: { recipient, identityChecked } }),
  FEE: ({ feeKind, amount, basis }) => ({
    fee: { kind: feeKind, amountVnd: amountOf(amount), basis: basis.trim() },
  }),
  PAYMENT: ({ method, receiptNumber }) => ({ payment: { method, receiptNumber: receiptNumber.trim() } }),
} as const satisfies Record<StepPart, (said: SaidDraft) => StepSaidInput>;

export const saidInput = (asks: StepPart | null, said: SaidDraft): StepSaidInput | undefined =>
  asks ? parts[asks](said) : undefined;
