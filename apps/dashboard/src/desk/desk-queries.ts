import { graphql } from '../api/generated/gql.ts';

export const deskQuery = graphql(`
  query Desk($place: PlaceKind!) {
    desk(place: $place) {
      place
      branch { code nameVi nameEn }
      acts { act allowed procedures refusal { code message messageEn fix fixEn } }
      procedures { uses acts procedure { code nameVi nameEn } }
    }
    running: guidanceSessions(filter: { running: true }, first: 20) {
      nodes { id startedAt minutes procedure { nameVi nameEn } }
    }
  }
`);

export const guidanceSessionQuery = graphql(`
  query GuidanceSessionShow($id: ID!) {
    guidanceSession(id: $id) {
      id
      startedAt
      minutes
      endedAt
      outcome
      place
      branch { code nameVi nameEn }
      procedure { code nameVi nameEn papers { code nameVi nameEn required } }
    }
  }
`);

export const startGuidance = graphql(`
  mutation StartGuidance($input: StartGuidanceInput!) {
    startGuidance(input: $input) {
      ... on GuidanceSession { id }
      ... on Refusal { code message messageEn fix fixEn path }
    }
  }
`);

export const endGuidance = graphql(`
  mutation EndGuidance($input: EndGuidanceInput!) {
    endGuidance(input: $input) {
      ... on GuidanceSession { id outcome }
      ... on Refusal { code message messageEn fix fixEn path }
    }
  }
`);
