import type { TextStanding } from '#slices/strategy/index.ts'
import { StandingText } from '../../rules/intake/what-a-change-makes-of-a-text.ts'

export interface PlaceAsked {
  readonly node: string
  readonly field: string
  readonly language: string
}

const keyOf = ({ node, field, language }: PlaceAsked) => `${node} ${field} ${language}`

/** The texts of a version by their place: read once, however many changes stand in them. */
export class TextsOfRound {
  readonly #byPlace: ReadonlyMap<string, TextStanding>
  readonly #codes: ReadonlyMap<string, string>
  readonly #lines = new Map<TextStanding, StandingText>()

  constructor(texts: readonly TextStanding[]) {
    this.#byPlace = new Map(texts.map((text) => [keyOf(text), text]))
    this.#codes = new Map(texts.map(({ node, code }) => [node, code]))
  }

  /** Undefined where no text stands that the one who acts may read. */
  find(place: PlaceAsked): TextStanding | undefined {
    return this.#byPlace.get(keyOf(place))
  }

  /** The same with its lines, read when first asked. */
  linesOf(place: PlaceAsked): StandingText | undefined {
    const text = this.find(place)
    if (text === undefined) return undefined
    const lines = this.#lines.get(text) ?? new StandingText(text.text)
    this.#lines.set(text, lines)
    return lines
  }

  codeOf(node: string): string {
    return this.#codes.get(node) ?? ''
  }
}
