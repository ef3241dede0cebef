import type { Bilingual, Language } from '#kernel/pure/bilingual.ts'
import { directionOf } from '#kernel/pure/bilingual.ts'
import { dayLabel, periodLabel } from '#kernel/pure/period-labels.ts'
import { changeOfSet } from '#kernel/pure/values/changed-values.ts'
import { differencesOf } from '#kernel/pure/words/differences-of-words.ts'
import { groupedDigits } from '#kernel/pure/decimal.ts'
import type { Between, Wording } from '../../rules/parts-of-a-snapshot.ts'
import { type Html, type Piece, html } from '../html.ts'
import { words } from './words.ts'

/** A reader's language, and the ways to speak to it. Made once a page. */
export interface Speaker {
  readonly language: Language
  /** Plain text of a pair. */
  say(pair: Bilingual): string
  /** A pair with `{name}` in it, filled with pieces of HTML or text, which are escaped. */
  fill(pair: Bilingual, values: Readonly<Record<string, Piece>>): Html
  /** A text of the plan in the reader's language or, marked as such, in the other one. */
  worded(text: Wording | null | undefined): Html
  /** A text of known language, isolated where it is not the reader's. */
  quoted(text: string, language: Language): Html
  /** A text that is kept in one language only, marked as such where that is not the reader's; its script tells which. */
  asWritten(text: string): Html
  difference(before: string, after: string, language: Language): Html
  /** The same of names, one a line: each goes or comes as a whole. */
  differenceOfNames(before: string, after: string, language: Language): Html
  day(day: string | null): Html
  period(period: Between): Html
  /** A path of these pages that keeps the language. */
  to(path: string): string
}

export function speakerOf(language: Language): Speaker {
  const say = (pair: Bilingual) => pair[language]
  const quoted = (text: string, of: Language) =>
    of === language ? html`${text}` : html`<span lang="${of}" dir="${directionOf(of)}">${text}</span>`
  const inOther = (text: string, other: Language) =>
    html`${quoted(text, other)} <small>(${say(other === 'ur' ? words.onlyInUrdu : words.onlyInEnglish)})</small>`
  return {
    language,
    say,
    quoted,
    asWritten: (text) => {
      const of = languageOf(text)
      return of === language ? html`<bdi>${text}</bdi>` : inOther(text, of)
    },
    fill: (pair, values) => filled(pair[language], values),
    worded: (text) => {
      const own = text?.[language] ?? ''
      if (own !== '') return html`${own}`
      const other = language === 'en' ? 'ur' : 'en'
      const found = text?.[other] ?? ''
      if (found === '') return html`<span class="soft">${say(words.notWritten)}</span>`
      return inOther(found, other)
    },
    difference: (before, after, of) =>
      html`<p class="difference" lang="${of}" dir="${directionOf(of)}">${differencesOf(before, after, of).map(
        ({ kind, text }) => {
          if (kind === 'removed') return html`<del>${text}</del>`
          return kind === 'added' ? html`<ins>${text}</ins>` : html`${text}`
        },
      )}</p>`,
    differenceOfNames: (before, after, of) => {
      const { kept, added, removed } = changeOfSet(before, after)
      return html`<ul class="difference" lang="${of}" dir="${directionOf(of)}">${[
        ...removed.map((name) => html`<li><del>${name}</del></li>`),
        ...added.map((name) => html`<li><ins>${name}</ins></li>`),
        ...kept.map((name) => html`<li>${name}</li>`),
      ]}</ul>`
    },
    day: (day) =>
      day === null
        ? html`<span class="soft">${say(words.noDate)}</span>`
        : html`<time datetime="${day}">${dayLabel(day)[language]}</time>`,
    period: (period) => html`<bdi>${periodLabel(period)[language]}</bdi>`,
    to: (path) => {
      const [address = '', anchor] = path.split('#')
      return `${address}?lang=${language}${anchor === undefined ? '' : `#${anchor}`}`
    },
  }
}

/** Of a text whose language nobody wrote down, as its script tells. */
export const languageOf = (text: string): Language => (/\p{Script=Arabic}/u.test(text) ? 'ur' : 'en')

function filled(text: string, values: Readonly<Record<string, Piece>>): Html {
  const pieces = text.split(/\{(\w+)\}/)
  return html`${pieces.map((piece, at) => (at % 2 === 0 ? piece : values[piece]))}`
}

/** A number, or a figure in words, by itself: its digits never reorder the sentence around it. */
export const number = (value: number | string): Html =>
  html`<bdi class="num">${/^-?\d+(\.\d+)?$/.test(String(value)) ? groupedDigits(String(value)) : value}</bdi>`

/** A code, a reference or an identifier: always left to right. */
export const code = (text: string): Html => html`<bdi class="code" dir="ltr">${text}</bdi>`

/** A code as part of an address. */
export const inPath = (text: string | number): string => encodeURIComponent(String(text))
