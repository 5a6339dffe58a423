import { graphql } from '../../api/generated/gql.ts';

export const rateDossier = graphql(`
  mutation DossierRate($input: RateDossierInput!) {
    rateDossier(input: $input) { __typename ... on Dossier { id } ... on Refusal { ...DossierRefusal } }
  }
`);
