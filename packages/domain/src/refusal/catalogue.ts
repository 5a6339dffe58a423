import { BranchClosed, ProcedureNotInForce, UnknownBranch, UnknownProcedure } from './catalogue-refusals.ts';
import {
  AttemptsExhausted,
  BatchMismatch,
  BatchNotReady,
  IllegalScan,
  InBatch,
  NothingToCarry,
  ParcelUnderWay,
  SameHands,
  UnknownBatch,
  UnknownShipment,
} from './custody-refusals.ts';
import {
  CodeTaken,
  IllegalStep,
  MalformedCode,
  NotPermitted,
  OccurredBeforeLast,
  OccurredInFuture,
  ReasonRequired,
  StaleDossier,
  SupplementAlreadyAsked,
  UnknownDossier,
} from './dossier-refusals.ts';
import { ExportEnded, TooManyExports, UnknownExport } from './export-refusals.ts';
import {
  FeeAlreadyPaid,
  FeeAlreadyRefunded,
  FeeNotPaid,
  FeeOfStep,
  FeeTooLate,
  UnknownFee,
} from './fee-refusals.ts';
import {
  BooksBeingWritten,
  PeriodAlreadyClosed,
  PeriodNotOver,
  TooMuchToCount,
  UnknownClose,
} from './figure-refusals.ts';
import { FormNotIssued, PostalSlipInstead } from './form-refusals.ts';
import {
  EndsBeforeStart,
  GuidanceDossierUnfit,
  GuidanceEnded,
  OutcomeIncomplete,
  UnknownGuidance,
} from './guidance-refusals.ts';
import { ForbiddenGrant, InvalidPeriod, PhaseNotAllowed } from './phase-refusals.ts';
import {
  IncidentSettled,
  ProposalDecided,
  ProposalRequired,
  ProposerRequired,
  SecondPersonRequired,
  UnknownIncident,
  UnknownProposal,
} from './proposal-refusals.ts';
import { AlreadyRated, NotRatable } from './rating-refusals.ts';
import type { Refusal } from './refusal.ts';
import {
  BadFile,
  FeedRestarted,
  IdempotencyConflict,
  InvalidInput,
  StaleVersion,
} from './request-refusals.ts';
import {
  ClockExpired,
  ExtensionLimit,
  FeeUnpaid,
  PapersAlreadyHere,
  PapersElsewhere,
  PapersIncomplete,
  PapersNotArrived,
  TermNotOver,
} from './step-refusals.ts';

const earlier = new Date('2023-08-15T02:00:00Z');
const later = new Date('2023-08-15T03:30:00Z');
const code = '000.00.24.H49-230815-0001';

/** One example of every refusal, for documentation and tests. */
export const refusalCatalogue = [
  new PhaseNotAllowed('RECEIVE_DOSSIER', 'ACTION', {
    vi: 'Giai đoạn I chưa giao việc tiếp nhận hồ sơ cho Bưu cục Giếng Đáy.',
    en: 'Phase I does not let Giếng Đáy post office receive dossiers.',
    fix: {
      vi: 'Hướng dẫn công dân nộp trực tuyến tại bưu cục, hoặc tiếp nhận tại Trung tâm HCC.',
      en: 'Help the citizen submit online at the branch, or receive it at the HCC desk.',
    },
  }),
  new IllegalStep('RETURNED', 'IN_PROCESS', ['RESOLVED']),
  new StaleDossier(3, 4),
  new UnknownProcedure('9.999999'),
  new ProcedureNotInForce('2.000635', '2023-08-15'),
  new UnknownBranch('BC-XYZ'),
  new BranchClosed({ vi: 'Bưu cục Hà Tu', en: 'Hà Tu post office' }, '2023-08-15'),
  new UnknownDossier(code),
  new CodeTaken(code),
  new MalformedCode('H49-ABC'),
  new ReasonRequired({ vi: 'Dừng xử lý', en: 'Stopped' }),
  new SupplementAlreadyAsked(),
  new NotPermitted({ vi: 'Mở lại hồ sơ đã dừng', en: 'Reopened' }, ['HCC_MANAGER']),
  new OccurredInFuture(later, earlier),
  new OccurredBeforeLast(earlier, later),
  new ClockExpired(earlier),
  new ExtensionLimit(earlier),
  new PapersIncomplete([{ code: '2.000635-01', vi: 'Tờ khai', en: 'Application form' }]),
  new PapersNotArrived(),
  new PapersAlreadyHere(),
  new PapersElsewhere({ vi: 'Bưu cục Hà Tu', en: 'Hà Tu post office' }),
  new TermNotOver(later),
  new FeeUnpaid(75_000),
  new UnknownFee(),
  new FeeAlreadyPaid(earlier),
  new FeeNotPaid(),
  new FeeAlreadyRefunded(later),
  new FeeTooLate('RETURNED'),
  new FeeOfStep(),
  new AlreadyRated(),
  new NotRatable('IN_PROCESS'),
  new FormNotIssued('04'),
  new PostalSlipInstead({ vi: 'Bưu cục Hà Tu', en: 'Hà Tu post office' }),
  new UnknownGuidance(),
  new GuidanceEnded(earlier),
  new EndsBeforeStart(later, earlier),
  new OutcomeIncomplete('MISSING_PAPERS'),
  new GuidanceDossierUnfit(code, 'PROCEDURE'),
  new UnknownShipment('BG-000123'),
  new IllegalScan('PICKED_UP', 'DELIVERED', ['IN_TRANSIT', 'DELIVERED_TO_HCC']),
  new AttemptsExhausted(3),
  new NothingToCarry('IN_PROCESS'),
  new ParcelUnderWay('BG-000123'),
  new InBatch('LBG-230815-0001'),
  new UnknownBatch('LBG-230815-0009'),
  new BatchNotReady('LBG-230815-0001', 'CONFIRMED', 'HANDED_OVER'),
  new BatchMismatch(['BG-000123'], ['BG-000999']),
  new SameHands({ vi: 'Bưu điện thành phố Hạ Long', en: 'Hạ Long City Post' }),
  new IdempotencyConflict('order-0001'),
  new InvalidInput('first', { vi: 'Mỗi trang có từ 1 đến 100 dòng.', en: 'A page has 1 to 100 rows.' }),
  new PeriodNotOver(later),
  new PeriodAlreadyClosed(1, earlier),
  new BooksBeingWritten(),
  new TooMuchToCount(),
  new UnknownClose(),
  new FeedRestarted(),
  new StaleVersion({ vi: 'Cấu hình Giai đoạn II', en: 'The setting of Phase II' }, 1, 2),
  new ForbiddenGrant(['ADJUDICATE']),
  new InvalidPeriod(later, earlier),
  new BadFile({ vi: 'thiếu cột “Mã hồ sơ”', en: 'the column “Mã hồ sơ” is missing' }),
  new ProposalRequired(),
  new SecondPersonRequired(),
  new ProposerRequired(),
  new ProposalDecided('APPROVED', earlier),
  new UnknownProposal(),
  new UnknownIncident(),
  new IncidentSettled(earlier),
  new UnknownExport(),
  new ExportEnded('DONE'),
  new TooManyExports(5),
] as const satisfies readonly Refusal[];

/** Any refusal; a switch over it is total. */
export type AnyRefusal = (typeof refusalCatalogue)[number];

/** The stable code of a refusal. */
export type RefusalCode = AnyRefusal['code'];
