import { graphql } from '../api/generated/gql.ts';

export const branchesQuery = graphql(`
  query Branches {
    branches {
      id
      code
      kind
      nameVi
      nameEn
      pilotRole
      latitude
      longitude
      phases
      openDossiers
      provenance
      postalUnit { code nameVi nameEn }
      ward { code nameVi }
    }
  }
`);

graphql(`
  fragment BranchRecord on Branch {
    id
    code
    kind
    nameVi
    nameEn
    pilotRole
    latitude
    longitude
    coordinatesApproximate
    address
    phone
    activeFrom
    activeTo
    phases
    openDossiers
    provenance
    provenanceNote
    version
    postalUnit { code nameVi nameEn provenance }
    ward { code nameVi kind formerDistrict successor provenance provenanceNote }
  }
`);

export const branchQuery = graphql(`
  query BranchPage($code: String!) {
    branch(code: $code) { ...BranchRecord }
  }
`);

export const updateBranchMutation = graphql(`
  mutation UpdateBranch($input: UpdateBranchInput!) {
    updateBranch(input: $input) {
      __typename
      ... on Branch { ...BranchRecord }
      ... on Refusal { code message messageEn path fix fixEn }
    }
  }
`);
