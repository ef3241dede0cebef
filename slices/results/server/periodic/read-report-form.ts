import type { Signer } from '#kernel/ledger/notes/signed-note.ts'
import { readTables } from '#kernel/tables/read-tables.ts'
import type { RawTable } from '#kernel/tables/table.ts'
import type { Problem } from '#kernel/tables/problem.ts'
import { formHeaders, type SheetBack } from '../../rules/periodic/what-a-form-holds.ts'
import { openSeal, type Sealed } from './form-seal.ts'
import { sealHeaders } from './write-report-form.ts'

export type FormRead =
  | { readonly ok: true; readonly sealed: Sealed; readonly sheets: readonly SheetBack[] }
  | { readonly ok: false; readonly problems: readonly Problem[] }

const known = new Set<string>([
  ...Object.values(formHeaders).flat(),
  ...sealHeaders.map((header) => header.toLowerCase()),
])

/** The sheets of a form that came back, and what its seal says it is for. Without problems where it has no good seal. */
export async function readReportForm(bytes: Buffer, name: string, signer: Signer): Promise<FormRead> {
  const read = await readTables(bytes, name, {
    knowsHeader: (text) => known.has(text.trim().toLowerCase()),
    uncalculatedIsBlank: true,
  })
  if (!read.ok) return { ok: false, problems: read.problems }
  const sealed = read.tables.flatMap((table) => sealIn(table, signer)).at(0)
  if (sealed === undefined) return { ok: false, problems: [] }
  return { ok: true, sealed, sheets: read.tables.map(sheetBack) }
}

function sealIn({ headers, rows }: RawTable, signer: Signer): Sealed[] {
  const column = headers.indexOf(sealHeaders[1])
  return column < 0 ? [] : rows.flatMap(({ cells }) => openSeal(signer, cells[column] ?? '') ?? [])
}

const sheetBack = ({ sheet, headers, rows }: RawTable): SheetBack => ({
  sheet,
  headers,
  rows: rows.map(({ number, cells, notes }) => ({
    ...{ number, cells },
    formulas: notes.flatMap(({ code, column }) => (code === 'formula' ? [column] : [])),
  })),
})
