import { graphql } from '../api/generated/gql.ts';

export const proceduresQuery = graphql(`
  query Procedures {
    procedures {
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
  }
`);

export const fieldsQuery = graphql(`
  query Fields {
    fields { code nameVi nameEn procedureCount provenance }
  }
`);

graphql(`
  fragment ProcedureRecord on Procedure {
    papers { code nameVi nameEn kind originals copies required provenance }
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
    checkableFromList
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
`);

export const procedureQuery = graphql(`
  query ProcedurePage($code: String!) {
    procedure(code: $code) { ...ProcedureRecord }
  }
`);

export const reviseProcedureMutation = graphql(`
  mutation ReviseProcedure($input: ReviseProcedureInput!) {
    reviseProcedure(input: $input) {
      __typename
      ... on Procedure { ...ProcedureRecord }
      ... on Refusal { code message messageEn path fix fixEn }
    }
  }
`);
