import type { Language } from '#kernel/pure/bilingual.ts'
import { languageOfWords } from './in-which-language-words-are.ts'
import { asRead, likenessOf, PlacesInVersion, type TextOfVersion } from './where-a-paragraph-stands.ts'

/** What of a change says where it stands. */
export interface ChangeToPlace {
  readonly kind: string
  readonly reference: string | null
  readonly before: string
  readonly after: string
  readonly remark: string
  readonly follows: string | null
}

export interface CodedText extends TextOfVersion {
  readonly code: string
}

export interface PlaceOfChange {
  readonly certainty: 'same' | 'likely' | 'nowhere'
  readonly at: { readonly node: string; readonly field: string; readonly language: Language } | null
}

const nowhere: PlaceOfChange = { certainty: 'nowhere', at: null }

/** Below this a proposed text says something else than the field does. */
const leastLikeness = 0.2

/** Says where changes stand. Made once for a version, however many changes are asked. */
export class PlacesOfChanges {
  readonly #places: PlacesInVersion
  readonly #read: ReadonlySet<string>
  readonly #byCode = new Map<string, CodedText[]>()

  constructor(texts: readonly CodedText[]) {
    this.#places = new PlacesInVersion(texts)
    this.#read = new Set(texts.flatMap(({ text }) => [text, ...text.split('\n')]).map(asRead))
    for (const text of texts) {
      const code = plainCode(text.code)
      this.#byCode.set(code, [...(this.#byCode.get(code) ?? []), text])
    }
  }

  /** How many of the paragraphs stand in the version, however often. */
  foundAmong(paragraphs: readonly string[]): number {
    return paragraphs.filter((paragraph) => this.#read.has(asRead(paragraph))).length
  }

  placeOf(change: ChangeToPlace): PlaceOfChange {
    // A paragraph that was added stands behind another: a person confirms that it belongs to the same text.
    const words = change.kind === 'added' ? (change.follows ?? '') : change.before
    const found = words.trim() === '' ? null : this.#places.find(words)
    if (found !== null) {
      const { node, field, language } = found.of
      const certainty = change.kind === 'added' ? 'likely' : found.certainty
      return { certainty, at: { node, field, language } }
    }
    return change.reference === null ? nowhere : this.#byReference(change.reference, change)
  }

  /** A code in the reference names the node; its text that is most like what is said is meant, and a person confirms. */
  #byReference(reference: string, change: ChangeToPlace): PlaceOfChange {
    const said = change.after === '' ? change.remark : change.after
    const language = languageOfWords(said)
    for (const word of reference.split(/[\s,;:()/·]+/)) {
      const texts = (this.#byCode.get(plainCode(word)) ?? []).filter((text) => text.language === language)
      const [best] = texts
        .map((text) => ({ text, like: likenessOf(said, text.text) }))
        .sort((a, b) => b.like - a.like)
      if (best === undefined || (best.like < leastLikeness && texts.length > 1)) continue
      const { node, field } = best.text
      return { certainty: 'likely', at: { node, field, language } }
    }
    return nowhere
  }
}

const plainCode = (code: string): string => code.toUpperCase().replace(/[.]+$/, '').replace(/[–—_]/g, '-')
