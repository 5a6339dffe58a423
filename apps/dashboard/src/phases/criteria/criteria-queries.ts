import { graphql } from '../../api/generated/gql.ts';

export const thresholdsQuery = graphql(`
  query Thresholds {
    thresholds {
      threshold
      current { version value source provenance recordedAt recordedBy }
      versions { version value source provenance recordedAt recordedBy }
    }
  }
`);

export const setThresholdMutation = graphql(`
  mutation SetThreshold($input: SetThresholdInput!) {
    setThreshold(input: $input) {
      __typename
      ... on Threshold { threshold }
      ... on Refusal { code message messageEn path fix fixEn }
    }
  }
`);
