import { graphql } from '../../api/generated/gql.ts';

export const usersQuery = graphql(`
  query Users {
    users {
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
  }
`);

export const userFormQuery = graphql(`
  query UserForm {
    users {
      id
      name
      email
      role
      active
      organisation { code }
      branch { code }
    }
    organisations { code kind nameVi nameEn }
    branches { code nameVi nameEn postalUnit { code } }
  }
`);

export const createUserMutation = graphql(`
  mutation CreateUser($input: CreateUserInput!) {
    createUser(input: $input) {
      __typename
      ... on User { id name }
      ... on Refusal { code message messageEn path fix fixEn }
    }
  }
`);

export const updateUserMutation = graphql(`
  mutation UpdateUser($input: UpdateUserInput!) {
    updateUser(input: $input) {
      __typename
      ... on User { id name }
      ... on Refusal { code message messageEn path fix fixEn }
    }
  }
`);
