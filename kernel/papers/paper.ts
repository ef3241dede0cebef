import type { Bilingual, Language } from '../pure/bilingual.ts'

/** A stretch of a text; in a comparison also what was put in and taken out. */
export interface Piece {
  readonly text: string
  readonly change?: 'inserted' | 'deleted'
}

/** A text in those of the paper's languages in which it stands. */
export type Texts = Partial<Readonly<Record<Language, readonly Piece[]>>>

interface Changeable {
  /** The same for the same thing in another version of the paper: by it two papers are compared. */
  readonly key?: string
  /** Set where all of it was put in or taken out. */
  readonly change?: 'inserted' | 'deleted'
  /** Printed small below the text of a language and no part of it: that it is a draft translation, say. Never compared. */
  readonly notes?: Notes
  /** The same beside a tracked change in Word, where a note would stay when the change is rejected. */
  readonly comment?: Notes
}

/** What is said of a text beside it, in the language in which that stands. */
export type Notes = Partial<Readonly<Record<Language, string>>>

export interface Heading extends Changeable {
  readonly kind: 'heading'
  readonly level: 1 | 2 | 3 | 4
  readonly texts: Texts
}

export interface Paragraph extends Changeable {
  readonly kind: 'paragraph'
  readonly texts: Texts
}

/** One line of a table of particulars: `Deadline`, and what stands there. */
export interface Fact extends Changeable {
  readonly kind: 'fact'
  readonly label: Bilingual
  readonly texts: Texts
  /** Set where the text is a list: members stand between these, and a comparison takes out or puts in whole ones. */
  readonly separator?: string
}

export type Block = Heading | Paragraph | Fact

/** A document as data, whatever it is written as: PDF, Word or a page of HTML. Knows no slice. */
export interface Paper {
  /** One, or both; the first one reads first. */
  readonly languages: readonly Language[]
  readonly title: Bilingual
  /** What kind of paper it is: `Strategy`, `Comparison of versions 1 and 2`. */
  readonly subtitle: Bilingual
  /** A line that no reader may miss: that the content is illustrative, say. */
  readonly notice: Bilingual | null
  /** Who may read it, at the head of every page. */
  readonly marking: Bilingual
  /** Version, status, marking and date, at the foot of every page. */
  readonly foot: Bilingual
  /** What the cover says: `Status`, `Draft`. */
  readonly particulars: readonly { readonly label: Bilingual; readonly text: Bilingual }[]
  /** Where one learns whether this paper is still current. */
  readonly current: { readonly address: string; readonly code: string; readonly says: Bilingual }
  readonly blocks: readonly Block[]
}

/** The text as it stands once all is accepted. */
export const plainText = (pieces: readonly Piece[] | undefined): string =>
  (pieces ?? [])
    .filter(({ change }) => change !== 'deleted')
    .map(({ text }) => text)
    .join('')

export const unchanged = (text: string): readonly Piece[] => [{ text }]

/** Text of both languages as a paper holds it; a language without text is left out. */
export const textsOf = (texts: { readonly en?: string | null; readonly ur?: string | null }): Texts => ({
  ...(texts.en ? { en: unchanged(texts.en) } : {}),
  ...(texts.ur ? { ur: unchanged(texts.ur) } : {}),
})

export const heading = (level: 1 | 2, said: Bilingual): Block => ({
  ...{ kind: 'heading', level },
  texts: textsOf(said),
})

export const fact = (label: Bilingual, said: Bilingual): Block => ({
  ...{ kind: 'fact', label },
  texts: textsOf(said),
})

export const paragraph = (said: Bilingual): Block => ({ kind: 'paragraph', texts: textsOf(said) })
