import type { Handler } from '#kernel/contract/handler.ts'
import type { FileStore } from '#kernel/files/file-store.ts'
import type { Language } from '#kernel/pure/bilingual.ts'
import type { RawTable } from '#kernel/tables/table.ts'
import type { strategy } from '../../contract.ts'
import type { StrategyRows } from '../../database/rows.ts'
import { suggestMapping } from '../../rules/plan-table/suggest-mapping.ts'
import { readPlanFile, toldProblems } from './read-plan-file.ts'

const sampleRows = 5

export const previewImport =
  (files: FileStore): Handler<typeof strategy.acts.previewImport, StrategyRows> =>
  async ({ input, tx }) => {
    const read = await readPlanFile(tx, files, input)
    const tables = read.ok ? read.tables : []
    return {
      problems: toldProblems(read),
      sheets: tables.map((table) => ({
        sheet: table.sheet,
        headerRow: table.headerRow,
        headers: [...table.headers],
        mapping: [...suggestMapping(table.headers)],
        language: languageOf(table),
        rows: table.rows.length,
        sample: table.rows
          .slice(0, sampleRows)
          .map(({ number, cells }) => ({ row: number, cells: [...cells] })),
      })),
    }
  }

/** By the letters of the first rows: Urdu where they are mostly Arabic script. */
function languageOf(table: RawTable): Language {
  const text = [...table.headers, ...table.rows.slice(0, 20).flatMap(({ cells }) => cells)].join(' ')
  const arabic = (text.match(/\p{Script=Arabic}/gu) ?? []).length
  const latin = (text.match(/\p{Script=Latin}/gu) ?? []).length
  return arabic > latin ? 'ur' : 'en'
}
