import { expect, test } from 'vitest';
import { emptyDraft, isReady, stepInput } from './step-draft.ts';

const dossier = { id: '7', version: 4 };

test('a step names the version that was seen and nothing that was not typed', () => {
  expect(stepInput(dossier, 'FORWARDED', emptyDraft)).toEqual({
    dossier: '7',
    seenVersion: 4,
    step: 'FORWARDED',
  });
});

test('a moment typed is a moment in Hạ Long', () => {
  const draft = { reasonCode: 'THIEU_GIAY_TO', note: ' ảnh mờ ', occurredAt: '2024-01-08T16:00' };
  expect(stepInput(dossier, 'SUPPLEMENT_REQUESTED', draft)).toEqual({
    dossier: '7',
    seenVersion: 4,
    step: 'SUPPLEMENT_REQUESTED',
    reasonCode: 'THIEU_GIAY_TO',
    note: 'ảnh mờ',
    occurredAt: '2024-01-08T16:00:00+07:00',
  });
});

test('a step that needs a reason waits for it', () => {
  expect(isReady({ reasonRequired: true }, emptyDraft)).toBe(false);
  expect(isReady({ reasonRequired: false }, emptyDraft)).toBe(true);
});
