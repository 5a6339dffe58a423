import { graphql } from '../api/generated/gql.ts';

graphql(`
  fragment SettingFacts on PhaseSetting {
    id
    phase
    version
    effectiveFrom
    effectiveTo
    places
    actions
    branches { code nameVi nameEn }
    procedures { code nameVi nameEn field { code nameVi nameEn } }
    receptionChannel
    decisionNumber
    decisionDate
    signer
    note
    provenance
    recordedAt
    recordedBy
  }
`);

export const phasesQuery = graphql(`
  query PhasesPage($at: DateTime) {
    phases(at: $at) {
      number
      nameVi
      nameEn
      scopeVi
      scopeEn
      version
      inForce {
        version
        phase
        effectiveFrom
        effectiveTo
        places
        actions
        decisionNumber
        provenance
        branches { code }
        procedures { code }
      }
      versions {
        version
        phase
        effectiveFrom
        effectiveTo
        places
        actions
        branches { code }
        procedures { code }
      }
    }
    branches { code nameVi nameEn pilotRole }
    procedures { code nameVi nameEn ordinal field { code nameVi nameEn } }
    pilot { now }
  }
`);

export const phaseQuery = graphql(`
  query PhasePage($number: PhaseNumber!) {
    phase(number: $number) {
      number
      nameVi
      nameEn
      scopeVi
      scopeEn
      version
      inForce { ...SettingFacts }
      versions { ...SettingFacts }
    }
  }
`);

export const phasesInForceQuery = graphql(`
  query PhasesInForce {
    phases {
      number
      inForce {
        places
        actions
        branches { code nameVi nameEn }
        procedures { code }
      }
    }
  }
`);

export const phaseFormQuery = graphql(`
  query PhaseForm($number: PhaseNumber!) {
    phase(number: $number) {
      number
      nameVi
      nameEn
      version
      inForce { version }
      versions { ...SettingFacts }
    }
    branches { code nameVi nameEn pilotRole ward { nameVi } }
    procedures { code nameVi nameEn ordinal field { code nameVi nameEn } }
    pilot { now }
  }
`);

export const previewQuery = graphql(`
  query PhaseSettingPreview($input: PhaseSettingInput!) {
    phaseSettingPreview(input: $input) {
      __typename
      ... on PhaseSettingPreview {
        from { version }
        branchesAdded { code nameVi nameEn }
        branchesRemoved { code nameVi nameEn }
        proceduresAdded { code nameVi nameEn }
        proceduresRemoved { code nameVi nameEn }
        actionsAdded
        actionsRemoved
        placesAdded
        placesRemoved
        sentences
        sentencesEn
        changesNothing
        needsProposal
      }
      ... on Refusal { code message messageEn path fix fixEn }
    }
  }
`);

export const setPhaseMutation = graphql(`
  mutation SetPhase($input: PhaseSettingInput!) {
    setPhase(input: $input) {
      __typename
      ... on Phase { number nameVi nameEn }
      ... on Refusal { code message messageEn path fix fixEn }
    }
  }
`);
