export { maskedIdNumber, maskedName, maskedPhone } from './personal-data/mask.ts';
export { normalisedIdNumber, normalisedPhone, phoneTail } from './personal-data/normalise.ts';
export { objectionToNote } from './personal-data/objection-to-note.ts';
export { nameTrigrams, queryTrigrams } from './personal-data/trigrams.ts';
export { foldedForMatch, searchable, unaccented } from './personal-data/unaccent.ts';
