export * from './exports/small-cells.ts';
