import { graphql } from '../api/generated/gql.ts';

export const guidanceFiguresQuery = graphql(`
  query GuidanceFigures($from: Date!, $to: Date!) {
    guidanceFigures(from: $from, to: $to, by: OUTCOME) {
      all { sessions }
      groups { outcome sessions }
    }
    missingPapers(from: $from, to: $to) {
      procedure { code nameVi nameEn }
      lacking { numerator denominator value few low high }
      papers {
        paper { code nameVi nameEn }
        missing { numerator denominator value few }
      }
    }
  }
`);

export const guidanceSessionsQuery = graphql(`
  query GuidanceSessions($filter: GuidanceFilter!, $after: String) {
    guidanceSessions(filter: $filter, first: 25, after: $after) {
      nodes {
        id
        startedAt
        endedAt
        minutes
        outcome
        place
        origin
        procedure { code nameVi nameEn }
        branch { code nameVi nameEn }
        missing { code nameVi nameEn }
        dossier { id code }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`);
