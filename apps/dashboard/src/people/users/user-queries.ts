import { graphql } from '../../api/generated/gql.ts';

graphql(`
  fragment UserRecord on User {
    id
    name
    email
    role
    active
    twoFactorEnabled
    createdAt
    organisation { code nameVi nameEn }
    branch { code nameVi nameEn }
  }
`);

export const usersQuery = graphql(`
  query Users {
    users { ...UserRecord }
  }
`);

export const createUserMutation = graphql(`
  mutation CreateUser($input: CreateUserInput!) {
    createUser(input: $input) {
      __typename
      ... on User { ...UserRecord }
      ... on Refusal { code message messageEn path fix fixEn }
    }
  }
`);

export const updateUserMutation = graphql(`
  mutation UpdateUser($input: UpdateUserInput!) {
    updateUser(input: $input) {
      __typename
      ... on User { ...UserRecord }
      ... on Refusal { code message messageEn path fix fixEn }
    }
  }
`);
