import { personalKeysFrom } from '@tram-ho-so/db';

/** What the tests know of the office they start from. */
export const password = 'mat-khau-de-thu-1';
export const keySecret = `ths_abcdef01_${'A'.repeat(43)}`;
export const personalKeys = personalKeysFrom(Buffer.alloc(32, 7));
export const firstMoment = new Date('2023-11-20T02:00:00Z');
export const officeTemplate = 'template_for_offices';
