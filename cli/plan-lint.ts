import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { type Command, InvalidArgumentError, Option } from 'commander'
import type { Bilingual, Language } from '#kernel/pure/bilingual.ts'
import { readTables } from '#kernel/tables/read-tables.ts'
import type { RawTable } from '#kernel/tables/table.ts'
import type { Finding } from '#slices/strategy/rules/plan-lint/finding.ts'
import { type LintSummary, lintPlan, summaryOf } from '#slices/strategy/rules/plan-lint/lint-plan.ts'
import type { OfficeRegister } from '#slices/strategy/rules/plan-table/office-register.ts'
import { type PlanField, planFields } from '#slices/strategy/rules/plan-table/plan-fields.ts'
import { type PlanTable, hasColumn } from '#slices/strategy/rules/plan-table/plan-table.ts'
import { rowsOfPlan } from '#slices/strategy/rules/plan-table/rows-of-a-plan.ts'
import { isPlanHeader, suggestMapping } from '#slices/strategy/rules/plan-table/suggest-mapping.ts'
import { readOffices } from './office-file.ts'
import { lintReport } from './plan-lint-report.ts'

interface Options {
  readonly json?: true
  readonly language: Language
  readonly map: readonly (readonly [string, PlanField | null])[]
  readonly offices?: string
  readonly startsOn?: string
}

/** What `--json` prints. `findings` and `summary` are stable; other systems read them. */
export interface LintAnswer {
  readonly findings: readonly Finding[]
  readonly summary: LintSummary
}

/** Why a file could not be linted: one line in the person's language. */
class Unreadable extends Error {
  readonly sentences: Bilingual
  constructor(sentences: Bilingual) {
    super(sentences.en)
    this.sentences = sentences
  }
}

async function bytesOf(file: string): Promise<Buffer> {
  try {
    return await readFile(file)
  } catch {
    throw new Unreadable({
      en: `${file}: no such file, or it may not be read.`,
      ur: `${file}: ایسی کوئی فائل نہیں، یا اسے پڑھنے کی اجازت نہیں۔`,
    })
  }
}

async function tablesOf(file: string): Promise<readonly RawTable[]> {
  const read = await readTables(await bytesOf(file), basename(file), { knowsHeader: isPlanHeader })
  if (read.ok) return read.tables
  const [first] = read.problems
  const place = [first?.row, first?.column].filter((part) => part !== undefined).join(', ')
  const more = read.problems.length - 1
  throw new Unreadable({
    en: `${file}${place && ` (${place})`}: ${first?.messages.en} ${first?.hint.en}${more > 0 ? ` And ${more} more.` : ''}`,
    ur: `${file}${place && ` (${place})`}: ${first?.messages.ur} ${first?.hint.ur}${more > 0 ? ` مزید ${more}۔` : ''}`,
  })
}

function planOf(table: RawTable, wanted: Options['map']): PlanTable {
  const suggested = suggestMapping(table.headers)
  const mapping = table.headers.map((header, column) => {
    const told = wanted.find(([name]) => name.toLowerCase() === header.toLowerCase())
    return told ? told[1] : (suggested[column] ?? null)
  })
  return rowsOfPlan(table, mapping)
}

function plansIn(file: string, tables: readonly RawTable[], wanted: Options['map']): readonly PlanTable[] {
  const plans = tables.map((table) => planOf(table, wanted)).filter((plan) => hasColumn(plan, 'action'))
  if (plans.length > 0) return plans
  const headers = tables.flatMap((table) => table.headers).join(', ')
  const found = headers.length > 300 ? `${headers.slice(0, 300)}…` : headers
  throw new Unreadable({
    en: `${file}: no column says what is to be done (found: ${found}). Name it: --map "HEADER=action".`,
    ur: `${file}: کسی کالم سے معلوم نہیں ہوتا کہ کیا کرنا ہے (ملے: ${found})۔ نام بتائیں: --map "HEADER=action"`,
  })
}

async function officesOf(file: string): Promise<OfficeRegister> {
  const offices = readOffices(await tablesOf(file))
  if (offices) return offices
  throw new Unreadable({
    en: `${file}: a register of offices needs a column "name"; "also called", "from", "until" and "successor" may follow.`,
    ur: `${file}: دفاتر کے رجسٹر میں ‎“name”‎ کا کالم ضروری ہے؛ ‎“also called”، “from”، “until”، “successor”‎ اختیاری ہیں۔`,
  })
}

async function lint(file: string, options: Options): Promise<void> {
  const plans = plansIn(file, await tablesOf(file), options.map)
  const offices = options.offices === undefined ? undefined : await officesOf(options.offices)
  const findings = plans.flatMap((plan) =>
    lintPlan({
      plan,
      ...(offices && { offices }),
      ...(options.startsOn !== undefined && { startsOn: options.startsOn }),
    }),
  )
  const summary = summaryOf(plans, findings, offices ? [] : ['owner-not-in-existence'])
  const answer: LintAnswer = { findings, summary }
  process.stdout.write(
    options.json ? `${JSON.stringify(answer, null, 2)}\n` : lintReport(file, plans, answer, options.language),
  )
  process.exitCode = summary.errors > 0 ? 1 : 0
}

function mapped(text: string, before: Options['map']): Options['map'] {
  const at = text.lastIndexOf('=')
  const name = text.slice(at + 1).trim()
  const field = planFields.find((one) => one === name)
  if (at < 1 || (field === undefined && name !== 'none'))
    throw new InvalidArgumentError(`Write "HEADER=FIELD", with one of: ${planFields.join(', ')}, none.`)
  return [...before, [text.slice(0, at).trim(), field ?? null]]
}

function day(text: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) throw new InvalidArgumentError('Write the day as 2027-07-01.')
  return text
}

/**
 * `plan lint FILE`: reads a plan table and says what will fail. Needs no server and no database. Exit status
 * 0 without errors, 1 where a finding is an error, 2 where the file cannot be read, with one line on stderr.
 */
export function registerPlanLint(program: Command): void {
  const plan = program.commands.find((command) => command.name() === 'plan') ?? program.command('plan')
  if (plan.description() === '') plan.description('work with a plan table')
  plan
    .command('lint')
    .description('read a plan table (XLSX, CSV, JSON) and say what will fail')
    .argument('<file>', 'the table')
    .option('--json', 'print findings and summary as JSON')
    .addOption(new Option('--language <language>', 'of the sentences').choices(['en', 'ur']).default('en'))
    .addOption(
      new Option('--map <header=field>', 'say what a column means; may be repeated')
        .argParser(mapped)
        .default([], 'suggested by the headers'),
    )
    .option('--offices <file>', 'register of offices with dates (CSV, XLSX, JSON)')
    .addOption(
      new Option('--starts-on <day>', 'first day of the plan, for rows without a date').argParser(day),
    )
    .action(async (file: string, options: Options) => {
      try {
        await lint(file, options)
      } catch (error) {
        if (!(error instanceof Unreadable)) throw error
        process.stderr.write(`${error.sentences[options.language]}\n`)
        process.exitCode = 2
      }
    })
}
