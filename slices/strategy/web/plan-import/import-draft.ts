import type { Language } from '#kernel/pure/bilingual.ts'
import type { OutputOf } from '#kernel/contract/act.ts'
import type { strategy } from '../../contract.ts'
import type { PlanField } from '../../rules/plan-table/plan-fields.ts'

export type Preview = OutputOf<(typeof strategy)['acts']['previewImport']>
export type PreviewedSheet = Preview['sheets'][number]
export type DryRun = OutputOf<(typeof strategy)['acts']['dryRunImport']>

/** What a person has chosen so far. The bytes lie at the server, named by their hash; null means as suggested. */
export interface ImportDraft {
  readonly file: string
  readonly name: string
  readonly sheet: string | null
  readonly mapping: readonly (PlanField | null)[] | null
  readonly language: Language | null
}

export const draftOf = (file: string, name: string): ImportDraft => ({
  file,
  name,
  sheet: null,
  mapping: null,
  language: null,
})

export const isImportDraft = (kept: unknown): kept is ImportDraft | null =>
  kept === null || (typeof kept === 'object' && 'file' in kept && 'mapping' in kept && 'language' in kept)

/** One sheet as it will be read: what the server suggested, with what the person changed. */
export interface Reading {
  readonly file: string
  readonly name: string
  readonly sheet: string
  readonly mapping: (PlanField | null)[]
  readonly language: Language
}

export function sheetOf(draft: ImportDraft, preview: Preview): PreviewedSheet | null {
  return preview.sheets.find(({ sheet }) => sheet === draft.sheet) ?? preview.sheets[0] ?? null
}

export function readingOf(draft: ImportDraft, sheet: PreviewedSheet): Reading {
  const fits = draft.mapping?.length === sheet.headers.length
  return {
    file: draft.file,
    name: draft.name,
    sheet: sheet.sheet,
    mapping: fits && draft.mapping !== null ? [...draft.mapping] : [...sheet.mapping],
    language: draft.language ?? sheet.language,
  }
}
