export { type AuditPage, type AuditRow, listAudit } from './audit/list-audit.ts';
export { type Actor, type AuditFacts, writeAudit } from './audit/write-audit.ts';
export type { CalendarEdit, CountingSetting } from './calendar-changes/calendar-edit.ts';
export {
  type CalendarChangeAsked,
  type CalendarChanged,
  changeCalendar,
} from './calendar-changes/change-calendar.ts';
export {
  type CalendarChangePage,
  type CalendarChangeRow,
  findCalendarChange,
  listCalendarChanges,
} from './calendar-changes/list-calendar-changes.ts';
export { listPromiseMoves, type PromiseMoveRow } from './calendar-changes/list-promise-moves.ts';
export {
  type CalendarPreview,
  type MovedBy,
  type PreviewAsked,
  previewCalendarChange,
} from './calendar-changes/preview-calendar-change.ts';
export { daysMoved, type Recounted } from './calendar-changes/recounts.ts';
export { type ChangeBell, createChangeBell } from './changes/change-bell.ts';
export { type ChangeCursor, feedStart, sameCursor } from './changes/change-cursor.ts';
export { adoptFeed, readFeedEnd } from './changes/feed-end.ts';
export { type ChangePage, type ChangeRow, listChanges } from './changes/list-changes.ts';
export { type CloseCheck, checkClose, type Incomparable } from './closes/check-close.ts';
export { type Closing, closePeriod, type PeriodClose } from './closes/close-period.ts';
export { type ClosedLine, figuresIn } from './closes/closed-figure.ts';
export { findTarget, type MetricTarget, readTargets, setTarget } from './closes/metric-targets.ts';
export { readClosable } from './closes/read-closable.ts';
export { findCloseById, listCloses, periodOfClose } from './closes/read-closes.ts';
export { type LineRestated, type Restatement, restate } from './closes/restate.ts';
export type { BatchRow } from './custody/batch-row.ts';
export {
  type ContactRecord,
  type MaskedContact,
  ownerAsContact,
  readContacts,
  revealContact,
} from './custody/contact.ts';
export {
  type BatchItemRow,
  type BatchPage,
  findBatch,
  listBatches,
  readBatches,
  readBatchItems,
} from './custody/find-batches.ts';
export { countOpenShipments, findShipment, shipmentsOfDossiers } from './custody/find-shipments.ts';
export {
  listShipments,
  type ShipmentFilter,
  type ShipmentPage,
  type ShipmentPlace,
} from './custody/list-shipments.ts';
export {
  type LockedParcel,
  lockParcels,
  type ParcelStanding,
  readParcelStandings,
} from './custody/parcel-standing.ts';
export { recordScans, type ScanRecord } from './custody/record-scans.ts';
export { findRepeatedShipment } from './custody/repeated-shipment.ts';
export { type NewShipment, requestShipment } from './custody/request-shipment.ts';
export { readShipmentEvents, type ShipmentEventRow } from './custody/shipment-events.ts';
export type { ShipmentRow } from './custody/shipment-row.ts';
export { addItem, confirmBatch, openBatch, removeItem, sealBatch } from './custody/write-batch.ts';
export { createDb, type Db, type DbLog, type DbParts } from './db.ts';
export { countDossiers, type DossierCount } from './dossiers/count-dossiers.ts';
export { type AsOf, dossierAsOf, type VersionRow } from './dossiers/dossier-as-of.ts';
export type { DossierFilter } from './dossiers/dossier-filter.ts';
export type { DossierRow } from './dossiers/dossier-row.ts';
export { type DossierName, findDossier, findDossiers } from './dossiers/find-dossier.ts';
export { type DossierPage, type ListAsked, listDossiers, type PageAsked } from './dossiers/list-dossiers.ts';
export { runningStatuses } from './dossiers/open-statuses.ts';
export { readDossiers } from './dossiers/read-dossiers.ts';
export type { Selection } from './dossiers/selection.ts';
export { type DossierSort, dossierSorts } from './dossiers/sorts.ts';
export { type EventRow, readTimelines } from './dossiers/timelines.ts';
export type { Visibility } from './dossiers/visibility.ts';
export {
  type EscalatedDossier,
  type EscalationRow,
  listEscalations,
  readEscalations,
} from './escalations/list-escalations.ts';
export { raiseEscalations } from './escalations/raise-escalations.ts';
export {
  type DeskStaffing,
  listDeskStaffing,
  type NewStaffing,
  setDeskStaffing,
} from './evidence/desk-staffing.ts';
export type { EvidenceAsked } from './evidence/evidence-asked.ts';
export {
  type Incident,
  type IncidentPage,
  listIncidents,
  type NewIncident,
  recordIncident,
  settleIncident,
} from './evidence/incidents.ts';
export { type EvidenceBook, readEvidence } from './evidence/read-evidence.ts';
export {
  type EligibilityValue,
  readThresholds,
  setThreshold,
  type ThresholdEdit,
} from './evidence/thresholds.ts';
export { type BooksTold, tellBooks } from './exports/export-books.ts';
export type { ExportFilter } from './exports/export-filter.ts';
export type { ExportedFigure, ExportJob, ExportOptions, ExportQuery } from './exports/export-job.ts';
export { type ExportOwner, type ExportPage, findExport, listExports } from './exports/find-exports.ts';
export { auditExport, type NewExport, requestExport } from './exports/request-export.ts';
export {
  cancelExport,
  type ExportWritten,
  endExport,
  expireExports,
  failExport,
  noteProgress,
  putBack,
  takeExport,
} from './exports/run-export.ts';
export {
  type DossierFacts,
  dossierFacts,
  findDossierFacts,
  promisedBy,
} from './facts/dossier-facts.ts';
export { factsOfMany } from './facts/facts-of-many.ts';
export {
  getProcedureInForce,
  getServingBranch,
  type ProcedureInForce,
} from './facts/reception-facts.ts';
export { type DossierStanding, readStandings } from './facts/standings.ts';
export type { FeePaymentRow, FeeRow } from './fees/fee-row.ts';
export { findFee, readFees } from './fees/read-fees.ts';
export { addFee, addPayment } from './fees/write-fee.ts';
export { endGuidance } from './guidance/end-guidance.ts';
export { findGuidance, readGuidanceOfDossiers } from './guidance/find-guidance.ts';
export {
  type GuidanceTally,
  type MissingTally,
  readGuidanceTallies,
  readMissingTallies,
} from './guidance/guidance-figures.ts';
export type { GuidanceFilter } from './guidance/guidance-filter.ts';
export type { GuidanceRow } from './guidance/guidance-row.ts';
export {
  countGuidance,
  type GuidancePage,
  type GuidanceSelection,
  listGuidance,
} from './guidance/list-guidance.ts';
export { type DeskSpot, readProcedureUses } from './guidance/procedure-uses.ts';
export {
  findRepeatedGuidance,
  type GuidanceEnding,
  type NewGuidance,
  writeGuidance,
} from './guidance/write-guidance.ts';
export {
  appendBackdated,
  type BackdatedAppend,
  type BookedEvent,
  type LateEvent,
} from './ledger/append-backdated.ts';
export { appendEvent, appendEvents, type Seen } from './ledger/append-events.ts';
export { findRepeated } from './ledger/idempotency.ts';
export { type Opened, openDossier } from './ledger/open-dossier.ts';
export type {
  Idempotency,
  LedgerEvent,
  NewDossier,
  Opening,
  Recording,
} from './ledger/opening.ts';
export { onCurrentPilot, PilotMoved } from './ledger/pilot-moved.ts';
export { type History, recordMany } from './ledger/record-many.ts';
export { comparedEverywhere, comparedOf, comparedSets } from './metrics/compared-of.ts';
export {
  type BehindAsked,
  type BehindPage,
  type BehindPart,
  type BehindRow,
  behindStatement,
  countBehindFigure,
  listBehindFigure,
} from './metrics/list-behind-figure.ts';
export { type Learnt, type LearntEvent, stepsIn } from './metrics/list-learnt.ts';
export {
  type FactDimension,
  type MetricAsked,
  type MetricDimension,
  type MetricFilter,
  metricDimensions,
} from './metrics/metric-asked.ts';
export type { MetricRow } from './metrics/metric-row.ts';
export {
  type Compared,
  countDifference,
  type DifferenceAsked,
  listDifference,
  type Move,
  type MovedDossier,
} from './metrics/read-difference.ts';
export { type MetricAnswer, type MetricSource, readMetric } from './metrics/read-metric.ts';
export type { Statement } from './metrics/statement.ts';
export type { BranchFigures } from './overview/by-branch.ts';
export type { MonthFigures } from './overview/by-month.ts';
export { type OpenCounts, readOpenCounts } from './overview/open-counts.ts';
export { filterOfCount, type OverviewCount, type OverviewKey } from './overview/overview-counts.ts';
export { type OverviewFigures, readOverview } from './overview/read-overview.ts';
export type { Share } from './overview/shares.ts';
export { type PersonalKeys, personalKeysFrom } from './owners/personal-keys.ts';
export { personalSecret } from './owners/personal-secret.ts';
export { printOwners, type RegisterPrint } from './owners/print-owners.ts';
export { type MaskedOwner, readOwners } from './owners/read-owners.ts';
export { type RevealAsked, revealOwner } from './owners/reveal-owner.ts';
export type { OwnerRecord } from './owners/seal-owner.ts';
export { findUserRights, type UserRights } from './people/find-user-rights.ts';
export { createKey, disableKey, type NewKey } from './people/keys.ts';
export { createUser, type NewUser, type UserChange, updateUser } from './people/users.ts';
export { type KeyRights, verifyKey } from './people/verify-key.ts';
export type { CalendarFacts, DayFacts } from './pilot/calendar-facts.ts';
export { catalogueAt } from './pilot/catalogue-at.ts';
export { calendarOfEvent } from './pilot/past-calendars.ts';
export type {
  Catalogue,
  CataloguedProcedure,
  Pilot,
  PublishedVersion,
  RecordedPhase,
  RecordedSetting,
  Shelf,
} from './pilot/pilot.ts';
export type { PilotBook } from './pilot/pilot-book.ts';
export { decideProposal, type ProposalEdit } from './pilot/proposals/decide-proposal.ts';
export {
  findProposal,
  listProposals,
  openProposals,
  type ProposalPage,
  type RecordedProposal,
} from './pilot/proposals/list-proposals.ts';
export { type NewProposal, proposePhase } from './pilot/proposals/propose-phase.ts';
export {
  type ProcedureEdit,
  type RevisedPaper,
  type Revision,
  reviseProcedure,
} from './pilot/revise-procedure.ts';
export { type PhaseEdit, type PhaseGrant, setPhase } from './pilot/set-phase.ts';
export { type BranchChange, type BranchEdit, updateBranch } from './pilot/update-branch.ts';
export { type PilotChange, updatePilot } from './pilot/update-pilot.ts';
export { countStatements } from './pool/count-statements.ts';
export { together } from './pool/together.ts';
export { acknowledgeFinding } from './quality/acknowledge-finding.ts';
export {
  type Acknowledgement,
  countQuality,
  type Finding,
  listFindings,
  type QualityCount,
} from './quality/read-quality.ts';
export { addRating, type RatingRow, readRatings } from './ratings/ratings.ts';
export { importRegister, type RegisterFile, type RegisterSummary } from './register/import-register.ts';
export { registerReport } from './register/register-report.ts';
export {
  type CountedReport,
  type CountedRow,
  type ReportAsked,
  readReport,
} from './reports/read-report.ts';
export {
  countReportDifference,
  listReportDifference,
  type MovedInReport,
} from './reports/read-report-difference.ts';
export {
  findCloseBy,
  findSubmissionBefore,
  handedIn,
  listSubmissions,
  type ReportSubmission,
  recordSubmission,
} from './reports/submissions.ts';
export { seedPilot } from './seed/seed-pilot.ts';
export { type SampleParts, type Samples, type SampleUser, seedSamples } from './seed/seed-samples.ts';
export { type Simulated, type Simulation, simulate } from './simulate/simulate.ts';
