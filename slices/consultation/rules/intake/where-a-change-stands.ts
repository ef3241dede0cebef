import type { Language } from '#kernel/pure/bilingual.ts'
import { languageOfWords } from './in-which-language-words-are.ts'
import { numbersNamed, PrintedReferences } from './references/a-reference-names-a-number.ts'
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
  /** Of a reference that fits several places their codes: a person says which one is meant. */
  readonly oneOf?: readonly string[]
}

const nowhere: PlaceOfChange = { certainty: 'nowhere', at: null }

/** Below this a proposed text says something else than the field does. */
const leastLikeness = 0.2

/** Says where changes stand. Made once for a version, however many changes are asked. */
export class PlacesOfChanges {
  readonly #places: PlacesInVersion
  readonly #read: ReadonlySet<string>
  readonly #byCode = new Map<string, CodedText[]>()
  readonly #codes: ReadonlyMap<string, string>
  readonly #texts: readonly CodedText[]
  readonly #printed: PrintedReferences

  /** `printed` are the numbers of the draft as it was sent, which references may name instead of codes. */
  constructor(texts: readonly CodedText[], printed = new PrintedReferences([])) {
    this.#texts = texts
    this.#printed = printed
    this.#codes = new Map(texts.map(({ node, code }) => [node, code]))
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

  /**
   * A code in the reference names the node, a number what the draft printed there: what is most like what is said is
   * meant, and a person confirms. Where they name several entries, nothing is guessed.
   */
  #byReference(reference: string, change: ChangeToPlace): PlaceOfChange {
    const numbered = this.#atNumbers(reference)
    const coded = this.#namedByCode(reference)
    const nodes = [...new Set([...coded, ...numbered.map(({ node }) => node)])]
    const [node] = nodes
    if (node === undefined) return nowhere
    if (nodes.length > 1)
      return { ...nowhere, oneOf: nodes.map((one) => this.#codes.get(one) ?? '').toSorted() }
    const said = change.after === '' ? change.remark : change.after
    const language = languageOfWords(said)
    const [only, ...others] = fieldsAmong(numbered)
    if (only !== undefined && others.length === 0)
      return {
        certainty: 'likely',
        at: { node, field: only.field, language: this.#languageOf(only, change) },
      }
    const candidates = this.#texts.filter((text) => text.node === node && text.language === language)
    const [best] = candidates
      .map((text) => ({ text, like: likenessOf(said, text.text) }))
      .sort((a, b) => b.like - a.like)
    if (best === undefined || (best.like < leastLikeness && candidates.length > 1)) return nowhere
    return { certainty: 'likely', at: { node, field: best.text.field, language } }
  }

  /** Nodes by their codes; a code within another that is named too (PRT-1 beside PRT-1.1) only says what it is below. */
  #namedByCode(reference: string): readonly string[] {
    const named = reference.split(/[\s,;:()/·]+/).map(plainCode)
    const known = [...new Set(named)].filter((code) => this.#byCode.has(code))
    const narrowest = known.filter((code) => !known.some((other) => other.startsWith(`${code}.`)))
    return narrowest.flatMap((code) => [...new Set((this.#byCode.get(code) ?? []).map(({ node }) => node))])
  }

  #atNumbers(reference: string): readonly TextOfVersion[] {
    const standing = (texts: ReadonlySet<string>) => [...texts].flatMap((text) => this.#places.allOf(text))
    return numbersNamed(reference)
      .flatMap((key) => this.#printed.at(key))
      .flatMap(({ own, below }) => {
        const itself = standing(own)
        return itself.length > 0 ? itself : standing(below)
      })
  }

  /** New words in the other language are meant for the text that stands beside in that language. */
  #languageOf({ node, field, language }: TextOfVersion, { after }: ChangeToPlace): Language {
    const said = after === '' ? language : languageOfWords(after)
    const isThere = this.#texts.some(
      (one) => one.node === node && one.field === field && one.language === said,
    )
    return isThere ? said : language
  }
}

/** One text for each field, in whichever language. */
const fieldsAmong = (texts: readonly TextOfVersion[]): readonly TextOfVersion[] => [
  ...new Map(texts.map((text) => [text.field, text])).values(),
]

const plainCode = (code: string): string => code.toUpperCase().replace(/[.]+$/, '').replace(/[–—_]/g, '-')
