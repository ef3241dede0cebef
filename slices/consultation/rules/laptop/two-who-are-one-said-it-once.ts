import type { CarriedTable } from './what-a-laptop-carries.ts'
import { keyOf, lastTime, type Row } from './what-comes-home.ts'

/** What stays of rows that stood under two people and stand under one now, and how many do not. */
export interface Folded<R extends Row> {
  readonly rows: readonly R[]
  readonly folded: number
}

const isAfter = ({ last = [] }: CarriedTable, one: Row, other: Row): boolean => {
  const [of, and] = [lastTime(one, last), lastTime(other, last)]
  return of === and ? String(one.ledger_entry) > String(other.ledger_entry) : of > and
}

/**
 * Whoever was two people on a laptop may have done twice what one person does once. Of rows that may change the last state
 * counts, as it does for one person; of those that never change one stays. The entries of both stay in the laptop's
 * ledger, so that both receipts hold.
 */
export function saidOnce<R extends Row>(table: CarriedTable, rows: readonly R[]): Folded<R> {
  if (table.last === undefined && table.homeStays !== true) return { rows, folded: 0 }
  const kept = new Map<string, R>()
  for (const row of rows) {
    const key = keyOf(table, row)
    const before = kept.get(key)
    if (before === undefined || isAfter(table, row, before)) kept.set(key, row)
  }
  return { rows: [...kept.values()], folded: rows.length - kept.size }
}

/** Nobody co-signs their own proposal, also where they did so under another name. */
export function withoutOwn<R extends Row>(cosignatures: readonly R[], authors: readonly Row[]): Folded<R> {
  const own = new Set(
    authors.flatMap(({ proposal, person }) => (person == null ? [] : [`${proposal} ${person}`])),
  )
  const rows = cosignatures.filter(({ proposal, person }) => !own.has(`${proposal} ${person}`))
  return { rows, folded: cosignatures.length - rows.length }
}
