import { graphql } from '../api/generated/gql.ts';

export const escalationsQuery = graphql(`
  query EscalationPage($first: Int!, $after: String, $running: Boolean) {
    escalations(first: $first, after: $after, running: $running) {
      nodes {
        escalation { id hours ofExtendedPromise reachedAt dueAt }
        dossier { id code status procedure { nameVi nameEn } clock { dueAt } }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`);
