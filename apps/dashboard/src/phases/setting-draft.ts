import type {
  PhaseNumber,
  PhaseSettingInput,
  PilotAction,
  PlaceKind,
  SubmissionChannel,
} from '../api/generated/graphql.ts';
import { fieldOfInstant, instantOfField } from './local-moment.ts';

/** What the phase form holds while a person fills it in. */
export interface SettingDraft {
  places: PlaceKind[];
  branches: string[];
  procedures: string[];
  actions: PilotAction[];
  effectiveFrom: string;
  effectiveTo: string;
  receptionChannel: SubmissionChannel | '';
  decisionNumber: string;
  decisionDate: string;
  signer: string;
  note: string;
}

interface Written {
  places: readonly PlaceKind[];
  branches: readonly { code: string }[];
  procedures: readonly { code: string }[];
  actions: readonly PilotAction[];
  receptionChannel?: SubmissionChannel | null;
}

/** A draft that starts from a version; its dates and its decision are asked anew. */
export function draftFrom(base: Written | undefined, now: string): SettingDraft {
  return {
    places: [...(base?.places ?? [])],
    branches: base?.branches.map(({ code }) => code) ?? [],
    procedures: base?.procedures.map(({ code }) => code) ?? [],
    actions: [...(base?.actions ?? [])],
    effectiveFrom: fieldOfInstant(now),
    effectiveTo: '',
    receptionChannel: base?.receptionChannel ?? '',
    decisionNumber: '',
    decisionDate: '',
    signer: '',
    note: '',
  };
}

/** A cell of the board that a proposal is to reach. */
export interface WantedCell {
  procedure: string;
  place: PlaceKind;
  branch: string | null;
}

/** What a phase that grants nothing yet is usually given; ticked beforehand and open to change. */
const usualActions: PilotAction[] = ['GUIDE', 'RECEIVE_DOSSIER', 'RETURN_RESULT'];

/** The draft with one more cell in it. */
export function withCell(draft: SettingDraft, { procedure, place, branch }: WantedCell): SettingDraft {
  const added = <T>(all: readonly T[], one: T) => (all.includes(one) ? [...all] : [...all, one]);
  return {
    ...draft,
    places: added(draft.places, place),
    procedures: added(draft.procedures, procedure),
    branches: branch ? added(draft.branches, branch) : draft.branches,
    actions: draft.actions.length > 0 ? draft.actions : usualActions,
  };
}

export function inputOf(draft: SettingDraft, phase: PhaseNumber, seenVersion: number): PhaseSettingInput {
  return {
    phase,
    seenVersion,
    places: draft.places,
    branches: usesBranches(draft) ? draft.branches : [],
    procedures: draft.procedures,
    actions: draft.actions,
    effectiveFrom: instantOfField(draft.effectiveFrom),
    effectiveTo: draft.effectiveTo ? instantOfField(draft.effectiveTo) : null,
    receptionChannel: draft.receptionChannel || null,
    decisionNumber: draft.decisionNumber.trim() || null,
    decisionDate: draft.decisionDate || null,
    signer: draft.signer.trim() || null,
    note: draft.note.trim() || null,
  };
}

/** Post offices are named only for places that are theirs. */
export function usesBranches({ places }: Pick<SettingDraft, 'places'>): boolean {
  return places.includes('BRANCH') || places.includes('HOME');
}

export type Lack = 'needPlace' | 'needBranch' | 'needProcedure' | 'needAction' | 'needFrom';

/** What the draft still lacks before it can be previewed; the API judges everything else. */
export function lacksOf(draft: SettingDraft): Lack[] {
  const lacks: [Lack, boolean][] = [
    ['needPlace', draft.places.length === 0],
    ['needBranch', usesBranches(draft) && draft.branches.length === 0],
    ['needProcedure', draft.procedures.length === 0],
    ['needAction', draft.actions.length === 0],
    ['needFrom', draft.effectiveFrom === ''],
  ];
  return lacks.filter(([, lacking]) => lacking).map(([lack]) => lack);
}
