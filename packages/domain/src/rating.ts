export { objectionToRating } from './rating/objection-to-rating.ts';
