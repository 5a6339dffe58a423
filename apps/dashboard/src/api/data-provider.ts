import type { DataProvider } from 'react-admin';
import { branchData } from '../branches/branch-data.ts';
import { dossierData } from '../dossiers/dossier-data.ts';
import { keyData } from '../people/keys/key-data.ts';
import { organisationData } from '../people/organisation-data.ts';
import { userData } from '../people/users/user-data.ts';
import { phaseData } from '../phases/phase-data.ts';
import { fieldData } from '../procedures/field-data.ts';
import { procedureData } from '../procedures/procedure-data.ts';
import type { ResourceData } from './resource-data.ts';

/** Every resource react-admin may name, by how the contract is asked for it. */
const resources = {
  branches: branchData,
  dossiers: dossierData,
  fields: fieldData,
  keys: keyData,
  organisations: organisationData,
  phases: phaseData,
  procedures: procedureData,
  users: userData,
};

export type Resources = typeof resources;

const known = new Map<string, ResourceData>(Object.entries(resources));

/** react-admin's door to the contract: each call is one typed document of the resource it names. */
export const dataProvider: DataProvider = {
  supportAbortSignal: true,
  getList: async (resource, asked) => part(resource, 'list')(asked),
  getOne: async (resource, { id, signal }) => ({ data: await part(resource, 'one')(String(id), signal) }),
  getMany: async (resource, { ids, signal }) => {
    const one = part(resource, 'one');
    return { data: await Promise.all(ids.map((id) => one(String(id), signal))) };
  },
  getManyReference: (resource) => refuse(resource, 'getManyReference'),
  create: async (resource, { data }) => ({ data: await part(resource, 'create')(data) }),
  update: async (resource, { data }) => ({ data: await part(resource, 'update')(data) }),
  updateMany: (resource) => refuse(resource, 'updateMany'),
  delete: (resource) => refuse(resource, 'delete'),
  deleteMany: (resource) => refuse(resource, 'deleteMany'),
};

function part<Act extends keyof ResourceData>(resource: string, act: Act): NonNullable<ResourceData[Act]> {
  const done = known.get(resource)?.[act];
  if (!done) throw new Error(`The contract has no ${act} for ${resource}.`);
  return done;
}

/** Nothing is deleted here, and records change one at a time, each on the version that was seen. */
const refuse = (resource: string, act: string) =>
  Promise.reject(new Error(`${act} is not done here, so not for ${resource} either.`));
