import type { Problem } from '#kernel/tables/problem.ts'
import type { RawTable, TablesRead } from '#kernel/tables/table.ts'
import {
  columnsOfMatrix,
  entriesOfMatrix,
  isMatrix,
  type MatrixEntry,
} from '../../rules/intake/a-matrix-is-read-by-its-headers.ts'
import { type FoundInFile, nothing, type ReadFile, type UnreadInFile } from './found.ts'
import { anotherTable } from './unread-words.ts'

/** Every row of every comment matrix among the tables; tables of another kind are told as unread. */
export function rowsInTables({ tables, notes }: TablesRead & { readonly ok: true }): ReadFile {
  const matrices = tables.filter(isMatrix)
  const others = tables.filter((table) => !isMatrix(table))
  const changes = matrices.flatMap((table) => entriesOfMatrix(table).map((entry) => ofEntry(table, entry)))
  return {
    changes,
    unread: [...notes.map(ofNote), ...others.map(({ sheet, rows }) => anotherTable(sheet, rows.length))],
    quoted: changes.map(({ before }) => before).filter((text) => text !== ''),
    columns: matrices.flatMap(({ sheet, headers }) => {
      const read = columnsOfMatrix(headers)
      return headers.map((header, at) => ({ sheet, header, read: read[at] ?? null }))
    }),
  }
}

function ofEntry({ sheet }: RawTable, entry: MatrixEntry): FoundInFile {
  const { row, reference, page, author, current, proposed, comment, rationale, others } = entry
  return {
    ...{ ...nothing, kind: 'row', part: 'sheet', author, sheet, row, before: current, after: proposed },
    reference: [reference, page].filter((text) => text !== '').join(' · ') || null,
    remark: [comment, rationale].filter((text) => text !== '').join('\n'),
    others,
  }
}

const ofNote = ({ code, row, column, messages, hint }: Problem): UnreadInFile => ({
  ...{ what: code, paragraph: null, sheet: column ?? null, row: row ?? null, count: 1 },
  said: { en: `${messages.en} ${hint.en}`, ur: `${messages.ur} ${hint.ur}` },
})
