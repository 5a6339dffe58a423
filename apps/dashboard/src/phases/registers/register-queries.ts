import { graphql } from '../../api/generated/gql.ts';

export const registersQuery = graphql(`
  query PilotRegisters($first: Int!) {
    incidents(first: $first) {
      nodes {
        id
        kind
        occurredOn
        summary
        substantiated
        settledAt
        settledBy
        recordedBy
        procedure { code nameVi nameEn }
        branch { code nameVi nameEn }
      }
      pageInfo { hasNextPage }
    }
    deskStaffing { place trained examinedOn source recordedAt recordedBy branch { code nameVi nameEn } }
    branches { code nameVi nameEn }
    procedures { code nameVi nameEn }
  }
`);

export const recordIncidentMutation = graphql(`
  mutation RecordIncident($input: RecordIncidentInput!) {
    recordIncident(input: $input) {
      __typename
      ... on Incident { id }
      ... on Refusal { code message messageEn path fix fixEn }
    }
  }
`);

export const settleIncidentMutation = graphql(`
  mutation SettleIncident($incident: ID!, $substantiated: Boolean!) {
    settleIncident(incident: $incident, substantiated: $substantiated) {
      __typename
      ... on Incident { id }
      ... on Refusal { code message messageEn path fix fixEn }
    }
  }
`);

export const setDeskStaffingMutation = graphql(`
  mutation SetDeskStaffing($input: SetDeskStaffingInput!) {
    setDeskStaffing(input: $input) {
      __typename
      ... on DeskStaffing { trained }
      ... on Refusal { code message messageEn path fix fixEn }
    }
  }
`);
