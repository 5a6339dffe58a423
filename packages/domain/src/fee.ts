export {
  type FeeStanding,
  objectionToNewFee,
  objectionToPayment,
  objectionToRefund,
} from './fee/objection-to-fee.ts';
