import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { ChangeKind } from '../../contract/intake-shapes.ts'
import type { MatrixColumn } from '../../rules/intake/a-matrix-is-read-by-its-headers.ts'
import type { Span } from '../../rules/intake/changes-in-a-document.ts'

/** A change, comment, row or point as it stands in a file. */
export interface FoundInFile {
  readonly kind: ChangeKind
  readonly author: string
  readonly saidAt: string | null
  readonly part: 'body' | 'footnote' | 'endnote' | 'sheet' | 'summary'
  readonly paragraph: number | null
  readonly sheet: string | null
  readonly row: number | null
  readonly column: number | null
  readonly reference: string | null
  /** The numbers that Word prints above and before the paragraph, outermost first. */
  readonly numbers: readonly string[]
  readonly headings: readonly string[]
  readonly before: string
  readonly after: string
  readonly remark: string
  readonly about: string
  readonly answers: number | null
  /** A comment that was marked as settled in Word. */
  readonly isResolved: boolean
  readonly movedTo: number | null
  readonly follows: string | null
  readonly touches: readonly string[]
  readonly spans: readonly Span[]
  readonly alike: number
  readonly others: Readonly<Record<string, string>>
}

export const nothing: FoundInFile = {
  ...{ kind: 'point', author: '', saidAt: null, part: 'body', paragraph: null, sheet: null, row: null },
  ...{
    column: null,
    reference: null,
    numbers: [],
    headings: [],
    before: '',
    after: '',
    remark: '',
    about: '',
  },
  ...{
    answers: null,
    isResolved: false,
    movedTo: null,
    follows: null,
    touches: [],
    spans: [],
    alike: 0,
    others: {},
  },
}

export interface UnreadInFile {
  readonly what: string
  readonly paragraph: number | null
  readonly sheet: string | null
  readonly row: number | null
  readonly count: number
  readonly said: Bilingual
}

export interface ReadFile {
  readonly changes: readonly FoundInFile[]
  readonly unread: readonly UnreadInFile[]
  /** Texts that should stand in the version which the file claims: its paragraphs, or what a matrix quotes. */
  readonly quoted: readonly string[]
  readonly columns: readonly { sheet: string; header: string; read: MatrixColumn | null }[]
}
