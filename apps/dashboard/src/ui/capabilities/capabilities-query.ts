import { graphql } from '../../api/generated/gql.ts';

export const capabilitiesQuery = graphql(`
  query PlaceCapabilities($place: PlaceKind!, $branch: String, $procedure: String!, $at: DateTime) {
    capabilities(place: $place, branch: $branch, procedure: $procedure, at: $at, side: POST) {
      action
      allowed
      phase
      refusal { __typename code message messageEn fix fixEn ... on PhaseNotAllowed { gap } }
    }
  }
`);
