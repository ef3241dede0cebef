import { receiptShape } from '#kernel/ledger/receipt-shape.ts'
export const Receipt = receiptShape
