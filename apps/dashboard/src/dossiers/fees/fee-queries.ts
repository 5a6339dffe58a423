import { graphql } from '../../api/generated/gql.ts';

export const addFee = graphql(`
  mutation DossierAddFee($input: AddFeeInput!) {
    addFee(input: $input) { __typename ... on Dossier { id } ... on Refusal { ...DossierRefusal } }
  }
`);

export const payFee = graphql(`
  mutation DossierPayFee($input: FeePaymentInput!) {
    payFee(input: $input) { __typename ... on Dossier { id } ... on Refusal { ...DossierRefusal } }
  }
`);

export const refundFee = graphql(`
  mutation DossierRefundFee($input: FeePaymentInput!) {
    refundFee(input: $input) { __typename ... on Dossier { id } ... on Refusal { ...DossierRefusal } }
  }
`);
