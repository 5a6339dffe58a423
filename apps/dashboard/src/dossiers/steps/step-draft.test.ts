import { expect, test } from 'vitest';
import { emptySaid } from './said-draft.ts';
import { emptyDraft, isReady, stepInput } from './step-draft.ts';

const dossier = { id: '7', version: 4 };
const plain = { reasonRequired: false, asks: null };

test('a step names the version that was seen and nothing that was not typed', () => {
  expect(stepInput(dossier, { kind: 'FORWARDED', asks: null }, emptyDraft)).toEqual({
    dossier: '7',
    seenVersion: 4,
    step: 'FORWARDED',
  });
});

test('a moment typed is a moment in Hạ Long, and papers asked for go by their codes', () => {
  const said = { ...emptySaid, papers: ['2.000635-01'] };
  const draft = { reasonCode: 'THIEU_GIAY_TO', note: ' ảnh mờ ', occurredAt: '2024-01-08T16:00', said };
  expect(stepInput(dossier, { kind: 'SUPPLEMENT_REQUESTED', asks: 'PAPERS_ASKED' }, draft)).toEqual({
    dossier: '7',
    seenVersion: 4,
    step: 'SUPPLEMENT_REQUESTED',
    reasonCode: 'THIEU_GIAY_TO',
    note: 'ảnh mờ',
    occurredAt: '2024-01-08T16:00:00+07:00',
    said: { papers: ['2.000635-01'] },
  });
});

test('a fee is sent as a whole amount, however its thousands were parted', () => {
  const said = { ...emptySaid, amount: '75.000', basis: ' Nghị quyết mẫu ' };
  const { said: sent } = stepInput(
    dossier,
    { kind: 'PAYMENT_REQUESTED', asks: 'FEE' },
    { ...emptyDraft, said },
  );
  expect(sent).toEqual({ fee: { kind: 'LE_PHI', amountVnd: 75_000, basis: 'Nghị quyết mẫu' } });
});

test('a step waits for its reason and for what it asks', () => {
  expect(isReady({ ...plain, reasonRequired: true }, emptyDraft)).toBe(false);
  expect(isReady(plain, emptyDraft)).toBe(true);
  expect(isReady({ ...plain, asks: 'RESULT' }, emptyDraft)).toBe(false);
  const said = { ...emptySaid, resultNumber: '15/TLKS', signer: 'Trưởng phòng' };
  expect(isReady({ ...plain, asks: 'RESULT' }, { ...emptyDraft, said })).toBe(true);
  expect(isReady({ ...plain, asks: 'HAND_OVER' }, emptyDraft)).toBe(false);
});
