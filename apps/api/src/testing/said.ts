/** What must be there when `2.000635`, the procedure most tests use, is received. */
export const papers = ['2.000635-01'];

/** All that any step of a dossier wants said; each takes its own part. */
export const said = {
  extensionDays: 2,
  result: { number: '12/TLKS', signer: 'Trưởng phòng Tư pháp' },
  handOver: { recipient: 'OWNER', identityChecked: true },
  fee: { kind: 'LE_PHI', amountVnd: 75_000, basis: 'Nghị quyết mẫu của HĐND tỉnh' },
  payment: { method: 'CASH', receiptNumber: 'BL-0001' },
};
