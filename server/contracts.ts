import type { Contract } from '#kernel/contract/act.ts'
import { ledger } from '#kernel/ledger/contract.ts'
import { consultation } from '#slices/consultation/contract.ts'
import { correspondence } from '#slices/correspondence/contract.ts'
import { delivery } from '#slices/delivery/contract.ts'
import { evidence } from '#slices/evidence/contract.ts'
import { identity } from '#slices/identity/contract.ts'
import { portal } from '#slices/portal/contract.ts'
import { results } from '#slices/results/contract.ts'
import { strategy } from '#slices/strategy/contract.ts'

/** Every act that any installation can open: for the printed table of acts, and for tests of authority over all. */
export const contracts: readonly Contract[] = [
  ledger,
  identity,
  correspondence,
  evidence,
  strategy,
  consultation,
  delivery,
  results,
  portal,
]
