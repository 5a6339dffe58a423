import { expect, test } from 'vitest';
import { draftOf, inputOf } from './pilot-draft.ts';

const draft = draftOf({
  launchDate: '2023-08-15',
  launchDateProvenance: 'ASSUMED',
  dossierOrgCode: '000.00.24.H49',
  dossierOrgCodeProvenance: 'ASSUMED',
  calendarCoverageEnd: '2026-12-31',
  officeHours: {
    morningOpens: '07:30',
    morningCloses: '11:30',
    afternoonOpens: '13:30',
    afternoonCloses: '17:00',
    sameDayCutoff: '15:00',
    provenance: 'ASSUMED',
  },
  supplementTermDays: 30,
  extensionLimitDays: 5,
  escalationHours: [24, 8, 0, -8],
  deliveryAttempts: 3,
  limitsProvenance: 'ASSUMED',
  reportBoundaryDay: 15,
  exportKeptDays: 7,
  smallCellPersons: 5,
  sensitiveFields: ['HO_TICH', 'BAO_TRO_XA_HOI'],
} as Parameters<typeof draftOf>[0]);

test('only what was changed travels', () => {
  expect(inputOf(3, draft, { ...draft, launchDate: '2022-08-15' })).toEqual({
    seenVersion: 3,
    launchDate: '2022-08-15',
  });
});

test('office hours travel together', () => {
  expect(inputOf(3, draft, { ...draft, afternoonCloses: '16:30' })).toEqual({
    seenVersion: 3,
    officeHours: {
      morningOpens: '07:30',
      morningCloses: '11:30',
      afternoonOpens: '13:30',
      afternoonCloses: '16:30',
      sameDayCutoff: '15:00',
      provenance: 'ASSUMED',
    },
  });
});

test('limits travel as numbers, and what is no number is left for the server to refuse', () => {
  const after = { ...draft, escalationHours: '16; 4, -16', deliveryAttempts: 'ba' };
  expect(inputOf(3, draft, after)).toEqual({
    seenVersion: 3,
    escalationHours: [16, 4, -16],
    deliveryAttempts: 1_000_000,
  });
});

test('what reports and exports go by travels as numbers and codes', () => {
  const after = { ...draft, reportBoundaryDay: '20', sensitiveFields: 'HO_TICH' };
  expect(inputOf(3, draft, after)).toEqual({
    seenVersion: 3,
    reportBoundaryDay: 20,
    sensitiveFields: ['HO_TICH'],
  });
});
