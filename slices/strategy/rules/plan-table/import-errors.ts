import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { isolated } from '#kernel/pure/parsed.ts'
import { readDeadline } from './deadlines-in-words.ts'
import { type PlanField, fieldNames, mayHaveSeveralColumns } from './plan-fields.ts'
import { type PlanCell, type PlanTable, activitiesOf, hasColumn, said } from './plan-table.ts'

/** Why a cell cannot be imported as it stands. `row` and `column` are those of the file. */
export interface ImportError {
  readonly code: string
  readonly row: number | null
  readonly column: string | null
  readonly messages: Bilingual
  readonly hint: Bilingual
}

/** A field longer than this is a chapter that slipped into a cell. */
export const longestText = 10_000

function mappingErrors(plan: PlanTable): readonly ImportError[] {
  const errors: ImportError[] = []
  if (!hasColumn(plan, 'action'))
    errors.push({
      code: 'no-activity-column',
      row: null,
      column: null,
      messages: {
        en: `No column was recognised as the activity. Found: ${plan.headers.join(', ')}.`,
        ur: `کوئی کالم سرگرمی کے طور پر نہیں پہچانا گیا۔ یہ عنوانات ملے: ${isolated(plan.headers.join(', '))}۔`,
      },
      hint: {
        en: 'Say which column holds what is to be done.',
        ur: 'بتائیں کہ کس کالم میں درج ہے کہ کیا کرنا ہے۔',
      },
    })
  for (const field of new Set(plan.mapping)) {
    if (field === null || mayHaveSeveralColumns(field)) continue
    const columns = plan.headers.filter((_, column) => plan.mapping[column] === field)
    if (columns.length < 2) continue
    const name = fieldNames[field]
    errors.push({
      code: 'field-mapped-twice',
      row: null,
      column: columns[1] ?? null,
      messages: {
        en: `Two columns are mapped to "${name.en}": ${columns.join(', ')}.`,
        ur: `دو کالم ”${name.ur}“ سے منسلک ہیں: ${isolated(columns.join(', '))}۔`,
      },
      hint: { en: 'Keep one of them.', ur: 'ان میں سے ایک رکھیں۔' },
    })
  }
  return errors
}

const at = (cell: PlanCell) => ({ row: cell.from.row, column: cell.from.header })

function cellErrors(cell: PlanCell): readonly ImportError[] {
  if (cell.text.length > longestText)
    return [
      {
        code: 'text-too-long',
        ...at(cell),
        messages: {
          en: `The text has ${cell.text.length} characters; ${longestText} are allowed.`,
          ur: `متن میں ${cell.text.length} حروف ہیں؛ حد ${longestText} ہے۔`,
        },
        hint: {
          en: 'Shorten it, and put the rest into a narrative section.',
          ur: 'اسے مختصر کریں اور باقی متن بیانیہ حصے میں رکھیں۔',
        },
      },
    ]
  const isDate = cell.field === 'deadline' || cell.field === 'start'
  if (isDate && readDeadline(cell.text).kind === 'two-readings')
    return [
      {
        code: 'date-has-two-readings',
        ...at(cell),
        messages: {
          en: `"${cell.text}" can be read as two different days.`,
          ur: `${isolated(cell.text)} دو مختلف تاریخوں کے طور پر پڑھی جا سکتی ہے۔`,
        },
        hint: {
          en: 'Write it as 2027-04-03, or with the name of the month.',
          ur: 'اسے ‎2027-04-03‎ کی طرح یا مہینے کے نام کے ساتھ لکھیں۔',
        },
      },
    ]
  return []
}

function rowErrors(plan: PlanTable): readonly ImportError[] {
  const errors: ImportError[] = []
  const firstWith = new Map<string, number>()
  for (const row of activitiesOf(plan)) {
    if (said(plan, row, 'action').kind === 'empty')
      errors.push({
        code: 'activity-without-text',
        row: row.row,
        column: plan.headers[plan.mapping.indexOf('action')] ?? null,
        messages: {
          en: 'The row has entries, but does not say what is to be done.',
          ur: 'سطر میں اندراجات ہیں مگر یہ درج نہیں کہ کیا کرنا ہے۔',
        },
        hint: { en: 'Write the activity, or delete the row.', ur: 'سرگرمی لکھیں یا سطر حذف کریں۔' },
      })
    const code = row.cells.code?.[0]
    if (!code) continue
    const first = firstWith.get(code.text)
    if (first === undefined) firstWith.set(code.text, row.row)
    else
      errors.push({
        code: 'number-twice',
        ...at(code),
        messages: {
          en: `The number ${code.text} already stands in row ${first}.`,
          ur: `نمبر ${isolated(code.text)} پہلے ہی سطر ${first} میں موجود ہے۔`,
        },
        hint: { en: 'Give each activity a number of its own.', ur: 'ہر سرگرمی کو الگ نمبر دیں۔' },
      })
  }
  return errors
}

/** The dry run: everything that stands against importing this table with this mapping, cell by cell, all at once. */
export function importErrors(plan: PlanTable): readonly ImportError[] {
  const cells = plan.rows.flatMap((row) =>
    Object.values(row.cells).flatMap((list) =>
      list.filter((cell) => cell.from.row === row.row || row.kind === 'activity').flatMap(cellErrors),
    ),
  )
  const seen = new Set<string>()
  const once = cells.filter((error) => {
    const key = `${error.code} ${error.row} ${error.column}`
    return seen.has(key) ? false : (seen.add(key), true)
  })
  return [...mappingErrors(plan), ...rowErrors(plan), ...once]
}

/** Fields of the table that nothing is mapped to, for the preview. */
export const unmappedHeaders = (plan: PlanTable): readonly string[] =>
  plan.headers.filter((header, column) => header !== '' && plan.mapping[column] === null)

export const mappedFields = (plan: PlanTable): readonly PlanField[] =>
  plan.mapping.filter((field): field is PlanField => field !== null)
