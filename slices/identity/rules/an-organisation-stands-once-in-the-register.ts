import { plainWords } from '#kernel/pure/plain-words.ts'

export interface NamedBody {
  readonly code: string
  readonly name: { readonly en?: string | undefined; readonly ur?: string | undefined }
}

export interface StandingName {
  readonly code: string
  /** The name as it stands, in the language in which it is the same. */
  readonly name: string
}

const isSame = (one: string | undefined, other: string | undefined): boolean => {
  const words = plainWords(one).join(' ')
  return words !== '' && words === plainWords(other).join(' ')
}

/**
 * The organisation that already bears this name in either language, however its letters are written; null where none
 * does. Positions and signatures are counted by organisation: one that stands twice would be counted twice.
 */
export function findSameName(name: NamedBody['name'], register: readonly NamedBody[]): StandingName | null {
  for (const one of register) {
    if (isSame(name.en, one.name.en)) return { code: one.code, name: one.name.en ?? '' }
    if (isSame(name.ur, one.name.ur)) return { code: one.code, name: one.name.ur ?? '' }
  }
  return null
}
