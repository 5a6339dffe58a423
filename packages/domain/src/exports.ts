export * from './exports/hidden-cells.ts';
export * from './exports/published-figure.ts';
export * from './exports/small-cells.ts';
