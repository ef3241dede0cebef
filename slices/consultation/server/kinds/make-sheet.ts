import type { Handler } from '#kernel/contract/handler.ts'
import type { FileStore } from '#kernel/files/file-store.ts'
import { newPaperCode } from '#kernel/papers/paper-code.ts'
import { type SheetOrder, writeWorkbook } from '#kernel/papers/workbook/write-workbook.ts'
import type { Language } from '#kernel/pure/bilingual.ts'
import type { consultation } from '../../contract.ts'
import { rulesBeforeOneSpeaks } from '../../contract/kinds/call-rules.ts'
import { sheetNames } from '../../contract/kinds/kind-words.ts'
import type { CallPage } from '../../contract/kinds/kinds.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { neutralCell } from '../../rules/events/a-cell-is-never-a-formula.ts'
import { type SheetColumn, sheetColumns } from '../../rules/kinds/a-sheet-is-read-line-by-line.ts'
import { sectorKeys, sectorName } from '../../rules/names-of-outcomes-and-sectors.ts'
import { findCall } from './find-call.ts'
import { headerOf, sheetWords, widths } from './sheet-words.ts'

type Call = Omit<CallPage, 'voices' | 'waiting'>
type Row = Readonly<Partial<Record<SheetColumn, string>>>

/** A sheet with empty lines and a code of its own, by which its lines are known when it comes back. */
export const makeSheet =
  (files: FileStore): Handler<typeof consultation.acts.makeSheet, ConsultationRows> =>
  async ({ input, tx, refuse, record }) => {
    const call = await findCall(tx, input.round)
    if (call === null) return refuse('no-call')
    const code = newPaperCode()
    const rows = Array.from({ length: input.lines }, (_, at) => ({ sheet: code, line: String(at + 1) }))
    const bytes = await writeWorkbook(ordersOf(call, rows, input.language))
    const { sha256 } = await files.put(bytes)
    await record(input.round, { round: input.round, code, lines: input.lines, sha256 })
    return { sha256, name: `${sheetNames[call.kind].en} ${code}.xlsx` }
  }

/** The workbook of a sheet: its lines, and beside them the questions and the rules that are read out. */
export function ordersOf(call: Call, rows: readonly Row[], language: Language): readonly SheetOrder[] {
  const rightToLeft = language === 'ur'
  const columns = sheetColumns[call.kind]
  const other = language === 'ur' ? 'en' : 'ur'
  const both = (words: { readonly en: string; readonly ur: string }) => [words[language], words[other]]
  const notes = [
    ...call.questions.map(({ number, words }) => [String(number), ...both(words)]),
    ...rulesBeforeOneSpeaks[call.kind].map((rule) => ['', ...both(rule)]),
    ...(call.kind === 'district meeting' ? sectorKeys.map((key) => ['', ...both(sectorName(key))]) : []),
  ]
  return [
    {
      ...{ name: sheetNames[call.kind][language], rightToLeft },
      columns: columns.map((column) => ({
        ...{
          header: headerOf(column),
          width: widths[column],
          isFixed: column === 'sheet' || column === 'line',
        },
      })),
      rows: rows.map((row) => columns.map((column) => neutralCell(row[column] ?? ''))),
    },
    {
      ...{ name: sheetWords.questions[language], rightToLeft },
      columns: [
        { header: sheetWords.number[language], width: 10, isFixed: true },
        { header: sheetWords.asked[language], width: 70, isFixed: true },
        { header: sheetWords.asked[other], width: 70, isFixed: true },
      ],
      rows: notes.map((row) => row.map(neutralCell)),
    },
  ]
}
