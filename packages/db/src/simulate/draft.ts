import type {
  Assistance,
  OwnerKind,
  PhaseNumber,
  PlaceKind,
  ReturnChannel,
  SubmissionChannel,
} from '@tram-ho-so/domain/vocabulary';
import type { Actor } from './act.ts';
import type { WorldBranch, WorldProcedure } from './world.ts';

/** What is settled about a dossier when it arrives. */
export type Draft = {
  readonly procedure: WorldProcedure;
  readonly sameDay: boolean;
  readonly paymentShare: number;
  readonly channel: SubmissionChannel;
  readonly assistance: Assistance;
  readonly place: PlaceKind;
  readonly branch: WorldBranch | null;
  readonly phase: PhaseNumber | null;
  readonly submitter: Actor;
  readonly returnChannel: ReturnChannel;
  readonly ownerKind: OwnerKind;
};
