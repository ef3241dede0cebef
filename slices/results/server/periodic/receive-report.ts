import type { Acting, Handler } from '#kernel/contract/handler.ts'
import type { RoomTools } from '#kernel/contract/room-tools.ts'
import { findUpload } from '#kernel/files/uploads.ts'
import { periodLabel, periodText } from '#kernel/pure/period-labels.ts'
import type { Period } from '#kernel/pure/periods.ts'
import type { FormFinding, results } from '../../contract.ts'
import type { ResultsRows } from '../../database/rows.ts'
import { readFigures } from '../../rules/import/rows-become-figures.ts'
import type { FigureRead } from '../../rules/import/rows-become-figures.ts'
import {
  breakdownFault,
  cellsOf,
  partCellsOf,
  partsToRead,
} from '../../rules/breakdowns/a-form-asks-apart.ts'
import { readFormBack } from '../../rules/periodic/a-form-comes-back-by-its-keys.ts'
import type { CellBack, FormFault, LineAsked } from '../../rules/periodic/what-a-form-holds.ts'
import type { FigureFinding } from '../../rules/figure-checks/finding.ts'
import type { FigureRow } from '../../rules/figure-checks/rows-become-statements.ts'
import { indicatorsToRead } from '../reading/indicators.ts'
import { appendFigures } from '../reports/append-figures.ts'
import { nameOfOffice } from '../reports/import-figures.ts'
import { reportingOffice } from '../reports/reporting-office.ts'
import { formEdition } from './form-seal.ts'
import { askedLines, type OfficeAsked } from './lines-of-office.ts'
import { readReportForm } from './read-report-form.ts'

type Acts = typeof results.acts
type Lent = Pick<RoomTools, 'files' | 'signer'>
type Tx = Acting<Acts['receiveReportForm'], ResultsRows>['tx']
type Receiving = Acts['tryReportForm'] | Acts['receiveReportForm']
type Asked = {
  readonly strategy: string
  readonly office: string
  readonly from: string
  readonly until: string
}

const askedOf = ({ strategy, office, from, until }: Asked): OfficeAsked => ({
  ...{ strategy, office, period: { from, to: until } },
})

const documentOf = (office: string, period: Period) => `${office}: periodic report, ${periodLabel(period).en}`

interface ReadBack {
  readonly figures: readonly FigureRead[]
  readonly lines: number
  readonly faults: readonly FormFinding[]
  readonly document: string
}

const told = (fault: FormFault): FormFinding => ({
  ...{ ...fault, severity: 'error', rows: fault.row === null ? [] : [fault.row], explanation: null },
  ...{ messages: { ...fault.messages }, hint: { ...fault.hint } },
})

const ofCell = ({ code, column, messages, hint }: FigureFinding, cell: CellBack | undefined): FormFinding =>
  told({ code, sheet: cell?.sheet ?? null, row: cell?.row ?? null, column, messages, hint })

interface Back {
  readonly rows: readonly FigureRow[]
  readonly cells: ReadonlyMap<number, CellBack>
  readonly faults: readonly FormFault[]
}

/** The figures of a report against the lines that its office is asked; all faults at once. */
async function understood(
  tx: Tx,
  asked: OfficeAsked,
  back: (lines: Awaited<ReturnType<typeof askedLines>>, period: string, document: string) => Back,
): Promise<ReadBack> {
  const lines = await askedLines(tx, asked)
  const agency = await nameOfOffice(tx, asked.office)
  const document = documentOf(agency, asked.period)
  const { rows, cells, faults } = back(lines, periodText(asked.period), document)
  const indicators = await indicatorsToRead(tx, {
    ...{ strategy: asked.strategy, indicators: [...new Set(lines.map(({ indicator }) => indicator))] },
  })
  const read = readFigures(rows, indicators, { document, agency })
  return {
    ...{ figures: read.figures, document },
    lines: lines.filter(({ ended }) => ended === null).length,
    faults: [...faults.map(told), ...read.errors.map((error) => ofCell(error, cells.get(error.row)))],
  }
}

/** Reads a form that came back, and holds its seal against the office and period that are meant. */
const readForm =
  ({ files, signer }: Lent) =>
  async ({
    input,
    tx,
    refuse,
  }: Pick<Acting<Receiving, ResultsRows>, 'input' | 'tx' | 'refuse'>): Promise<
    ReadBack & { name: string }
  > => {
    const { name } = await findUpload(tx, input.file)
    const read = await readReportForm(await files.get(input.file), name, signer)
    if (!read.ok) return refuse(read.problems.length > 0 ? 'file-unreadable' : 'not-a-form')
    const { edition, strategy, office, period } = read.sealed
    if (strategy !== input.strategy) return refuse('not-a-form')
    if (office !== input.office) return refuse('form-of-another-office')
    if (period.from !== input.from || period.to !== input.until)
      return refuse({ code: 'form-of-another-period', values: { from: period.from, until: period.to } })
    if (edition !== formEdition) return refuse('form-outdated')
    const back = await understood(tx, askedOf(input), (lines, itsPeriod, document) =>
      readFormBack(read.sheets, { lines, period: itsPeriod, document }),
    )
    if (back.lines === 0) return refuse('nothing-asked')
    return { ...back, name }
  }

