import type { Handler } from '#kernel/contract/handler.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { FileStore } from '#kernel/files/file-store.ts'
import { dayAt } from '#kernel/pure/calendar.ts'
import { writeWorkbook } from '#kernel/papers/workbook/write-workbook.ts'
import type { consultation } from '../../contract.ts'
import { sheetNames } from '../../contract/kinds/kind-words.ts'
import type { CallPage } from '../../contract/kinds/kinds.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import {
  readSheet,
  type SheetReading,
  type SheetRow,
} from '../../rules/kinds/a-sheet-is-read-line-by-line.ts'
import { getRound } from '../rounds/get-round.ts'
import { findCall } from './find-call.ts'
import { keepSheet } from './keep-sheet.ts'
import { linesOf } from './lines-of-sheets.ts'
import { ordersOf } from './make-sheet.ts'
import { readSheetFile, type SheetFile } from './read-sheet-file.ts'

type Tx = Transaction<ConsultationRows>
type Acts = typeof consultation.acts

/** What a sheet holds and what is wrong in it; nothing is written. */
export const previewSheet =
  (files: FileStore): Handler<Acts['previewSheet'], ConsultationRows> =>
  async ({ input, tx, refuse }) => {
    const ready = await callOf(tx, input.round)
    if (!ready.ok) return refuse(ready.why)
    const file = await readSheetFile(tx, files, input.file)
    if (file === null) return refuse('sheet-unreadable')
    const { lines, known, problems } = await readAgainst(tx, input.round, ready.call, file.rows)
    return { lines: lines.map((line) => ({ ...line })), known, problems: problems.map((one) => ({ ...one })) }
  }

/** All or nothing: one bad cell, and no line is kept. The same sheet twice adds nothing. */
export const takeSheetIn =
  (files: FileStore): Handler<Acts['takeSheetIn'], ConsultationRows> =>
  async (acting) => {
    const { input, tx, refuse } = acting
    const ready = await callOf(tx, input.round)
    if (!ready.ok) return refuse(ready.why)
    const file = await readSheetFile(tx, files, input.file)
    if (file === null) return refuse('sheet-unreadable')
    const reading = await readAgainst(tx, input.round, ready.call, file.rows)
    const refusal = whyNot(reading)
    if (refusal !== null) return refuse(refusal)
    return take(acting, ready.call, { ...file, sha256: input.file }, reading)
  }

/** What was typed from paper is written as the sheet that it would have been, and taken in as that. */
export const typeSheetIn =
  (files: FileStore): Handler<Acts['typeSheetIn'], ConsultationRows> =>
  async (acting) => {
    const { input, tx, refuse } = acting
    const ready = await callOf(tx, input.round)
    if (!ready.ok) return refuse(ready.why)
    // The first row of a workbook is its head: what is typed first stands in the second.
    const rows = input.rows.map((cells, at) => ({ row: at + 2, cells }))
    const reading = await readAgainst(tx, input.round, ready.call, rows)
    const refusal = whyNot(reading)
    if (refusal !== null) return refuse(refusal)
    const { sha256 } = await files.put(await writeWorkbook(ordersOf(ready.call, input.rows, 'en')))
    const sheet = sheetNames[ready.call.kind].en
    return take(acting, ready.call, { name: `${sheet}, typed in.xlsx`, sheet, sha256 }, reading)
  }

type Call = Omit<CallPage, 'voices' | 'waiting'>
type Taking =
  | Parameters<Handler<Acts['takeSheetIn'], ConsultationRows>>[0]
  | Parameters<Handler<Acts['typeSheetIn'], ConsultationRows>>[0]

async function take(
  { input, tx, session, recordRows }: Taking,
  call: Call,
  file: Omit<SheetFile, 'rows'> & { readonly sha256: string },
  { lines, known }: SheetReading,
) {
  if (lines.length === 0) {
    await recordRows(input.round, [{ round: input.round, added: 0, known }])
    return { submission: null, added: 0, known }
  }
  const into = { round: await getRound(tx, input.round), call, file, receivedOn: input.receivedOn }
  const submission = await keepSheet(tx, { ...into, by: session.person ?? '', lines }, recordRows)
  return { submission, added: lines.length, known }
}

async function callOf(tx: Tx, round: string) {
  const { opens_on } = await getRound(tx, round)
  const call = await findCall(tx, round)
  if (call === null) return { ok: false, why: 'no-call' } as const
  if (dayAt(new Date()) < opens_on) return { ok: false, why: 'not-opened-yet' } as const
  return { ok: true, call } as const
}

const readAgainst = async (tx: Tx, round: string, call: Call, rows: readonly SheetRow[]) =>
  readSheet(rows, {
    kind: call.kind,
    questions: call.questions.map(({ number }) => number),
    known: await linesOf(tx, round),
  })

function whyNot({ lines, known, problems: [first, ...more] }: SheetReading) {
  if (first !== undefined) {
    return { code: 'lines-to-mend', values: { count: more.length + 1, row: first.row } } as const
  }
  return lines.length === 0 && known === 0 ? ({ code: 'empty-sheet' } as const) : null
}
