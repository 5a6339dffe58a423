import en from 'ra-language-english';
import { accountLabels } from '../account/account-labels.ts';
import { auditLabels } from '../audit/audit-labels.ts';
import { branchLabels } from '../branches/branch-labels.ts';
import { closeLabels } from '../closes/close-labels.ts';
import { custodyLabels } from '../custody/custody-labels.ts';
import { quayLabels } from '../desk/quay-labels.ts';
import { dossierLabels } from '../dossiers/dossier-labels.ts';
import { escalationLabels } from '../escalations/escalation-labels.ts';
import { exportLabels } from '../exports/export-labels.ts';
import { guidanceLabels } from '../guidance/guidance-labels.ts';
import { importLabels } from '../imports/import-labels.ts';
import { metricLabels } from '../metrics/metric-labels.ts';
import { overviewLabels } from '../overview/overview-labels.ts';
import { peopleLabels } from '../people/people-labels.ts';
import { criteriaLabels } from '../phases/criteria/criteria-labels.ts';
import { evidenceLabels } from '../phases/evidence/evidence-labels.ts';
import { phaseLabels } from '../phases/phase-labels.ts';
import { proposalLabels } from '../phases/proposals/proposal-labels.ts';
import { registerLabels } from '../phases/registers/register-labels.ts';
import { calendarEditLabels } from '../pilot/calendar-edit/calendar-edit-labels.ts';
import { pilotLabels } from '../pilot/pilot-labels.ts';
import { procedureLabels } from '../procedures/procedure-labels.ts';
import { qualityLabels } from '../quality/quality-labels.ts';
import { reportLabels } from '../reports/report-labels.ts';
import { factLabels } from '../ui/facts/fact-labels.ts';
import { versionLabels } from '../ui/versions/version-labels.ts';
import { deskLabels } from './desk-labels.ts';
import { reactAdminVi } from './react-admin-vi.ts';

/** Texts of every folder; a folder with texts has its line here. */
const folders = [
  deskLabels,
  accountLabels,
  overviewLabels,
  dossierLabels,
  escalationLabels,
  exportLabels,
  guidanceLabels,
  quayLabels,
  importLabels,
  branchLabels,
  custodyLabels,
  procedureLabels,
  phaseLabels,
  criteriaLabels,
  evidenceLabels,
  proposalLabels,
  registerLabels,
  peopleLabels,
  auditLabels,
  metricLabels,
  closeLabels,
  reportLabels,
  qualityLabels,
  pilotLabels,
  calendarEditLabels,
  factLabels,
  versionLabels,
];

export const messages = {
  vi: Object.assign({}, reactAdminVi, ...folders.map((folder) => folder.vi)),
  en: Object.assign({}, en, ...folders.map((folder) => folder.en)),
};
