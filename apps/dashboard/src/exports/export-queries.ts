import { graphql } from '../api/generated/gql.ts';

graphql(`
  fragment ExportFacts on ExportJob {
    id
    format
    packaged
    state
    asOf
    purposeCode
    purpose
    project
    rowsExpected
    rowsWritten
    bytes
    sha256
    fileName
    createdAt
    expiresAt
    downloadUrl
  }
`);

export const exportListQuery = graphql(`
  query ExportList($first: Int!, $after: String) {
    exportJobs(first: $first, after: $after) {
      nodes { ...ExportFacts }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const requestExport = graphql(`
  mutation RequestExport($input: RequestExportInput!) {
    requestExport(input: $input) {
      __typename
      ... on ExportJob { ...ExportFacts }
      ... on Refusal { code message messageEn path fix fixEn }
    }
  }
`);

export const cancelExport = graphql(`
  mutation CancelExport($id: ID!) {
    cancelExport(id: $id) {
      __typename
      ... on ExportJob { ...ExportFacts }
      ... on Refusal { code message messageEn path fix fixEn }
    }
  }
`);

export const exportChoicesQuery = graphql(`
  query ExportChoices {
    branches { code nameVi nameEn }
    fields { code nameVi nameEn }
  }
`);
