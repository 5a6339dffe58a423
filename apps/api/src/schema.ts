import './audit/audit-entries.ts';
import './branches/branch.ts';
import './branches/branches.ts';
import './branches/update-branch.ts';
import './branches/ward.ts';
import './changes/changes.ts';
import './changes/live-changes.ts';
import './dossiers/advance-dossier.ts';
import './dossiers/capabilities.ts';
import './dossiers/dossier.ts';
import './dossiers/dossiers.ts';
import './dossiers/receive-dossier.ts';
import './dossiers/reveal-owner.ts';
import './dossiers/submit-dossier.ts';
import './forms/dossier-forms.ts';
import './phases/evidence/desk-staffing.ts';
import './phases/evidence/eligibility.ts';
import './phases/evidence/incidents.ts';
import './phases/evidence/record-incident.ts';
import './phases/evidence/set-desk-staffing.ts';
import './phases/evidence/set-threshold.ts';
import './phases/evidence/settle-incident.ts';
import './phases/evidence/thresholds.ts';
import './imports/import-register.ts';
import './imports/register-import.ts';
import './overview/overview.ts';
import './people/api-key.ts';
import './people/create-api-key.ts';
import './people/create-user.ts';
import './people/disable-api-key.ts';
import './people/update-user.ts';
import './people/user.ts';
import './people/viewer.ts';
import './phases/phase-setting-preview.ts';
import './phases/phase-setting.ts';
import './phases/phase.ts';
import './phases/set-phase.ts';
import './pilot/calendar-day.ts';
import './pilot/error-catalog.ts';
import './pilot/organisation.ts';
import './pilot/pilot.ts';
import './pilot/update-pilot.ts';
import './procedures/field.ts';
import './procedures/procedure.ts';
import './procedures/procedures.ts';
import './procedures/revise-procedure.ts';
import './phases/proposals/decide-proposal.ts';
import './phases/proposals/phase-proposal.ts';
import './phases/proposals/phase-proposals.ts';
import './phases/proposals/propose-phase.ts';
import './phases/proposals/withdraw-proposal.ts';
import './schema/scalars.ts';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { builder } from './schema/builder.ts';

/** Every feature hung on the frame. */
export const schema = builder.toSchema();

/** The contract as it is committed to packages/contract. */
export function printContract(): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}
