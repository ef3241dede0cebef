import { nothing } from '#kernel/ledger/nothing.ts'
export const wrong = nothing
