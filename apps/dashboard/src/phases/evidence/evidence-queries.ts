import { graphql } from '../../api/generated/gql.ts';

graphql(`
  fragment GateFacts on EligibilityGate {
    criterion
    state
    value
    numerator
    denominator
    low
    high
    beside
    thresholds { threshold version value source provenance }
  }
`);

export const eligibilityQuery = graphql(`
  query EligibilityOf($procedure: String!, $branch: String, $at: DateTime) {
    eligibility(procedure: $procedure, branch: $branch, at: $at) {
      from
      to
      verdict
      failed
      lacking
      handled
      simulated
      gates { ...GateFacts }
      byBranch { branch { code nameVi nameEn } verdict handled failed }
    }
  }
`);

export const verdictsQuery = graphql(`
  query Verdicts($at: DateTime) {
    eligibilityBoard(at: $at) { procedure { code } verdict }
  }
`);
