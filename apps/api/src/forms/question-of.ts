import type { DossierRow, EventRow, Pilot } from '@tram-ho-so/db';
import { promisedBy } from '@tram-ho-so/db';
import { sideOf } from '@tram-ho-so/domain/dossier-steps';
import { type DossierForm, formsOf } from '@tram-ho-so/domain/forms';
import { NotPermitted } from '@tram-ho-so/domain/refusal';
import { actorOf, named } from '../auth/acting.ts';
import { type Caller, may } from '../auth/caller.ts';
import { permissionWords } from '../auth/permission-words.ts';
import { rolesThatMay } from '../auth/permissions.ts';

interface Asked {
  readonly dossier: DossierRow;
  readonly events: readonly EventRow[];
  readonly pilot: Pilot;
  readonly caller: Caller;
  readonly now: Date;
}

/** The forms of a dossier as this caller may have them; GraphQL and the printing door ask the same question. */
export function formsFor({ dossier, events, pilot, caller, now }: Asked): DossierForm<EventRow>[] {
  const branch = dossier.branchId === null ? undefined : pilot.branches.byId.get(dossier.branchId);
  const { channel, place } = dossier;
  const { procedure } = promisedBy(pilot, dossier);
  const question = {
    events,
    channel,
    place,
    branch: named(branch),
    procedure,
    settings: pilot.phaseSettings,
  };
  const forms = formsOf(question, { side: sideOf(actorOf(caller, pilot)), at: now });
  if (may(caller, 'PRINT_FORMS')) return forms;
  const objection = new NotPermitted(permissionWords.PRINT_FORMS, rolesThatMay('PRINT_FORMS'));
  return forms.map((form) => ({ ...form, objection: form.objection ?? objection }));
}
