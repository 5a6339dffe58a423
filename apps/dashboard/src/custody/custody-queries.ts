import { graphql } from '../api/generated/gql.ts';

graphql(`
  fragment CustodyRefusal on Refusal {
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
  fragment ShipmentRow on Shipment {
    origin
    id
    code
    direction
    state
    version
    attempts
    attemptsLeft
    place
    branch { code nameVi nameEn }
    procedure { code nameVi nameEn }
    dossierCode
    dossier { id }
    contact { name phone }
    windowFrom
    windowTo
    requestedAt
    updatedAt
    batch { id code }
    holder { kind nameVi nameEn }
  }
`);

graphql(`
  fragment ShipmentTrack on Shipment {
    ...ShipmentRow
    slipNumber
    sealNumber
    paperCount
    closedAt
    events {
      version
      state
      occurredAt
      actor
      place
      branch { nameVi nameEn }
      reason { nameVi nameEn }
      batchCode
      note
    }
    legs { state from to workingMinutes }
  }
`);

export const shipmentsQuery = graphql(`
  query Shipments($filter: ShipmentFilter, $first: Int!, $after: String) {
    shipments(filter: $filter, first: $first, after: $after) {
      nodes { ...ShipmentRow }
      pageInfo { hasNextPage endCursor }
    }
    openShipments { state count }
    branches { code nameVi nameEn }
  }
`);

export const shipmentQuery = graphql(`
  query ShipmentShow($code: String!) {
    shipment(code: $code) {
      ...ShipmentTrack
      nextScans {
        to
        allowed
        needs
        reasons { code nameVi nameEn }
        refusal { ...CustodyRefusal }
      }
    }
  }
`);

export const dossierCustodyQuery = graphql(`
  query DossierCustody($id: ID!) {
    dossier(id: $id) {
      id
      branch { code }
      parcelRequests { direction allowed }
      paperHolder { kind nameVi nameEn }
      shipments { ...ShipmentTrack }
    }
    branches(filter: { active: true }) { code nameVi nameEn }
  }
`);

export const pickupChoicesQuery = graphql(`
  query PickupChoices {
    branches(filter: { active: true }) { code nameVi nameEn }
    procedures { code nameVi nameEn }
  }
`);

export const scanShipment = graphql(`
  mutation ScanShipment($input: ScanShipmentInput!) {
    scanShipment(input: $input) {
      __typename
      ... on Shipment { id version state }
      ... on Refusal { ...CustodyRefusal }
    }
  }
`);

export const requestPickup = graphql(`
  mutation RequestPickup($input: RequestPickupInput!) {
    requestPickup(input: $input) {
      __typename
      ... on Shipment { id code }
      ... on Refusal { ...CustodyRefusal }
    }
  }
`);

export const requestReturn = graphql(`
  mutation RequestReturn($input: RequestReturnInput!) {
    requestReturn(input: $input) {
      __typename
      ... on Shipment { id code }
      ... on Refusal { ...CustodyRefusal }
    }
  }
`);

export const sendPapers = graphql(`
  mutation SendPapers($input: SendPapersInput!) {
    sendPapers(input: $input) {
      __typename
      ... on Shipment { id code }
      ... on Refusal { ...CustodyRefusal }
    }
  }
`);

export const revealContact = graphql(`
  mutation RevealContact($shipment: ID!, $reason: String!) {
    revealContact(shipment: $shipment, reason: $reason) {
      __typename
      ... on RevealedContact { name phone address }
      ... on Refusal { ...CustodyRefusal }
    }
  }
`);

graphql(`
  fragment BatchRow on HandoverBatch {
    origin
    id
    code
    direction
    state
    version
    parcels
    sealNumber
    branch { code nameVi nameEn }
    giver { nameVi nameEn }
    openedAt
    openedBy
    handedOverAt
    handedOverBy
    confirmedAt
    confirmedBy
  }
`);

export const batchesQuery = graphql(`
  query HandoverBatches($filter: HandoverBatchFilter, $first: Int!, $after: String) {
    handoverBatches(filter: $filter, first: $first, after: $after) {
      nodes { ...BatchRow }
      pageInfo { hasNextPage endCursor }
    }
    branches(filter: { active: true }) { code nameVi nameEn }
  }
`);

export const batchQuery = graphql(`
  query HandoverBatchShow($id: ID!) {
    handoverBatch(id: $id) {
      ...BatchRow
      items {
        scannedOutAt
        scannedInAt
        shipment { id code dossierCode state procedure { nameVi nameEn } }
      }
      nextSteps { act allowed refusal { ...CustodyRefusal } }
    }
  }
`);

export const openBatch = graphql(`
  mutation OpenBatch($direction: ShipmentDirection!, $branch: String!) {
    openBatch(direction: $direction, branch: $branch) {
      __typename
      ... on HandoverBatch { id code }
      ... on Refusal { ...CustodyRefusal }
    }
  }
`);

export const addToBatch = graphql(`
  mutation AddToBatch($batch: ID!, $shipment: ID!) {
    addToBatch(batch: $batch, shipment: $shipment) {
      __typename
      ... on HandoverBatch { id version parcels }
      ... on Refusal { ...CustodyRefusal }
    }
  }
`);

export const removeFromBatch = graphql(`
  mutation RemoveFromBatch($batch: ID!, $shipment: ID!) {
    removeFromBatch(batch: $batch, shipment: $shipment) {
      __typename
      ... on HandoverBatch { id version parcels }
      ... on Refusal { ...CustodyRefusal }
    }
  }
`);

export const handOverBatch = graphql(`
  mutation HandOverBatch($batch: ID!, $seenVersion: Int!, $sealNumber: String!) {
    handOverBatch(batch: $batch, seenVersion: $seenVersion, sealNumber: $sealNumber) {
      __typename
      ... on HandoverBatch { id version state }
      ... on Refusal { ...CustodyRefusal }
    }
  }
`);

export const confirmBatch = graphql(`
  mutation ConfirmBatch($batch: ID!, $scanned: [String!]!) {
    confirmBatch(batch: $batch, scanned: $scanned) {
      __typename
      ... on HandoverBatch { id version state }
      ... on BatchMismatch { missing extra }
      ... on Refusal { ...CustodyRefusal }
    }
  }
`);
