import type {
  BatchRow,
  CataloguedProcedure,
  DossierRow,
  GuidanceRow,
  Pilot,
  RecordedPhase,
  RecordedSetting,
  ShipmentRow,
} from '@tram-ho-so/db';
import { builder } from './builder.ts';

export type { ShipmentRow };

type Row<Name extends 'organisations' | 'wards' | 'branches' | 'fields'> = Pilot[Name]['all'][number];

export type OrganisationRow = Row<'organisations'>;
export type WardRow = Row<'wards'>;
export type BranchRow = Row<'branches'>;
export type FieldRow = Row<'fields'>;
export type VersionRow = CataloguedProcedure['versions'][number];

/** A procedure as one of its versions says it. */
export interface ProcedureAt {
  readonly procedure: CataloguedProcedure;
  readonly version: VersionRow;
}

/** A phase, with the setting in force at the moment that was asked. */
export interface PhaseAt {
  readonly phase: RecordedPhase;
  readonly at: Date;
}

export const Organisation = builder.objectRef<OrganisationRow>('Organisation');
export const Ward = builder.objectRef<WardRow>('Ward');
export const Branch = builder.objectRef<BranchRow>('Branch');
export const Field = builder.objectRef<FieldRow>('Field');
export const Paper = builder.objectRef<VersionRow['papers'][number]>('Paper');
export const Procedure = builder.objectRef<ProcedureAt>('Procedure');
export const PhaseSetting = builder.objectRef<RecordedSetting>('PhaseSetting');
export const Phase = builder.objectRef<PhaseAt>('Phase');
export const Dossier = builder.objectRef<DossierRow>('Dossier');
export const GuidanceSession = builder.objectRef<GuidanceRow>('GuidanceSession');
export const Shipment = builder.objectRef<ShipmentRow>('Shipment');
export const HandoverBatch = builder.objectRef<BatchRow>('HandoverBatch');
