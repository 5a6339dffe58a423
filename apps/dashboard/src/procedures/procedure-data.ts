import type { GetListParams } from 'react-admin';
import { ask } from '../api/ask.ts';
import type { ReviseProcedureInput } from '../api/generated/graphql.ts';
import { recordOf } from '../api/not-there.ts';
import { written } from '../api/refused.ts';
import { type ResourceData, whole } from '../api/resource-data.ts';
import { procedureQuery, proceduresQuery, reviseProcedureMutation } from './procedure-queries.ts';

/** The catalogue; a procedure's code is its id, as in the address, and an update is a new version. */
export const procedureData = {
  list: async ({ signal }: GetListParams) => {
    const { procedures } = await ask(proceduresQuery, {}, signal);
    return whole(procedures.map((procedure) => recordOf(procedure, procedure.code)));
  },
  one: async (code: string, signal?: AbortSignal) =>
    recordOf((await ask(procedureQuery, { code }, signal)).procedure, code),
  update: async (input: ReviseProcedureInput) => {
    const procedure = written((await ask(reviseProcedureMutation, { input })).reviseProcedure);
    return recordOf(procedure, procedure.code);
  },
} satisfies ResourceData;
