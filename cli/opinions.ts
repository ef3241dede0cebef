import { createReadStream } from 'node:fs'
import { parse } from 'csv-parse'
import { type Command, Option } from 'commander'
import type { Bilingual, Language } from '#kernel/pure/bilingual.ts'
import { cannotOpen, Unreadable } from './unreadable.ts'
import { type Agreement, AgreementAcrossSectors, type Position } from '#slices/consultation/index.ts'

interface Options {
  readonly groups: string
  readonly json?: boolean
  readonly language: Language
}

/** As Polis exports them. */
const positionOf = new Map<string, Position>([
  ['1', 'agree'],
  ['-1', 'disagree'],
  ['0', 'pass'],
])

const cannotRead = (path: string, row: number, column: string, found: string, wanted: Bilingual) =>
  new Unreadable({
    en: `${path}, row ${row}, column ${column}: "${found}" should be ${wanted.en}.`,
    ur: `${path}، سطر ${row}، کالم ${column}: «${found}» کی جگہ ${wanted.ur} ہونا چاہیے۔`,
  })

type Row = Readonly<Record<string, string>>

/** Rows of a CSV one after the other, for a long conversation has millions. Throws where a column is missing. */
async function* rowsOf(
  path: string,
  columns: readonly string[],
): AsyncGenerator<{ row: number; cells: Row }> {
  const parser = createReadStream(path)
    .on('error', () => parser.destroy(cannotOpen(path)))
    .pipe(parse({ bom: true, columns: true, info: true, skip_empty_lines: true, trim: true }))
  for await (const { record, info } of parser as AsyncIterable<{ record: Row; info: { lines: number } }>) {
    const missing = columns.filter((column) => record[column] === undefined)
    if (missing.length > 0) throw withoutColumns(path, missing)
    yield { row: info.lines, cells: record }
  }
}

const withoutColumns = (path: string, missing: readonly string[]) =>
  new Unreadable({
    en: `${path}: the header lacks ${missing.join(', ')}.`,
    ur: `${path}: عنوانات میں ${missing.join(', ')} موجود نہیں۔`,
  })

async function groupsIn(path: string): Promise<Map<string, string>> {
  const groups = new Map<string, string>()
  for await (const { row, cells } of rowsOf(path, ['voter-id', 'group'])) {
    const { 'voter-id': voter = '', group = '' } = cells
    if (group === '')
      throw cannotRead(path, row, 'group', group, { en: 'the name of a group', ur: 'گروہ کا نام' })
    if ((groups.get(voter) ?? group) !== group) {
      throw cannotRead(path, row, 'voter-id', voter, {
        en: 'in one group only; an earlier row names another',
        ur: 'صرف ایک گروہ میں، کیونکہ پچھلی سطر میں دوسرا گروہ درج ہے،',
      })
    }
    groups.set(voter, group)
  }
  return groups
}

async function agreementIn(path: string, groups: ReadonlyMap<string, string>): Promise<readonly Agreement[]> {
  const agreement = new AgreementAcrossSectors(groups)
  for await (const { row, cells } of rowsOf(path, ['timestamp', 'comment-id', 'voter-id', 'vote'])) {
    const { timestamp = '', 'comment-id': statement = '', 'voter-id': person = '', vote = '' } = cells
    const position = positionOf.get(vote)
    if (position === undefined)
      throw cannotRead(path, row, 'vote', vote, { en: '1, -1 or 0', ur: '1، ‎-1‎ یا 0' })
    if (!/^\d+$/.test(timestamp)) {
      throw cannotRead(path, row, 'timestamp', timestamp, {
        en: 'a whole number of milliseconds',
        ur: 'ملی سیکنڈ کا پورا عدد',
      })
    }
    agreement.take({ statement, person, position, at: Number(timestamp) })
  }
  return agreement.statements()
}

const asJson = (statements: readonly Agreement[]) => ({
  statements: statements.map(({ statement, agree, disagree, pass, seen, consensus, sectors }) => ({
    ...{ id: statement, agree, disagree, pass, seen, consensus },
    groups: Object.fromEntries(
      sectors.map(({ sector, ...counts }) => [
        sector,
        { agree: counts.agree, disagree: counts.disagree, pass: counts.pass, seen: counts.seen },
      ]),
    ),
  })),
})

const opposed: Bilingual = { en: 'opposed by', ur: 'مخالف' }

const asLines = (statements: readonly Agreement[], language: Language) =>
  statements.map(({ statement, consensus, sectors, opposedBy }) => {
    const counts = sectors.map(({ sector, agree, seen }) => `${sector} ${agree}/${seen}`).join('  ')
    const head = opposedBy.length > 0 ? `  ${opposed[language]}: ${opposedBy.join(', ')}` : ''
    return `${statement.padStart(5)}  ${consensus.toFixed(4)}  ${counts}${head}`
  })

async function run(file: string, { groups, json = false, language }: Options): Promise<void> {
  try {
    const statements = await agreementIn(file, await groupsIn(groups))
    const text = json ? JSON.stringify(asJson(statements), null, 2) : asLines(statements, language).join('\n')
    process.stdout.write(`${text}\n`)
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    process.stderr.write(`${error.sentences[language]}\n`)
    process.exitCode = 2
  }
}

/** `opinions VOTES.csv --groups GROUPS.csv`: agreement by group, with no server and no database. */
export function registerOpinions(program: Command): void {
  program
    .command('opinions')
    .description('Agreement across groups on each statement: what a whole group opposes comes first')
    .argument(
      '<votes>',
      'CSV with timestamp,comment-id,voter-id,vote (1 agree, -1 disagree, 0 pass), as Polis exports it',
    )
    .requiredOption('--groups <file>', 'CSV with voter-id,group')
    .option('--json', 'print statements with their counts as JSON')
    .addOption(
      new Option('--language <language>', 'language of messages').choices(['en', 'ur']).default('en'),
    )
    .action(run)
}
