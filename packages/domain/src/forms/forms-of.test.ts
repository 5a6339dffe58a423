import { expect, test } from 'vitest';
import type { PhaseSetting } from '../phase/phase-setting.ts';
import type { DossierEventKind, PilotAction, SubmissionChannel } from '../vocabulary.ts';
import { formsOf } from './forms-of.ts';

const at = new Date('2023-11-20T02:00:00Z');
const branch = { id: 1, code: 'BC-HATU', vi: 'Bưu cục Hà Tu', en: 'Hà Tu post office' };
const procedure = { id: 1, code: '2.000635' };

const phase2 = (actions: readonly PilotAction[]): PhaseSetting => ({
  phase: 'PHASE_2',
  version: 1,
  effectiveFrom: new Date('2023-01-01T00:00:00Z'),
  effectiveTo: null,
  places: ['BRANCH'],
  actions,
  branchIds: new Set([1]),
  procedureIds: new Set([1]),
  receptionChannel: 'POSTAL',
});

/** Numbers with `yes` or the code of the objection, as one side may have them. */
function offered(
  kinds: readonly DossierEventKind[],
  side: 'POST' | 'STATE' = 'STATE',
  actions: readonly PilotAction[] = ['RECEIVE_DOSSIER'],
  channel: SubmissionChannel = 'POSTAL',
) {
  const events = kinds.map((kind, index) => ({ kind, version: index + 1, occurredAt: at }));
  const question = {
    events,
    channel,
    place: 'BRANCH' as const,
    branch,
    procedure,
    settings: [phase2(actions)],
  };
  return formsOf(question, { side, at }).map(
    ({ number, event, objection }) => `${number}@${event?.version ?? '–'} ${objection?.code ?? 'yes'}`,
  );
}

test('before acceptance nothing but what was asked for is there', () => {
  expect(offered(['SUBMITTED', 'CORRECTION_REQUESTED'])).toEqual([
    '01@– FORM_NOT_ISSUED',
    '02@2 yes',
    '03@– FORM_NOT_ISSUED',
    '04@– FORM_NOT_ISSUED',
    '05@– FORM_NOT_ISSUED',
  ]);
});

test('each request is a paper of its own, and the receipt is the one of the arrival', () => {
  const walk = [
    'ACCEPTED',
    'PAPERS_ARRIVED',
    'FORWARDED',
    'SUPPLEMENT_REQUESTED',
    'SUPPLEMENT_RECEIVED',
  ] as const;
  expect(offered([...walk, 'SUPPLEMENT_REQUESTED', 'SUPPLEMENT_RECEIVED', 'EXTENDED'])).toEqual([
    '01@2 yes',
    '02@4 yes',
    '02@6 yes',
    '03@– FORM_NOT_ISSUED',
    '04@8 yes',
    '05@1 yes',
  ]);
});

test('the post never hands out a refusal or an apology', () => {
  expect(offered(['SUBMITTED', 'RECEPTION_REFUSED'], 'POST')[2]).toBe('03@2 NOT_PERMITTED');
  expect(offered(['ACCEPTED', 'FORWARDED', 'EXTENDED'], 'POST')[3]).toBe('04@3 NOT_PERMITTED');
});

test('the post issues a receipt where a phase grants it; by post without the grant it gives its slip', () => {
  expect(offered(['ACCEPTED'], 'POST', ['RECEIVE_DOSSIER', 'ISSUE_RECEIPT'])[0]).toBe('01@1 yes');
  expect(offered(['ACCEPTED'], 'POST', ['RECEIVE_DOSSIER'])[0]).toBe('01@1 POSTAL_SLIP_INSTEAD');
  expect(offered(['ACCEPTED'], 'POST', ['RECEIVE_DOSSIER'], 'ONLINE')[0]).toBe('01@1 PHASE_NOT_ALLOWED');
});
