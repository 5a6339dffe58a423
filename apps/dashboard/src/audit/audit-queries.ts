import { graphql } from '../api/generated/gql.ts';

export const auditQuery = graphql(`
  query AuditEntries($first: Int!, $after: String) {
    auditEntries(first: $first, after: $after) {
      nodes {
        id
        recordedAt
        actor
        action
        subjectType
        subjectId
        subjectName
        reason
        details
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`);
