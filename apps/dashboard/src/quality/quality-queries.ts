import { graphql } from '../api/generated/gql.ts';

export const qualityQuery = graphql(`
  query QualityChecks {
    qualityChecks { id title { vi en } sentence { vi en } severity owner { vi en } effect { vi en } affects { id } count oldest }
  }
`);

export const findingsQuery = graphql(`
  query QualityFindings($only: [QualityCheckId!], $after: String) {
    qualityChecks(only: $only) {
      id title { vi en } sentence { vi en } severity subject owner { vi en } fix { vi en } effect { vi en }
      affects { id name { vi en } }
      count
      findings(first: 50, after: $after) {
        nodes { subject since branch { nameVi nameEn } procedure { nameVi nameEn } }
        hasNextPage
        endCursor
      }
    }
  }
`);
