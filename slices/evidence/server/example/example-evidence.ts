import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { InputOf } from '#kernel/contract/act.ts'
import type { evidence } from '../../contract.ts'

type Acts = (typeof evidence)['acts']
type Picture = InputOf<Acts['recordPicture']>

/** The example's file of evidence; sources are named by codes of their own. */
export interface ExampleSource
  extends Pick<InputOf<Acts['registerSource']>, 'publisher' | 'dated' | 'licence' | 'grade'> {
  readonly code: string
  readonly title: Bilingual
  readonly link: string
}

export interface ExampleFinding extends Pick<InputOf<Acts['recordFinding']>, 'kind' | 'confidence'> {
  readonly code: string
  readonly statement: Bilingual
  /** The place of the yardstick among the published ones, and the English word on it. */
  readonly likelihood?: { readonly yardstick: number; readonly word: string } | undefined
  readonly confidence_reason: Bilingual
  readonly as_of: string
  readonly review_by: string
  readonly sources: readonly { readonly source: string; readonly passage?: string | undefined }[]
}

export interface ExamplePicture {
  readonly title: Bilingual
  readonly period: Picture['period']
  readonly source: string
  readonly method: Bilingual
  readonly parts: readonly {
    readonly component: Picture['parts'][number]['component']
    readonly items?: number | undefined
    readonly average?: string | undefined
    readonly scores: Picture['parts'][number]['scores']
  }[]
}

export interface ExampleScale {
  readonly name: Bilingual
  readonly lowest: string
  readonly highest: string
  readonly source: string
}

export interface ExampleEvidence {
  readonly sources: readonly ExampleSource[]
  readonly findings: readonly ExampleFinding[]
  readonly scale: ExampleScale
  readonly pictures: readonly ExamplePicture[]
}
