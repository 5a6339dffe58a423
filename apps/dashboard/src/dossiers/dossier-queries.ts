import { graphql } from '../api/generated/gql.ts';

graphql(`
  fragment DossierRefusal on Refusal {
    __typename
    code
    message
    messageEn
    path
    fix
    fixEn
  }
`);

graphql(`
  fragment DossierClock on Clock {
    state
    timeLimit
    timeLimitUnit
    originalDueAt
    dueAt
    promisePrinted
    provisional
    overdue
    timing
    remainingMinutes
    officialRemainingMinutes
    usedMinutes
    remainingDays
  }
`);

graphql(`
  fragment DossierRow on Dossier {
    id
    code
    procedure { code nameVi nameEn }
    owner { name }
    branch { code nameVi nameEn }
    status
    statusNumber
    submittedAt
    acceptedAt
    origin
    clock { ...DossierClock }
  }
`);

export const dossierPageQuery = graphql(`
  query DossierPage($filter: DossierFilter, $sort: DossierSort!, $first: Int!, $after: String, $last: Int, $before: String) {
    dossiers(filter: $filter, sort: $sort, first: $first, after: $after, last: $last, before: $before) {
      nodes { ...DossierRow }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }
`);

export const dossierCountQuery = graphql(`
  query DossierCount($filter: DossierFilter) {
    dossiers(filter: $filter, first: 1) { totalCount countIsExact }
  }
`);

export const filterChoicesQuery = graphql(`
  query DossierFilterChoices {
    branches { code nameVi nameEn }
    procedures { code nameVi nameEn }
    fields { code nameVi nameEn }
    wards { code nameVi }
  }
`);

export const dossierShowQuery = graphql(`
  query DossierShow($id: ID!) {
    dossier(id: $id) {
      ...DossierRow
      externalCode
      version
      place
      phase
      channel
      assistance
      returnChannel
      ownerKind
      owner { name idNumber phone }
      finishedAt
      returnedAt
      supplementCount
      documents
      holder
      holderEn
      procedure { code nameVi nameEn feeVnd feeBasis field { nameVi nameEn } papers { code nameVi nameEn required } }
      clock {
        ...DossierClock
        extension {
          at
          promisedBefore
          promisedAgain
          afterMinutes
          event {
            version
            kind
            formNumber
            actor
            place
            branch { nameVi nameEn }
            organisation { kind nameVi nameEn }
            reason { nameVi nameEn }
          }
        }
        officialDueAt
        waitingUntil
        segments {
          state
          from
          to
          workingMinutes
          startedBy {
            version
            kind
            actor
            place
            branch { nameVi nameEn }
            organisation { kind nameVi nameEn }
            reason { nameVi nameEn }
          }
        }
      }
      escalations { hours reachedAt }
      papers { paper { code nameVi nameEn required } thereAt askedAt }
      fees {
        id
        kind
        amountVnd
        basis
        collectAt
        state
        payment { receiptNumber at method organisation { nameVi nameEn } }
        refund { receiptNumber at method organisation { nameVi nameEn } }
        paymentRefusal { ...DossierRefusal }
        refundRefusal { ...DossierRefusal }
      }
      feeAdditions { collectAt refusal { ...DossierRefusal } }
      feeTotals { dueVnd paidVnd refundedVnd }
      ratable
      rating { score ratedAt place comment }
      timeline { ...DossierEventRow }
      journal {
        __typename
        at
        source
        titleVi
        titleEn
        actor
        place
        branch { nameVi nameEn }
        note
        ... on CounterEntry { event { version } }
        ... on PostEntry { scan { reason { nameVi nameEn } } }
      }
      forms {
        number
        titleVi
        titleEn
        url
        issuedAt
        eventVersion
        refusal { ...DossierRefusal }
      }
      nextSteps {
        kind
        allowed
        reasonRequired
        asks
        extensions { days sentence sentenceEn }
        formNumber
        to
        reasons { code nameVi nameEn }
        refusal { ...DossierRefusal }
      }
    }
  }
`);

graphql(`
  fragment DossierEventRow on TimelineEvent {
    version
    kind
    toStatus
    occurredAt
    recordedAt
    actor
    place
    branch { nameVi nameEn }
    organisation { kind nameVi nameEn }
    reason { nameVi nameEn }
    formNumber
    note
    origin
    backdated
  }
`);

export const advanceDossier = graphql(`
  mutation DossierAdvance($input: AdvanceDossierInput!) {
    advanceDossier(input: $input) {
      __typename
      ... on Dossier { id version }
      ... on Refusal { ...DossierRefusal }
    }
  }
`);

export const revealOwner = graphql(`
  mutation DossierRevealOwner($dossier: ID!, $reason: String!) {
    revealOwner(dossier: $dossier, reason: $reason) {
      __typename
      ... on RevealedOwner { name idNumber phone address email birthDate }
      ... on Refusal { ...DossierRefusal }
    }
  }
`);

export const receptionChoicesQuery = graphql(`
  query DossierReceptionChoices {
    viewer { role branch { code } permissions }
    branches { code nameVi nameEn phases }
    procedures {
      code
      nameVi
      nameEn
      timeLimit
      timeLimitUnit
      feeVnd
      documentCount
      presenceRequired
      onlineLevel
      field { code nameVi nameEn }
      papers { code nameVi nameEn required }
    }
  }
`);

export const capabilitiesQuery = graphql(`
  query DossierCapabilities($place: PlaceKind!, $branch: String, $procedure: String!) {
    capabilities(place: $place, branch: $branch, procedure: $procedure) {
      action
      allowed
      phase
      refusal { ...DossierRefusal }
    }
  }
`);

graphql(`
  fragment DossierReceived on Dossier {
    id
    code
    status
    procedure { nameVi nameEn }
    clock { dueAt provisional state }
  }
`);

export const receiveDossier = graphql(`
  mutation DossierReceive($input: ReceiveDossierInput!) {
    receiveDossier(input: $input) {
      __typename
      ... on Dossier { ...DossierReceived }
      ... on Refusal { ...DossierRefusal }
    }
  }
`);

export const submitDossier = graphql(`
  mutation DossierSubmit($input: SubmitDossierInput!) {
    submitDossier(input: $input) {
      __typename
      ... on Dossier { ...DossierReceived }
      ... on Refusal { ...DossierRefusal }
    }
  }
`);
