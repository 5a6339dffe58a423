import { expect, test } from 'vitest';
import { type DossierForm, formOfEvent, formUrl } from './form-url.ts';

const form = (number: string, eventVersion: number | null, url: string | null): DossierForm => ({
  number,
  titleVi: '',
  titleEn: '',
  issuedAt: null,
  eventVersion,
  url,
  refusal: null,
});

test('English is asked for beside whatever the address says already', () => {
  expect(formUrl('/api/forms/01/x.pdf', false)).toBe('/api/forms/01/x.pdf');
  expect(formUrl('/api/forms/01/x.pdf', true)).toBe('/api/forms/01/x.pdf?lang=bilingual');
  expect(formUrl('/api/forms/02/x.pdf?event=3', true)).toBe('/api/forms/02/x.pdf?event=3&lang=bilingual');
});

test('an event leads to its form; each of two requests to its own', () => {
  const first = form('02', 3, '/a');
  const second = form('02', 5, '/b');
  const receipt = form('01', 2, '/c');
  const forms = [receipt, first, second, form('04', 6, null)];
  expect(formOfEvent(forms, { version: 5, formNumber: '02' })).toBe(second);
  expect(formOfEvent(forms, { version: 1, formNumber: '01' })).toBe(receipt);
  expect(formOfEvent(forms, { version: 6, formNumber: '04' })).toBeUndefined();
  expect(formOfEvent(forms, { version: 7, formNumber: null })).toBeUndefined();
});