const listedAtMost = 200

export const tryReportForm =
  (lent: Lent): Handler<Acts['tryReportForm'], ResultsRows> =>
  async (acting) => {
    const { input, session, refuse } = acting
    const reporter = reportingOffice(session, input.strategy, input.office, null)
    if (!reporter.ok && reporter.code !== 'letter-needed') return refuse(reporter.code)
    const { lines, figures, faults } = await readForm(lent)(acting)
    return {
      ...{ lines, figures: figures.length, period: { from: input.from, to: input.until } },
      ...{ errors: faults.slice(0, listedAtMost), errorsInAll: faults.length },
      may: { receive: { ok: faults.length === 0, because: faults.length === 0 ? null : { ...mendFirst } } },
    }
  }

const mendFirst = {
  en: 'Mend the cells listed and send the file again. Nothing is entered while one of them is wrong.',
  ur: 'درج شدہ خانے درست کر کے فائل دوبارہ بھیجیے۔ جب تک ایک بھی غلط ہے کچھ درج نہیں ہوتا۔',
}

export const receiveReportForm =
  (lent: Lent): Handler<Acts['receiveReportForm'], ResultsRows> =>
  async (acting) => {
    const { input, session, letter, refuse } = acting
    const reporter = reportingOffice(session, input.strategy, input.office, letter)
    if (!reporter.ok) return refuse(reporter.code)
    const back = await readForm(lent)(acting)
    if (back.faults.length > 0)
      return refuse({ code: 'cells-to-mend', values: { count: back.faults.length } })
    return append(acting, back, { via: 'workbook', file: { hash: input.file, name: back.name } })
  }

type Typed = ReadonlyMap<string, { readonly value: string; readonly note: string }>

const partsTyped = (line: LineAsked, typed: Typed) =>
  partsToRead(
    typed.get(line.key)?.value ?? '',
    line.parts.map((part) => ({ part, value: typed.get(part.key)?.value ?? '' })),
  )

function cellsOnScreen(
  line: LineAsked,
  typed: Typed,
  period: string,
  document: string,
): FigureRow['cells'][] {
  const { value = '', note = '' } = typed.get(line.key) ?? {}
  return [
    cellsOf(line, value, note, period, document),
    ...partsTyped(line, typed).map((part) =>
      partCellsOf(line, part.part, part.value, note, period, document),
    ),
  ]
}

function faultOnScreen(line: LineAsked, typed: Typed): FormFault[] {
  const messages = breakdownFault(typed.get(line.key)?.value ?? '', partsTyped(line, typed))
  if (messages === null) return []
  return [
    { ...{ code: 'breakdown-differs', sheet: null, row: null, column: 'value' }, messages, hint: messages },
  ]
}

export const reportOnScreen: Handler<Acts['reportOnScreen'], ResultsRows> = async (acting) => {
  const { input, tx, session, letter, refuse } = acting
  const reporter = reportingOffice(session, input.strategy, input.office, letter)
  if (!reporter.ok) return refuse(reporter.code)
  const typed = new Map(input.cells.map((cell) => [cell.key, cell]))
  const back = await understood(tx, askedOf(input), (lines, period, document) => {
    const open = lines.filter(({ ended }) => ended === null)
    const cells = open.flatMap((line) => cellsOnScreen(line, typed, period, document))
    const faults = open.flatMap((line) => faultOnScreen(line, typed))
    return { rows: cells.map((one, at) => ({ row: at + 1, cells: one })), cells: new Map(), faults }
  })
  if (back.lines === 0) return refuse('nothing-asked')
  if (back.faults.length > 0) return refuse({ code: 'cells-to-mend', values: { count: back.faults.length } })
  return append(acting, back, { via: 'screen', file: null })
}

interface Came {
  readonly via: 'workbook' | 'screen'
  readonly file: { readonly hash: string; readonly name: string } | null
}

/** A report like any other, and the one of its office for the period: a second one breaks a constraint. */
async function append(
  {
    input,
    tx,
    session,
    letter,
    recordRows,
  }: Pick<Acting<Acts['reportOnScreen'], ResultsRows>, 'tx' | 'session' | 'letter' | 'recordRows'> & {
    readonly input: Asked
  },
  { figures, document }: ReadBack,
  { via, file }: Came,
): Promise<{ report: string; figures: number }> {
  const { strategy, office, period } = askedOf(input)
  const { report, numbers } = await appendFigures(
    tx,
    recordRows,
    {
      ...{ strategy, office, document, period, file, kind: via, origin: 'reported', status: 'final' },
      ...{ submittedBy: session.person, byLetter: letter !== null },
    },
    figures,
  )
  await tx.query(
    `insert into results.periodic_reports (report, strategy, office, period_from, period_until, round, via)
     select $1, $2, $3, $4, $5, 1 + count(o.report)::int, $6
       from results.periodic_reports p join results.reopenings o on o.report = p.report
      where (p.strategy, p.office, p.period_from, p.period_until) = ($2::uuid, $3::uuid, $4::date, $5::date)`,
    [report, strategy, office, period.from, period.to, via],
  )
  return { report, figures: numbers.length }
}
