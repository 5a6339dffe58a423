import { graphql } from '../../api/generated/gql.ts';

export const calendarPreviewQuery = graphql(`
  query CalendarPreview($change: CalendarChangeInput!) {
    previewCalendarChange(change: $change, first: 10) {
      calendarVersion
      moved
      movedBy { days count }
      minDays
      medianDays
      maxDays
      keptAsPrinted
      becomeProvisional
      becomeFirm
      becomeOverdue
      ceaseOverdue
      moves { dossier { id code } fromDueAt toDueAt days provisional }
      pageInfo { hasNextPage }
    }
  }
`);

export const changeCalendarMutation = graphql(`
  mutation ChangeCalendar($input: ChangeCalendarInput!) {
    changeCalendar(input: $input) {
      __typename
      ... on CalendarChange { id moved }
      ... on Refusal { code message messageEn path fix fixEn }
    }
  }
`);

export const calendarChangesQuery = graphql(`
  query CalendarChanges($first: Int!, $after: String) {
    calendarChanges(first: $first, after: $after) {
      nodes {
        id
        recordedAt
        recordedBy
        reason
        days { date nameVi nameEn from to }
        coverageEndFrom
        coverageEndTo
        officeHoursChanged
        moved
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const calendarMovesQuery = graphql(`
  query CalendarMoves($id: ID!, $after: String) {
    calendarChange(id: $id) {
      moves(first: 20, after: $after) {
        nodes { dossierId code fromDueAt toDueAt days }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`);
