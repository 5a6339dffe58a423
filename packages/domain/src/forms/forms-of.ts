import { objectionTo } from '../phase/objection-to.ts';
import type { NamedBranch, NamedProcedure, PhaseSetting, Side } from '../phase/phase-setting.ts';
import { NotPermitted } from '../refusal/dossier-refusals.ts';
import { FormNotIssued, PostalSlipInstead } from '../refusal/form-refusals.ts';
import type { Refusal } from '../refusal/refusal.ts';
import type { DossierEventKind, PlaceKind, SubmissionChannel } from '../vocabulary.ts';
import { type FormNumber, formTitles } from './form-number.ts';

/** An event that a form may leave the desk with. */
interface Happened {
  /** Its place in the dossier's books. */
  readonly version: number;
  readonly kind: DossierEventKind;
  readonly occurredAt: Date;
}

export interface FormQuestion<Event extends Happened> {
  readonly events: readonly Event[];
  readonly channel: SubmissionChannel;
  readonly place: PlaceKind;
  readonly branch: NamedBranch | undefined;
  readonly procedure: NamedProcedure;
  readonly settings: readonly PhaseSetting[];
}

export interface FormAsker {
  readonly side: Side;
  readonly at: Date;
}

/** A form of a dossier: the event it is made from, or why it cannot be printed. */
export interface DossierForm<Event> {
  readonly number: Exclude<FormNumber, '06'>;
  readonly event: Event | undefined;
  readonly objection: Refusal | undefined;
}

type Rule = <Event extends Happened>(
  asked: FormQuestion<Event>,
  asker: FormAsker,
  event: Event,
) => Refusal | undefined;

const anyone: Rule = () => undefined;

/** Refusing and apologising are the state's: the post never hands such a paper out. */
const stateOnly =
  (number: FormNumber): Rule =>
  (_asked, { side }) =>
    side === 'POST' ? new NotPermitted(formTitles[number], ['HCC_OFFICER', 'HCC_MANAGER']) : undefined;

/** The receipt is issued by the post only where a phase grants it. */
const receipt: Rule = ({ place, branch, channel, procedure, settings }, { side, at }) => {
  if (side !== 'POST') return undefined;
  const objection = objectionTo(settings, { action: 'ISSUE_RECEIPT', place, branch, procedure, side, at });
  if (!objection || channel !== 'POSTAL' || !branch) return objection;
  return new PostalSlipInstead(branch);
};

const kinds = {
  '01': { made: ['ACCEPTED', 'PAPERS_ARRIVED'], rule: receipt },
  '02': { made: ['CORRECTION_REQUESTED', 'SUPPLEMENT_REQUESTED'], rule: anyone },
  '03': { made: ['RECEPTION_REFUSED'], rule: stateOnly('03') },
  '04': { made: ['EXTENDED'], rule: stateOnly('04') },
  '05': { made: ['ACCEPTED'], rule: anyone },
} as const satisfies Record<
  Exclude<FormNumber, '06'>,
  { readonly made: readonly DossierEventKind[]; readonly rule: Rule }
>;

const ofDossier = ['01', '02', '03', '04', '05'] as const satisfies readonly FormNumber[];

/** The forms of a dossier now, in the order of their numbers: one for each request (02), the newest of the others. */
export function formsOf<Event extends Happened>(
  asked: FormQuestion<Event>,
  asker: FormAsker,
): DossierForm<Event>[] {
  return ofDossier.flatMap((number): DossierForm<Event>[] => {
    const { rule } = kinds[number];
    const made: readonly DossierEventKind[] = kinds[number].made;
    const events = asked.events.filter(({ kind }) => made.includes(kind));
    const issued = number === '02' ? events : events.slice(-1);
    if (issued.length === 0) return [{ number, event: undefined, objection: new FormNotIssued(number) }];
    return issued.map((event) => ({ number, event, objection: rule(asked, asker, event) }));
  });
}
