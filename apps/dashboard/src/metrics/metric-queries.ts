import { graphql } from '../api/generated/gql.ts';

export const metricCatalogQuery = graphql(`
  query MetricCatalog {
    metricCatalog {
      metrics { id version name { vi en } sentence { vi en } unit direction measure }
      unmeasurable { id name { vi en } because { vi en } }
    }
  }
`);

export const metricQuery = graphql(`
  query Metric($id: MetricId!, $period: PeriodInput!, $by: [MetricDimension!], $reckoning: Reckoning!, $filter: MetricFilter, $asOf: DateTime) {
    metric(id: $id, period: $period, by: $by, reckoning: $reckoning, filter: $filter, asOf: $asOf) {
      definition { id version name { vi en } sentence { vi en } numerator { vi en } denominator { vi en } caution { vi en } unit direction measure }
      period { from to }
      asOf
      source
      exclusions { code reason { vi en } count }
      aim { met target { year version value source } }
      total { value numerator denominator low high few median p90 days { from to } }
      rows {
        keys { dimension code label { vi en } }
        nth
        days { from to }
        value numerator denominator low high few p90
      }
    }
  }
`);

export const metricChoicesQuery = graphql(`
  query MetricChoices {
    branches { code nameVi nameEn }
    wards { code nameVi }
    organisations { code kind nameVi nameEn }
    procedures { code nameVi nameEn }
    fields { code nameVi nameEn }
  }
`);

export const setTargetMutation = graphql(`
  mutation SetMetricTarget($input: SetMetricTargetInput!) {
    setMetricTarget(input: $input) {
      __typename
      ... on MetricTarget { version }
      ... on Refusal { code message messageEn fix fixEn path }
    }
  }
`);

export const explainQuery = graphql(`
  query ExplainMetric($id: MetricId!, $period: PeriodInput!, $filter: MetricFilter, $asOf: DateTime) {
    explainMetric(id: $id, period: $period, filter: $filter, asOf: $asOf) {
      sentence { vi en }
      sql
      sqlValues
      definition { version unit measure numerator { vi en } denominator { vi en } }
      result {
        asOf
        exclusions { code reason { vi en } count }
        total { value numerator denominator low high p90 days { from to } }
      }
      sample { id code inNumerator }
      leftOut { id code leftOut { vi en } }
    }
  }
`);

export const funnelQuery = graphql(`
  query MetricFunnel($id: MetricId!, $period: PeriodInput!, $filter: MetricFilter, $asOf: DateTime) {
    metricFunnel(id: $id, period: $period, filter: $filter, asOf: $asOf) {
      overall
      points {
        branch { code nameVi nameEn }
        numerator denominator expected adjusted standing
        warning { low high }
        control { low high }
      }
    }
  }
`);

export const courseQuery = graphql(`
  query MetricCourse($id: MetricId!, $period: PeriodInput!, $filter: MetricFilter, $asOf: DateTime) {
    metricCourse(id: $id, period: $period, filter: $filter, asOf: $asOf) {
      middle
      points { key from to numerator denominator share low high signal }
    }
  }
`);

export const behindQuery = graphql(`
  query BehindFigure($id: MetricId!, $period: PeriodInput!, $filter: MetricFilter, $asOf: DateTime, $which: BehindPart!, $leftOut: LeftOutReason, $after: String) {
    metric(id: $id, period: $period, filter: $filter, asOf: $asOf) {
      definition { name { vi en } numerator { vi en } denominator { vi en } }
      period { from to }
      asOf
      exclusions { code reason { vi en } }
    }
    drillDown(id: $id, period: $period, filter: $filter, asOf: $asOf, which: $which, leftOut: $leftOut, first: 50, after: $after) {
      totalCount
      hasNextPage
      endCursor
      nodes {
        id
        code
        status
        procedure { nameVi nameEn }
        branch { code nameVi nameEn }
        acceptedAt
        officialDueAt
        closedAt
        inNumerator
        leftOut { vi en }
      }
    }
  }
`);

graphql(`
  fragment MovedRows on MovedConnection {
    hasNextPage
    endCursor
    nodes {
      id
      code
      branch { nameVi nameEn }
      moves { definition { id name { vi en } unit } part was is amountBefore amountAfter }
      learnt { step rating payment parcel occurredAt recordedAt }
    }
  }
`);

export const differenceQuery = graphql(`
  query MetricDifference($id: MetricId!, $period: PeriodInput!, $filter: MetricFilter, $from: DateTime!, $to: DateTime, $after: String) {
    metricDifference(id: $id, period: $period, filter: $filter, from: $from, to: $to) {
      before { asOf definition { name { vi en } unit } period { from to } total { value numerator denominator } }
      after { asOf total { value numerator denominator } }
      moved(first: 50, after: $after) {
        totalCount
        hasNextPage
        endCursor
        ...MovedRows
      }
    }
  }
`);
