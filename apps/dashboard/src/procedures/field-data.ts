import type { GetListParams } from 'react-admin';
import { ask } from '../api/ask.ts';
import { recordOf } from '../api/not-there.ts';
import { type ResourceData, whole } from '../api/resource-data.ts';
import { fieldsQuery } from './procedure-queries.ts';

/** Fields of the catalogue. */
export const fieldData = {
  list: async ({ signal }: GetListParams) => {
    const { fields } = await ask(fieldsQuery, {}, signal);
    return whole(fields.map((field) => recordOf(field, field.code)));
  },
} satisfies ResourceData;
