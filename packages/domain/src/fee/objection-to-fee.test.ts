import { expect, test } from 'vitest';
import type { Refusal } from '../refusal/refusal.ts';
import { dossierStatuses } from '../vocabulary.ts';
import { objectionToNewFee, objectionToPayment, objectionToRefund } from './objection-to-fee.ts';

const eight = new Date('2023-11-20T01:00:00Z');
const nine = new Date('2023-11-20T02:00:00Z');
const due = { collectAt: 'RETURN', paidAt: null, refundedAt: null } as const;
const paid = { ...due, paidAt: nine };
const refunded = { ...paid, refundedAt: nine };
const codeOf = (refusal: Refusal | undefined) => refusal?.code ?? 'OPEN';

test('a fee is added while it can still be collected where it says', () => {
  const open = (collectAt: 'ACCEPT' | 'SUPPLEMENT' | 'RETURN') =>
    dossierStatuses.filter((status) => !objectionToNewFee(collectAt, status));
  expect(open('ACCEPT')).toEqual(['REGISTERED', 'ACCEPTED']);
  expect(open('SUPPLEMENT')).toEqual([]);
  expect(open('RETURN')).toEqual([
    'REGISTERED',
    'ACCEPTED',
    'IN_PROCESS',
    'SUPPLEMENT_REQUESTED',
    'PAYMENT_REQUESTED',
    'RESOLVED',
  ]);
});

test('a fee is paid once, not tomorrow, and not in place of the step that confirms it', () => {
  expect(codeOf(objectionToPayment(due, eight, nine))).toBe('OPEN');
  expect(codeOf(objectionToPayment(paid, nine, nine))).toBe('FEE_ALREADY_PAID');
  expect(codeOf(objectionToPayment(refunded, nine, nine))).toBe('FEE_ALREADY_REFUNDED');
  expect(codeOf(objectionToPayment(due, nine, eight))).toBe('OCCURRED_IN_FUTURE');
  expect(codeOf(objectionToPayment({ ...due, collectAt: 'SUPPLEMENT' }, eight, nine))).toBe('FEE_OF_STEP');
});

test('a fee is paid back once, after it was paid', () => {
  expect(codeOf(objectionToRefund(paid, nine, nine))).toBe('OPEN');
  expect(codeOf(objectionToRefund(due, nine, nine))).toBe('FEE_NOT_PAID');
  expect(codeOf(objectionToRefund(refunded, nine, nine))).toBe('FEE_ALREADY_REFUNDED');
  expect(codeOf(objectionToRefund(paid, eight, nine))).toBe('OCCURRED_BEFORE_LAST');
});
