import { graphql } from '../api/generated/gql.ts';

export const closesQuery = graphql(`
  query PeriodCloses {
    periodCloses { id from to version closedAt closedBy sha256 note }
  }
`);

export const closableQuery = graphql(`
  query ClosablePeriods($reckoning: Reckoning!) {
    closablePeriods(reckoning: $reckoning) { kind reckoning year nth from to }
  }
`);

export const closeQuery = graphql(`
  query PeriodClose($id: ID!) {
    periodClose(id: $id) {
      id from to version asOf closedAt closedBy digestScheme sha256 note
      figures { definition { id name { vi en } unit measure } value numerator denominator p90 }
    }
  }
`);

export const closeBranchesQuery = graphql(`
  query PeriodCloseBranches($id: ID!, $metrics: [MetricId!]!) {
    periodClose(id: $id) {
      branches(metrics: $metrics) {
        key { code label { vi en } }
        figures { definition { id unit measure } value numerator denominator p90 }
      }
    }
  }
`);

export const closeCheckQuery = graphql(`
  query PeriodCloseCheck($id: ID!) {
    periodClose(id: $id) {
      check {
        storedIntact
        recountAgrees
        differing { id name { vi en } }
        incomparable { metric definition { name { vi en } } closedVersion currentVersion }
      }
    }
  }
`);

export const restatementsQuery = graphql(`
  query PeriodRestatements($id: ID!) {
    periodClose(id: $id) {
      restatements {
        closed { definition { id name { vi en } unit measure } value numerator denominator p90 }
        now { value numerator denominator p90 }
        branches {
          key { code label { vi en } }
          closed { value numerator denominator p90 }
          now { value numerator denominator p90 }
        }
      }
    }
  }
`);

export const movedQuery = graphql(`
  query PeriodMoved($id: ID!, $after: String) {
    periodClose(id: $id) {
      moved(first: 50, after: $after) { totalCount ...MovedRows }
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
