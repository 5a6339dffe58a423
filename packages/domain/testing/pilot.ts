import type { NamedBranch, NamedProcedure, Occasion, PhaseSetting } from '../src/phase/phase-setting.ts';
import { local } from './shipped-calendar.ts';

export const giengDay: NamedBranch = {
  id: 2,
  code: 'BC-GIENGDAY',
  vi: 'Bưu cục Giếng Đáy',
  en: 'Giếng Đáy post office',
};

export const tuanChau: NamedBranch = {
  id: 14,
  code: 'BC-TUANCHAU',
  vi: 'Bưu cục Tuần Châu',
  en: 'Tuần Châu post office',
};

export const extract: NamedProcedure = { id: 1, code: '2.000635' };
export const transfer: NamedProcedure = { id: 9, code: '2.002481' };

/** Phase I as it ships: four branches guide and help citizens submit online. */
export const phaseOne: PhaseSetting = {
  phase: 'PHASE_1',
  version: 1,
  effectiveFrom: local('2023-08-15 00:00'),
  effectiveTo: null,
  places: ['BRANCH', 'HOME'],
  actions: ['GUIDE', 'ASSIST_ONLINE_SUBMISSION', 'REGISTER_HOME_PICKUP', 'REGISTER_HOME_RETURN'],
  branchIds: new Set([1, 2, 3, 4]),
  procedureIds: new Set([1, 2, 3]),
  receptionChannel: null,
};

/** A phase II to come: Giếng Đáy receives and returns extracts. */
export const phaseTwo: PhaseSetting = {
  ...phaseOne,
  phase: 'PHASE_2',
  effectiveFrom: local('2024-02-01 00:00'),
  actions: ['GUIDE', 'RECEIVE_DOSSIER', 'RETURN_RESULT'],
  branchIds: new Set([2]),
  procedureIds: new Set([1]),
  receptionChannel: 'POSTAL',
};

/** A phase III: postal staff at the desk of the service centre. */
export const phaseThree: PhaseSetting = {
  ...phaseTwo,
  phase: 'PHASE_3',
  places: ['HCC_CENTRE'],
  branchIds: new Set(),
};

/** A citizen at the counter of Giếng Đáy, asking for an extract. */
export const atGiengDay: Occasion = {
  place: 'BRANCH',
  branch: giengDay,
  procedure: extract,
  side: 'POST',
  at: local('2023-09-01 09:00'),
};
