import { graphql } from '../api/generated/gql.ts';

export const proceduresQuery = graphql(`
  query Procedures($filter: ProcedureFilter) {
    procedures(filter: $filter) {
      id
      code
      ordinal
      nameVi
      nameEn
      timeLimit
      timeLimitUnit
      feeVnd
      onlineLevel
      documentCount
      phases
      openDossiers
      provenance
      field { code nameVi nameEn }
    }
    fields { code nameVi nameEn procedureCount provenance }
  }
`);

export const procedureQuery = graphql(`
  query ProcedurePage($code: String!) {
    procedure(code: $code) {
      id
      code
      fullCode
      ordinal
      nameVi
      nameEn
      level
      agencyVi
      timeLimit
      timeLimitUnit
      timeLimitOnline
      extensionMaxDays
      feeVnd
      feeBasis
      onlineLevel
      documentCount
      sets
      presenceRequired
      siteInspection
      multiAgency
      postalExcluded
      resultVi
      decisionNumber
      provenance
      provenanceNote
      validFrom
      validTo
      version
      phases
      openDossiers
      field { code nameVi nameEn provenance }
      versions {
        version
        validFrom
        validTo
        nameVi
        timeLimit
        timeLimitUnit
        feeVnd
        onlineLevel
        documentCount
        decisionNumber
        recordedAt
        recordedBy
        provenance
      }
    }
    phases {
      number
      inForce {
        places
        actions
        branches { code nameVi nameEn }
        procedures { code }
      }
    }
    pilot { now }
  }
`);

export const reviseProcedureMutation = graphql(`
  mutation ReviseProcedure($input: ReviseProcedureInput!) {
    reviseProcedure(input: $input) {
      __typename
      ... on Procedure { code nameVi version }
      ... on Refusal { code message messageEn path fix fixEn }
    }
  }
`);
