import { basename } from 'node:path'
import { type Command, Option } from 'commander'
import { z } from 'zod'
import type { Bilingual, Language } from '#kernel/pure/bilingual.ts'
import { readTables } from '#kernel/tables/read-tables.ts'
import { bytesOf, sayingWhatIsWrong, Unreadable } from '../unreadable.ts'
import { type Doubt, type Matched, placeNamed } from '#slices/results/index.ts'

interface Options {
  readonly json?: boolean
  readonly language: Language
  readonly known: string
}

const knownFile = z.object({
  places: z
    .array(z.object({ name: z.string(), within: z.string(), population: z.number().nullable() }))
    .min(1),
  later: z.array(z.object({ name: z.string(), within: z.string(), into: z.string() })).default([]),
})

async function knownIn(path: string) {
  const bytes = await bytesOf(path)
  const notKnown = new Unreadable({
    en: `${path}: this must be JSON with "places" (name, within, population) and "later" (name, within, into).`,
    ur: `${path}: یہ JSON ہونا چاہیے جس میں "places" (name, within, population) اور "later" (name, within, into) ہوں۔`,
  })
  let json: unknown
  try {
    json = JSON.parse(bytes.toString('utf8'))
  } catch {
    throw notKnown
  }
  const read = knownFile.safeParse(json)
  if (!read.success) throw notKnown
  return read.data
}

const columns = ['name', 'within', 'lies_in'] as const
const columnOf = (header: string) =>
  columns.find((column) => column === header.trim().toLowerCase().replaceAll(' ', '_'))

async function namesIn(path: string) {
  const read = await readTables(await bytesOf(path), basename(path), {
    knowsHeader: (text) => columnOf(text) !== undefined,
  })
  const [problem] = read.ok ? [] : read.problems
  if (problem !== undefined)
    throw new Unreadable({
      en: `${path}: ${problem.messages.en} ${problem.hint.en}`,
      ur: `${path}: ${problem.messages.ur} ${problem.hint.ur}`,
    })
  const table = read.ok
    ? read.tables.find(({ headers }) => headers.some((one) => columnOf(one) === 'name'))
    : null
  if (!table)
    throw new Unreadable({
      en: `${path}: a column "name" is needed; "within" and "lies_in" help.`,
      ur: `${path}: کالم "name" ضروری ہے؛ "within" اور "lies_in" مددگار ہیں۔`,
    })
  const at = (cells: readonly string[], column: (typeof columns)[number]) =>
    (cells[table.headers.findIndex((header) => columnOf(header) === column)] ?? '').trim()
  return table.rows.map(({ number, cells }) => ({
    ...{ row: number, name: at(cells, 'name'), within: at(cells, 'within'), liesIn: at(cells, 'lies_in') },
  }))
}

const words = {
  en: { row: 'row', matched: 'matched', doubtful: 'doubtful', 'not matched': 'not matched' },
  ur: { row: 'سطر', matched: 'مطابق', doubtful: 'مشکوک', 'not matched': 'غیر مطابق' },
} as const

const whyNames: Readonly<Record<Doubt, Bilingual>> = {
  'the same name': { en: 'the same name', ur: 'وہی نام' },
  'spelt nearly so': { en: 'spelt nearly so', ur: 'ملتا جلتا املا' },
  'part of the name': { en: 'part of the name', ur: 'نام کا حصہ' },
  initials: { en: 'initials', ur: 'ابتدائی حروف' },
  'its point lies there': { en: 'its point lies there', ur: 'اس کا نقطہ وہاں ہے' },
  'of several places': { en: 'one of several places', ur: 'کئی مقامات میں سے ایک' },
}

function saidOf(told: Matched, language: Language): string {
  if (told.state === 'matched') return told.place
  if (told.state === 'not matched')
    return told.later === null
      ? ''
      : language === 'en'
        ? `formed later, counted with ${told.later.into}`
        : `بعد میں بنا، شمار ${told.later.into} کے ساتھ`
  return told.candidates
    .map(({ place, why }) => `${place} (${why.map((one) => whyNames[one][language]).join(', ')})`)
    .join('; ')
}

async function run(file: string, { json, language, known }: Options): Promise<void> {
  await sayingWhatIsWrong(language, async () => {
    const { places, later } = await knownIn(known)
    const told = (await namesIn(file)).map((given) => ({ ...given, ...placeNamed(given, places, later) }))
    const count = (state: Matched['state']) => told.filter((one) => one.state === state).length
    const summary = {
      ...{ names: told.length, matched: count('matched') },
      ...{ doubtful: count('doubtful'), notMatched: count('not matched') },
    }
    const say = words[language]
    const lines = told
      .filter(({ state }) => state !== 'matched')
      .map((one) => `${say.row} ${one.row}  ${say[one.state]}  ${one.name}: ${saidOf(one, language)}`)
    const last = `${say.matched} ${summary.matched}, ${say.doubtful} ${summary.doubtful}, ${say['not matched']} ${summary.notMatched}`
    process.stdout.write(
      json ? `${JSON.stringify({ names: told, summary }, null, 2)}\n` : `${[...lines, last].join('\n')}\n`,
    )
    process.exitCode = summary.matched === summary.names ? 0 : 1
  })
}

/**
 * `places match FILE --known PLACES`: needs no server. Exit status 0 where every name is matched, 1 where a person has to
 * decide, 2 where a file cannot be read.
 */
export function registerPlacesMatch(program: Command): void {
  const placesCommand = program.command('places').description('Reads names of places.')
  placesCommand
    .command('match <file>')
    .description(
      'Says which known place each name means: matched, doubtful with what speaks for it, or not matched.',
    )
    .requiredOption('--known <places>', 'JSON of the known places, and of those formed later')
    .option('--json', 'for other programs')
    .addOption(new Option('--language <language>', 'of the sentences').choices(['en', 'ur']).default('en'))
    .action(run)
}
