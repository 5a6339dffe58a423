import type { GetListParams } from 'react-admin';
import { ask } from '../api/ask.ts';
import { graphql } from '../api/generated/gql.ts';
import { recordOf } from '../api/not-there.ts';
import { type ResourceData, whole } from '../api/resource-data.ts';

const organisationsQuery = graphql(`
  query Organisations {
    organisations { code kind nameVi nameEn }
  }
`);

/** Whose people and software may work here. */
export const organisationData = {
  list: async ({ signal }: GetListParams) => {
    const { organisations } = await ask(organisationsQuery, {}, signal);
    return whole(organisations.map((one) => recordOf(one, one.code)));
  },
} satisfies ResourceData;
