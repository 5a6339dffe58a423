import { graphql } from '../api/generated/gql.ts';

export const pilotQuery = graphql(`
  query PilotSettings {
    pilot {
      now
      launchDate
      launchDateProvenance
      weekOfPilot
      phasesInForce
      dossierOrgCode
      dossierOrgCodeProvenance
      officeHours { morningOpens morningCloses afternoonOpens afternoonCloses sameDayCutoff provenance }
      calendarCoverageEnd
      supplementTermDays
      extensionLimitDays
      escalationHours
      deliveryAttempts
      limitsProvenance
      reportBoundaryDay
      exportKeptDays
      smallCellPersons
      sensitiveFields
      holdsSimulated
      holdsImported
      version
    }
    fields { code nameVi nameEn }
  }
`);

export const updatePilotMutation = graphql(`
  mutation UpdatePilot($input: UpdatePilotInput!) {
    updatePilot(input: $input) {
      __typename
      ... on Pilot { version }
      ... on Refusal { code message messageEn path fix fixEn }
    }
  }
`);

export const calendarQuery = graphql(`
  query CalendarYear($from: Date!, $to: Date!) {
    calendarDays(from: $from, to: $to) {
      date
      kind
      nameVi
      nameEn
      provenance
    }
    pilot { now calendarCoverageEnd }
  }
`);
