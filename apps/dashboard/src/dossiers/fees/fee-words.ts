/** Texts of the fees of a dossier. */
export const feeWords = {
  vi: {
    fees: {
      title: 'Phí, lệ phí',
      totals: 'Chưa nộp %{due} đồng · đã nộp %{paid} đồng · đã hoàn trả %{refunded} đồng',
      amount: '%{amount} đồng',
      receipt: 'Biên lai %{number}, ngày %{date}',
      refund: 'Hoàn trả theo chứng từ %{number}, ngày %{date}',
      state: { DUE: 'Chưa nộp', PAID: 'Đã nộp', REFUNDED: 'Đã hoàn trả' },
      pay: 'Ghi nhận nộp',
      payBack: 'Hoàn trả',
      payTitle: 'Ghi nhận đã nộp phí, lệ phí',
      refundTitle: 'Ghi nhận hoàn trả phí, lệ phí',
      payConfirm: 'Xác nhận đã nộp',
      refundConfirm: 'Xác nhận đã hoàn trả',
    },
  },
  en: {
    fees: {
      title: 'State fees',
      totals: 'Due %{due} VND · paid %{paid} VND · paid back %{refunded} VND',
      amount: '%{amount} VND',
      receipt: 'Receipt %{number}, %{date}',
      refund: 'Paid back against %{number}, %{date}',
      state: { DUE: 'Due', PAID: 'Paid', REFUNDED: 'Paid back' },
      pay: 'Record payment',
      payBack: 'Pay back',
      payTitle: 'Record the payment of a fee',
      refundTitle: 'Record that a fee was paid back',
      payConfirm: 'Confirm payment',
      refundConfirm: 'Confirm refund',
    },
  },
} as const;
