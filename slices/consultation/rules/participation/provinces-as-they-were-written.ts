import type { Bilingual } from '#kernel/pure/bilingual.ts'

/** A place that the plan names, such as PK-SD. */
export interface Place {
  readonly code: string
  readonly en: string | null
  readonly ur: string | null
}

interface Province {
  /** The code of a place that the plan names, or what was written. */
  readonly value: string
  readonly name: Bilingual
  readonly persons: number
}

const plain = (text: string): string => text.trim().replaceAll(/\s+/g, ' ').toLowerCase()

/** Whether it was written in English, in Urdu or as a code: one province is counted once. In an order that no count decides. */
export function provincesAsWritten(
  written: readonly { readonly value: string; readonly persons: number }[],
  places: readonly Place[],
): readonly Province[] {
  const provinces = new Map<string, Province>()
  // Of two spellings the one with a capital is kept.
  for (const { value, persons } of written.toSorted((a, b) => (a.value.trim() < b.value.trim() ? -1 : 1))) {
    const said = value.trim()
    const place = places.find((one) =>
      [one.code, one.en ?? '', one.ur ?? ''].some((name) => plain(name) === plain(said)),
    )
    const key = place?.code ?? plain(said)
    const before = provinces.get(key)
    provinces.set(key, {
      value: key,
      name: before?.name ?? { en: place?.en ?? place?.ur ?? said, ur: place?.ur ?? place?.en ?? said },
      persons: persons + (before?.persons ?? 0),
    })
  }
  return [...provinces.values()].toSorted((a, b) => (a.value < b.value ? -1 : 1))
}
