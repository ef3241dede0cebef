import { readFile } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { type Command, Option } from 'commander'
import type { Language } from '#kernel/pure/bilingual.ts'
import { bytesOf, cannotOpen, sayingWhatIsWrong, Unreadable } from '../unreadable.ts'
import { readTables } from '#kernel/tables/read-tables.ts'
import type { RawTable } from '#kernel/tables/table.ts'
import {
  type FigureColumn,
  type FigureRow,
  type FiguresReport,
  type Funnel,
  checkFigures,
  figureColumns,
  readFunnels,
} from '#slices/results/index.ts'

interface Options {
  readonly json?: boolean
  readonly language: Language
  readonly funnels?: string
}

const columnOf = (header: string): FigureColumn | undefined => {
  const name = header
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_')
  return figureColumns.find((column) => column === name)
}

const required: readonly FigureColumn[] = ['indicator', 'period', 'value']

const columnsOf = (table: RawTable) => table.headers.map(columnOf)

function rowsOf(table: RawTable): FigureRow[] {
  const columns = columnsOf(table)
  return table.rows.map(({ number, cells }) => {
    const row: Partial<Record<FigureColumn, string>> = {}
    for (const [i, column] of columns.entries()) if (column) row[column] ??= cells[i] ?? ''
    return { row: number, cells: row }
  })
}

/** The first sheet that has the columns of a figures file. */
async function figureRows(path: string): Promise<FigureRow[]> {
  const read = await readTables(await bytesOf(path), basename(path), {
    knowsHeader: (text) => columnOf(text) !== undefined,
  })
  if (!read.ok) {
    const [problem] = read.problems
    throw new Unreadable({
      en: `${path}: ${problem?.messages.en} ${problem?.hint.en}`,
      ur: `${path}: ${problem?.messages.ur} ${problem?.hint.ur}`,
    })
  }
  const table = read.tables.find((candidate) => required.every((name) => columnsOf(candidate).includes(name)))
  if (table) return rowsOf(table)
  throw new Unreadable({
    en: `${path}: the header must be ${figureColumns.join(',')} (at least ${required.join(', ')}).`,
    ur: `${path}: عنوانات یہ ہونے چاہییں: ${figureColumns.join(',')} (کم از کم ${required.join(', ')})۔`,
  })
}

/** `cybercrime.csv` > `cybercrime.funnels.json`, in the same folder. */
export const besideFile = (path: string): string =>
  `${path.slice(0, path.length - extname(path).length)}.funnels.json`

async function funnelsFor(path: string, given: string | undefined): Promise<Funnel[]> {
  const source = given ?? besideFile(path)
  let text: string
  try {
    text = (await readFile(source)).toString('utf8')
  } catch {
    if (given === undefined) return []
    throw cannotOpen(given)
  }
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    throw new Unreadable({ en: `${source}: this is not JSON.`, ur: `${source}: یہ درست JSON نہیں ہے۔` })
  }
  const funnels = readFunnels(json)
  if (funnels.ok) return funnels.value
  const { en, ur } = funnels.problem.messages
  throw new Unreadable({ en: `${source}: ${en}`, ur: `${source}: ${ur}` })
}

const words = {
  en: { row: 'row', error: 'error', warning: 'warning', clean: 'No finding.' },
  ur: { row: 'سطر', error: 'غلطی', warning: 'تنبیہ', clean: 'کوئی نقص نہیں ملا۔' },
} as const

function lastLine({ summary }: FiguresReport, language: Language): string {
  const { rows, documents, totals, totalsChecked, errors, warnings } = summary
  return language === 'ur'
    ? `${rows} سطریں، ${documents} دستاویزات؛ ${totals} میں سے ${totalsChecked} مجموعے جانچے گئے؛ ${errors} غلطیاں، ${warnings} تنبیہات۔`
    : `${rows} rows, ${documents} documents; ${totalsChecked} of ${totals} totals checked; ${errors} errors, ${warnings} warnings.`
}

/** For a terminal: a paragraph for each finding, then the totals that could not be checked, then one line of sums. */
export function reportText(report: FiguresReport, language: Language): string {
  const say = words[language]
  const findings = report.findings.map((f) => {
    const code = f.explanation ? `${f.code} (${f.explanation})` : f.code
    return `${say.row} ${f.row}  ${say[f.severity]}  ${code}\n  ${f.messages[language]}\n  ${f.hint[language]}\n`
  })
  const unchecked = report.coverage
    .filter((t) => !t.checked)
    .map((t) => `${say.row} ${t.row}  ${t.messages[language]}`)
  return [...(findings.length > 0 ? findings : [say.clean]), ...unchecked, lastLine(report, language)].join(
    '\n',
  )
}

async function run(file: string, options: Options): Promise<void> {
  const { language } = options
  await sayingWhatIsWrong(language, async () => {
    const rows = await figureRows(file)
    const report = checkFigures(rows, await funnelsFor(file, options.funnels))
    process.stdout.write(
      options.json ? `${JSON.stringify(report, null, 2)}\n` : `${reportText(report, language)}\n`,
    )
    process.exitCode = report.summary.errors > 0 ? 1 : 0
  })
}

/**
 * `figures check FILE`: needs no server and no database. Exit status 0 without an error-level finding, 1 with one,
 * 2 where the file cannot be read.
 */
export function registerFiguresCheck(program: Command): void {
  const figures =
    program.commands.find((command) => command.name() === 'figures') ??
    program.command('figures').description('Look at figures before they are believed')
  figures
    .command('check')
    .description('Check a file of figures: sums, funnels, documents, periods, units, series')
    .argument(
      '<file>',
      'XLSX, CSV or JSON with the header indicator,part_of,place,period,unit,value,agency,document,kind,sex,age',
    )
    .option('--json', 'print findings, summary and coverage as JSON')
    .addOption(
      new Option('--language <language>', 'language of messages').choices(['en', 'ur']).default('en'),
    )
    .option(
      '--funnels <file>',
      'the declared funnels; without it NAME.funnels.json beside the file, where there is one',
    )
    .action(run)
}
