import type { Bilingual } from '#kernel/pure/bilingual.ts'

export interface NameColumns {
  readonly name_en: string | null
  readonly name_ur: string | null
}

/** What an act gives as a name: one language or both. */
export interface SomeName {
  readonly en?: string | undefined
  readonly ur?: string | undefined
}

/** A name as its columns have it: a language that is missing stays missing, and the screen says so. */
export function named({ name_en, name_ur }: NameColumns): { en?: string; ur?: string } {
  return { ...(name_en === null ? {} : { en: name_en }), ...(name_ur === null ? {} : { ur: name_ur }) }
}

/** A name in both languages; where one is missing the other stands in, as on any official paper. */
export const inBoth = ({ name_en, name_ur }: NameColumns): Bilingual => ({
  en: name_en ?? name_ur ?? '',
  ur: name_ur ?? name_en ?? '',
})

/** For the ledger's content: JSON knows null, not undefined. */
export const toColumns = (name: SomeName): NameColumns => ({
  name_en: name.en ?? null,
  name_ur: name.ur ?? null,
})

/** One name as a person typed it, in the column of its script. */
export const inItsScript = (name: string | undefined): NameColumns =>
  name === undefined
    ? { name_en: null, name_ur: null }
    : /\p{Script=Arabic}/u.test(name)
      ? { name_en: null, name_ur: name }
      : { name_en: name, name_ur: null }
