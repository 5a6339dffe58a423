export {
  type BatchAct,
  batchActs,
  mostInBatch,
  objectionToBatch,
  objectionToScanned,
} from './custody/batch.ts';
export { objectionToParcel } from './custody/carriable.ts';
export { type Leg, legsOf, transferMinutes } from './custody/legs.ts';
export { type PaperHolder, paperHolder } from './custody/paper-holder.ts';
export { parcelCode, parcelNumber } from './custody/parcel-code.ts';
export { type ScanReason, scanReasonsFor, scanReasonWords } from './custody/scan-reasons.ts';
export { batchScans, isClosed, type ScanNeed, scans, scansFrom } from './custody/scan-table.ts';
export {
  objectionToScan,
  rolesOf,
  type ScanFacts,
  type ScanSaid,
  type ScanTaken,
  scanSideOf,
  takeScan,
} from './custody/take-scan.ts';
