import { graphql } from '../../api/generated/gql.ts';

export const keysQuery = graphql(`
  query ApiKeys {
    apiKeys {
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
    organisations { code kind nameVi nameEn }
    pilot { now }
  }
`);

export const createKeyMutation = graphql(`
  mutation CreateApiKey($input: CreateApiKeyInput!) {
    createApiKey(input: $input) {
      __typename
      ... on CreatedApiKey { secret key { id name prefix } }
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
