import { graphql } from '../api/generated/gql.ts';

export const reportQuery = graphql(`
  query Report($form: ReportForm!, $period: PeriodInput!, $rows: ReportRowsOf!, $asOf: DateTime) {
    report(form: $form, period: $period, rows: $rows, asOf: $asOf) {
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
      submission { submittedAt submittedBy asOf }
      changes { code isTotal label { vi en } column submitted now }
      moved(first: 100) {
        totalCount
        nodes { id code rowCode before after events { kind occurredAt recordedAt } }
      }
      closedAsOf
      closedSha256
      closeSaid { vi en }
    }
  }
`);

export const reportSubmissionsQuery = graphql(`
  query ReportSubmissions($form: ReportForm!, $period: PeriodInput!, $rows: ReportRowsOf!) {
    reportSubmissions(form: $form, period: $period, rows: $rows) {
      id
      asOf
      sha256
      note
      closeVersion
      submittedAt
      submittedBy
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
