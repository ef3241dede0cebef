import { writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { type Command, InvalidArgumentError, Option } from 'commander'
import type { Language } from '#kernel/pure/bilingual.ts'
import type { Problem } from '#kernel/tables/problem.ts'
import { asConfigured, turnedOff } from '#slices/strategy/rules/plan-lint/configured-rules.ts'
import type { Finding, OtherPlan } from '#slices/strategy/rules/plan-lint/finding.ts'
import type { LintCode } from '#slices/strategy/rules/plan-lint/lint-codes.ts'
import { type LintSummary, lintPlan, summaryOf } from '#slices/strategy/rules/plan-lint/lint-plan.ts'
import { planFields } from '#slices/strategy/rules/plan-table/plan-fields.ts'
import { type WantedMapping, readOfficeFile, readPlanFile, readRuleFile } from './plan-lint-input.ts'
import { lintPage } from './plan-lint-page/lint-page.ts'
import { Unreadable } from './unreadable.ts'
import { lintReport } from './plan-lint-report.ts'

interface Options {
  readonly json?: true
  readonly language: Language
  readonly map: WantedMapping
  readonly offices?: string
  readonly startsOn?: string
  readonly otherPlan: readonly string[]
  readonly rules?: string
  readonly report?: string
}

/** What `--json` prints. `findings` and `summary` are stable; other systems read them. */
export interface LintAnswer {
  readonly findings: readonly Finding[]
  readonly summary: LintSummary
  /** What was done to the file on reading, such as tracked changes that were accepted. */
  readonly notes: readonly Problem[]
  /** Rules that `--rules` turned off. */
  readonly turnedOff: readonly LintCode[]
}

async function otherPlans(files: readonly string[]): Promise<readonly OtherPlan[]> {
  const read = await Promise.all(
    files.map(async (file) => ({ file, plans: (await readPlanFile(file)).plans })),
  )
  return read.flatMap(({ file, plans }) => plans.map((plan) => ({ title: basename(file), plan })))
}

async function lint(file: string, options: Options): Promise<void> {
  const { bytes, plans, notes } = await readPlanFile(file, options.map)
  const offices = options.offices === undefined ? undefined : await readOfficeFile(options.offices)
  const settings = options.rules === undefined ? { rules: {} } : await readRuleFile(options.rules)
  const others = await otherPlans(options.otherPlan)
  const asked = {
    ...(offices && { offices }),
    ...(options.startsOn !== undefined && { startsOn: options.startsOn }),
    others,
  }
  const findings = asConfigured(
    plans.flatMap((plan) => lintPlan({ plan, ...asked })),
    settings,
  )
  const off = turnedOff(settings)
  const notAsked: readonly LintCode[] = [
    ...(offices ? [] : (['owner-not-in-existence'] as const)),
    ...(others.length > 0 ? [] : (['same-action-elsewhere'] as const)),
  ]
  const summary = summaryOf(
    plans,
    findings,
    notAsked.filter((code) => !off.includes(code)),
  )
  const answer: LintAnswer = { findings, summary, notes, turnedOff: off }
  if (options.report !== undefined)
    await written(
      options.report,
      lintPage({ file: basename(file), bytes, plans, answer, language: options.language, at: new Date() }),
    )
  process.stdout.write(
    options.json ? `${JSON.stringify(answer, null, 2)}\n` : lintReport(file, plans, answer, options.language),
  )
  process.exitCode = summary.errors > 0 ? 1 : 0
}

async function written(file: string, page: string): Promise<void> {
  try {
    await writeFile(file, page)
  } catch {
    throw new Unreadable({
      en: `${file}: the report could not be written there.`,
      ur: `${file}: رپورٹ یہاں نہیں لکھی جا سکی۔`,
    })
  }
}

function mapped(text: string, before: WantedMapping): WantedMapping {
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
    .description('read a plan table (XLSX, DOCX, CSV, JSON) and say what will fail')
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
    .addOption(
      new Option('--other-plan <file>', 'another plan in which the same actions may stand; may be repeated')
        .argParser((name: string, before: readonly string[]) => [...before, name])
        .default([], 'none'),
    )
    .option('--rules <file>', 'severity of each rule, or off (JSON: {"rules": {"no-cost": "off"}})')
    .option('--report <file>', 'write a report of one or two pages to print (HTML)')
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
