import type { Receipt } from '#kernel/ledger/receipts/receipt-shape.ts'

/** The receipt as a small file that a link downloads; no server is asked. */
export const fileOf = (receipt: Receipt): string =>
  `data:application/json;charset=utf-8,${encodeURIComponent(`${JSON.stringify(receipt)}\n`)}`
