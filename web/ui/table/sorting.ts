import type { Language } from '#kernel/pure/bilingual.ts'

export type SortKey = string | number | null

export interface Sorting {
  readonly key: string
  readonly direction: 'up' | 'down'
}

/**
 * A sorted copy. Text goes by the alphabet of the language with numbers inside it by value
 * (PUR-2 before PUR-10); what has no key stays last in both directions.
 */
export function ordered<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => SortKey,
  direction: Sorting['direction'],
  language: Language,
): Row[] {
  const collator = new Intl.Collator(language, { numeric: true })
  const sign = direction === 'up' ? 1 : -1
  return rows
    .map((row) => ({ row, key: keyOf(row) }))
    .sort((a, b) => {
      if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null)
      if (typeof a.key === 'number' && typeof b.key === 'number') return sign * (a.key - b.key)
      return sign * collator.compare(String(a.key), String(b.key))
    })
    .map(({ row }) => row)
}
