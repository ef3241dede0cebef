import type { Bilingual } from '../pure/bilingual.ts'
import type { Paper } from './paper.ts'

/**
 * A paper to write on by hand, in both languages on every page: what is asked, what is read out, boxes, blanks, and a
 * table whose head stands on each page. It bears what every paper bears. Only a printed one: it is set as PDF.
 */
export interface Form
  extends Pick<
    Paper,
    'languages' | 'title' | 'subtitle' | 'notice' | 'marking' | 'foot' | 'current' | 'particulars'
  > {
  /** Lying on its side, for a table of many columns. */
  readonly isWide: boolean
  /** What nobody who fills it in may miss. */
  readonly warning: Bilingual | null
  readonly lists: readonly FormList[]
  /** Each a numbered box with room for some lines of writing. */
  readonly boxes: readonly { readonly number: string; readonly words: Bilingual }[]
  /** A line to write on; with options, boxes to tick. */
  readonly blanks: readonly { readonly name: Bilingual; readonly options: readonly Bilingual[] }[]
  readonly table: {
    /** Widths are shares of the page. */
    readonly columns: readonly { readonly name: Bilingual; readonly width: number }[]
    /** What is printed in each cell; an empty one is written by hand. */
    readonly rows: readonly (readonly string[])[]
  } | null
}

export interface FormList {
  readonly title: Bilingual
  readonly items: readonly { readonly number: string; readonly words: Bilingual }[]
}
