import { z } from 'zod'
import { act } from '#kernel/contract/act.ts'
import { bilingual, fileHash, id, text } from '#kernel/contract/shapes.ts'
import { planFields } from '../rules/plan-table/plan-fields.ts'
import { refusals } from './refusals.ts'
import { language } from './shapes.ts'

const file = { file: fileHash, name: text(200) }
const mapping = z.array(z.enum(planFields).nullable()).max(200)

/** Something that stands against a file or a cell. Row and column are those of the file. */
export const cellError = z.object({
  code: z.string(),
  sheet: z.string().nullable(),
  row: z.number().int().nullable(),
  column: z.string().nullable(),
  messages: bilingual,
  hint: bilingual,
})
export type CellError = z.output<typeof cellError>

export const finding = z.object({
  code: z.string(),
  severity: z.enum(['error', 'warning', 'notice']),
  sheet: z.string(),
  row: z.number().int().nullable(),
  column: z.string().nullable(),
  messages: bilingual,
  hint: bilingual,
})
export type Finding = z.output<typeof finding>

export const summary = z.object({
  activities: z.number().int(),
  errors: z.number().int(),
  warnings: z.number().int(),
  notices: z.number().int(),
})

/** Which sheet, read with which columns, in which language. */
const reading = z.object({ version: id, ...file, sheet: z.string().max(200), mapping, language })

const officeMatch = z.object({ written: z.string(), office: id.nullable(), rows: z.number().int() })

export const importActs = {
  previewImport: act({
    method: 'POST',
    path: '/versions/:version/imports/preview',
    does: {
      en: 'Show the sheets of a plan and how their columns were understood. Nothing is written.',
      ur: 'منصوبے کی شیٹیں دکھانا اور یہ کہ کالم کیسے سمجھے گئے۔ کچھ لکھا نہیں جاتا۔',
    },
    who: ['secretariat'],
    records: null,
    byLetter: false,
    input: z.object({ version: id, ...file }),
    output: z.object({
      sheets: z.array(
        z.object({
          sheet: z.string(),
          headerRow: z.number().int(),
          headers: z.array(z.string()),
          mapping,
          language,
          rows: z.number().int(),
          sample: z.array(z.object({ row: z.number().int(), cells: z.array(z.string()) })),
        }),
      ),
      problems: z.array(cellError),
    }),
    refusals: {},
  }),
  dryRunImport: act({
    method: 'POST',
    path: '/versions/:version/imports/dry-run',
    does: {
      en: 'Try an import: errors per cell, findings of the lint, offices recognised. Nothing is written.',
      ur: 'درآمد کی آزمائش: خانہ بہ خانہ غلطیاں، جانچ کے نتائج، پہچانے گئے دفاتر۔ کچھ لکھا نہیں جاتا۔',
    },
    who: ['secretariat'],
    records: null,
    byLetter: false,
    input: reading,
    output: z.object({
      errors: z.array(cellError),
      findings: z.array(finding),
      summary,
      nodes: z.record(z.string(), z.number().int()),
      offices: z.array(officeMatch),
    }),
    refusals: { 'file-not-readable': refusals['file-not-readable'] },
  }),
  importPlan: act({
    method: 'POST',
    path: '/versions/:version/imports',
    does: {
      en: 'Import a plan into a draft: all of it or nothing, each row with where it came from.',
      ur: 'منصوبہ مسودے میں درآمد کرنا: سارا یا کچھ نہیں، ہر سطر اپنے ماخذ کے ساتھ۔',
    },
    who: ['secretariat'],
    records: 'plan imported',
    byLetter: false,
    input: reading,
    output: z.object({ version: id, nodes: z.number().int(), activities: z.number().int() }),
    refusals: {
      'not-a-draft': refusals['not-a-draft'],
      'file-not-readable': refusals['file-not-readable'],
      'import-has-errors': refusals['import-has-errors'],
      'code-taken': refusals['code-taken'],
      'strategy-part-locked': refusals['strategy-part-locked'],
    },
  }),
}
