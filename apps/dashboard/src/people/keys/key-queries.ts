import { graphql } from '../../api/generated/gql.ts';

graphql(`
  fragment KeyRecord on ApiKey {
    id
    name
    prefix
    scopes
    expiresAt
    disabledAt
    lastUsedAt
    createdAt
    organisation { code nameVi nameEn }
  }
`);

export const keysQuery = graphql(`
  query ApiKeys {
    apiKeys { ...KeyRecord }
  }
`);

export const createKeyMutation = graphql(`
  mutation CreateApiKey($input: CreateApiKeyInput!) {
    createApiKey(input: $input) {
      __typename
      ... on CreatedApiKey { secret key { ...KeyRecord } }
      ... on Refusal { code message messageEn path fix fixEn }
    }
  }
`);

export const disableKeyMutation = graphql(`
  mutation DisableApiKey($id: ID!) {
    disableApiKey(id: $id) {
      __typename
      ... on ApiKey { id name }
      ... on Refusal { code message messageEn path fix fixEn }
    }
  }
`);
