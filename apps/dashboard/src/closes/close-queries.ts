import { graphql } from '../api/generated/gql.ts';

export const closesQuery = graphql(`
  query PeriodCloses {
    periodCloses { id from to version closedAt closedBy sha256 note }
  }
`);

export const closeQuery = graphql(`
  query PeriodClose($id: ID!) {
    periodClose(id: $id) {
      id from to version asOf closedAt closedBy sha256 note
      stillMatches
      figures { definition { id name { vi en } unit measure } value numerator denominator }
      restatements {
        closed { definition { id name { vi en } unit } value denominator }
        now { value denominator }
      }
      moved(first: 50) { totalCount nodes { code before after events { kind occurredAt recordedAt } } }
    }
  }
`);

export const closePeriodMutation = graphql(`
  mutation ClosePeriod($input: ClosePeriodInput!) {
    closePeriod(input: $input) {
      __typename
      ... on PeriodClose { id }
      ... on Refusal { code message messageEn fix fixEn path }
    }
  }
`);
