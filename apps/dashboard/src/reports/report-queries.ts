import { graphql } from '../api/generated/gql.ts';

export const reportQuery = graphql(`
  query Report($form: ReportForm!, $period: PeriodInput!, $rows: ReportRowsOf!) {
    report(form: $form, period: $period, rows: $rows) {
      title { vi en }
      from
      to
      asOf
      columns { number heading { vi en } group { vi en } beside behind { metric which channel returnChannel } }
      rows { code label { vi en } cells }
      total { label { vi en } cells }
      imbalances { label { vi en } column sumOf stands adds }
      simulated
      notes { vi en }
      submission { submittedAt submittedBy sha256 note }
      changes { label { vi en } column submitted now }
      closedVersion
      closedSha256
    }
  }
`);

export const submitReportMutation = graphql(`
  mutation SubmitReport($input: SubmitReportInput!) {
    submitReport(input: $input) {
      __typename
      ... on ReportSubmission { id }
      ... on Refusal { code message messageEn fix fixEn path }
    }
  }
`);
