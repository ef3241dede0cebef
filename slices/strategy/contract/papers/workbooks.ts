import { z } from 'zod'
import { act } from '#kernel/contract/act.ts'
import { fileHash, id, text } from '#kernel/contract/shapes.ts'
import { cellError } from '../imports.ts'
import { refusals } from '../refusals.ts'
import { language } from '../shapes.ts'
import { workbookRefusals, workbookWords } from './workbook-words.ts'

/** A cell that another program changed: where it stands, what it was when it went out, and what it is now. */
const changedCell = z.object({
  sheet: z.string(),
  row: z.number().int(),
  column: z.string(),
  code: z.string(),
  field: z.string(),
  /** Null where a number or a day stands: they are the same in both languages. */
  language: language.nullable(),
  before: z.string(),
  after: z.string(),
})
export type ChangedCell = z.output<typeof changedCell>

const returned = z.object({ version: id, file: fileHash, name: text(200) })

export const workbookActs = {
  tryWorkbook: act({
    method: 'POST',
    path: '/versions/:version/workbooks/dry-run',
    does: workbookWords.try,
    who: ['secretariat'],
    records: null,
    byLetter: false,
    input: returned,
    output: z.object({ changed: z.array(changedCell), errors: z.array(cellError), number: z.number().int() }),
    refusals: workbookRefusals,
  }),
  takeWorkbook: act({
    method: 'POST',
    path: '/versions/:version/workbooks',
    does: workbookWords.take,
    who: ['secretariat'],
    records: 'workbook taken back',
    byLetter: false,
    input: returned,
    output: z.object({ version: id, changed: z.number().int() }),
    refusals: {
      ...workbookRefusals,
      'not-a-draft': refusals['not-a-draft'],
      'import-has-errors': refusals['import-has-errors'],
      'changes-nothing': refusals['changes-nothing'],
      'text-has-moved-on': refusals['text-has-moved-on'],
    },
  }),
}
