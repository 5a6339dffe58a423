import { graphql } from '../api/generated/gql.ts';

export const qualityQuery = graphql(`
  query QualityChecks {
    qualityChecks { id title { vi en } sentence { vi en } severity owner { vi en } effect { vi en } affects { id } count acknowledged oldest }
  }
`);

export const findingsQuery = graphql(`
  query QualityFindings($only: [QualityCheckId!], $after: String) {
    qualityChecks(only: $only) {
      id title { vi en } sentence { vi en } severity subject owner { vi en } fix { vi en } effect { vi en }
      affects { id name { vi en } }
      count
      acknowledged
      findings(first: 50, after: $after) {
        nodes { id subject dossierId since acknowledgement { reason note at by } branch { nameVi nameEn } procedure { nameVi nameEn } }
        hasNextPage
        endCursor
      }
    }
  }
`);

export const acknowledgeFinding = graphql(`
  mutation AcknowledgeFinding($input: AcknowledgeFindingInput!) {
    acknowledgeFinding(input: $input) {
      __typename
      ... on QualityFinding { id }
      ... on Refusal { code message messageEn fix fixEn path }
    }
  }
`);
