export {
  type RawRow,
  type RegisterColumn,
  registerColumnNames,
  registerColumns,
} from './register/columns.ts';
export { type RegisterHeadings, rawRow, readHeadings } from './register/headings.ts';
export {
  type RegisterLookups,
  type RegisterProcedure,
  type RegisterProcedureVersion,
  registerLookups,
} from './register/lookups.ts';
export { type RegisterFacts, type RowRead, readRegisterRow } from './register/read-row.ts';
export { type RemarkCode, type RemarkSeverity, type RowRemark, remarkKinds } from './register/remarks.ts';
export { type EarlierRow, judgeRepeat } from './register/repeats.ts';
export type { RowEvent } from './register/row-history.ts';
