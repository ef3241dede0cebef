import type { Transaction } from '#kernel/database/transaction.ts'
import type { Hands, LineShown, Voice } from '../../contract/kinds/kinds.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { languageOfWords } from '../../rules/intake/in-which-language-words-are.ts'
import { countsKeptBack, type KeptBackCount } from '../../rules/kinds/a-line-may-be-kept-back.ts'
import type { SheetLine } from '../../rules/kinds/a-sheet-is-read-line-by-line.ts'
import { keptBackIn } from './kept-back/find-kept-back.ts'

type Tx = Transaction<ConsultationRows>

/** Lines that were taken in, as far as the reader may see them, in the order of the sheets. */
export async function linesOf(tx: Tx, round: string): Promise<readonly LineShown[]> {
  const keptBack = await keptBackIn(tx, round)
  const rows = await tx.db
    .selectFrom('consultation.sheet_lines')
    .selectAll()
    .where('round', '=', round)
    .orderBy('sheet')
    .orderBy('line')
    .execute()
  return rows.map(({ submission, sheet, line, question, words, point, agree, disagree, pass, ...row }) => ({
    ...{ submission, sheet, line, row: row.number, question, words, point },
    ...{ saidAt: row.said_at, district: row.district, sector: row.sector, sex: row.sex as SheetLine['sex'] },
    ...{ ageBand: row.age_band as SheetLine['ageBand'], mayCallBack: row.may_call_back },
    hands: agree === null || disagree === null || pass === null ? null : { agree, disagree, pass },
    keptBack: keptBack.get(point) ?? null,
  }))
}

export interface VoicesOfQuestion {
  readonly question: number
  readonly lines: number
  readonly districts: readonly string[]
  readonly sectors: readonly string[]
  readonly hands: readonly (Hands & { readonly sheet: string })[]
}

/** How many spoke on each question: counted by the database for everybody with a mandate, never what was said. */
export async function voicesIn(tx: Tx, round: string): Promise<VoicesOfQuestion[]> {
  const { rows } = await tx.query<VoicesOfQuestion>(
    'select question, lines, districts, sectors, hands from consultation.voices_of_round($1)',
    [round],
  )
  return rows.map((row) => ({ ...row }))
}

/** So few lines of a district could tell whose they are, also without a name. */
const fewestOfADistrict = 5

export interface VoicesAnswered {
  readonly voices: Voice[]
  readonly waiting: number
  readonly keptBack: KeptBackCount[]
}

/** What was said and answered, as the public page prints it; what waits or is kept back is counted only. */
export async function voicesAnswered(
  tx: Tx,
  round: string,
): Promise<VoicesAnswered & { readonly points: string[] }> {
  const lines = await linesOf(tx, round)
  const shown = new Map(
    (await voicesIn(tx, round)).flatMap(({ hands }) => hands.map((one) => [`${one.sheet}/${one.line}`, one])),
  )
  const answers = await answersOf(tx, round)
  const isLarge = ({ district }: LineShown) =>
    lines.filter((line) => line.district === district).length >= fewestOfADistrict
  const printed = lines.filter(({ keptBack }) => keptBack === null)
  const answered = printed
    .toSorted((a, b) => a.question - b.question)
    .flatMap((line): { readonly point: string; readonly voice: Voice }[] => {
      const answer = answers.get(line.point)
      if (answer === undefined) return []
      const hands = shown.get(`${line.sheet}/${line.line}`)
      return [
        {
          point: line.point,
          voice: {
            ...{ question: line.question, words: line.words, language: languageOfWords(line.words) },
            ...{ district: isLarge(line) ? line.district : null, sector: isLarge(line) ? line.sector : null },
            ...{ hands: hands === undefined ? null : handsShown(hands), answer },
          },
        },
      ]
    })
  return {
    voices: answered.map(({ voice }) => voice),
    points: answered.map(({ point }) => point),
    waiting: printed.length - answered.length,
    keptBack: countsKeptBack(lines.flatMap(({ keptBack }) => keptBack?.ground ?? [])),
  }
}

export const handsShown = ({ line, agree, disagree, pass, leans }: Hands): Hands => ({
  ...{ line, agree, disagree, pass, leans },
})

async function answersOf(tx: Tx, round: string): Promise<ReadonlyMap<string, Voice['answer']>> {
  const { rows } = await tx.query<Voice['answer'] & { point: string }>(
    `select a.point, a.outcome, json_build_object('en', a.reason_en, 'ur', a.reason_ur) as reason,
            a.deferred_to::text as "deferredTo",
            case when o.id is null then null else json_build_object('en', o.name_en, 'ur', o.name_ur) end as office
       from consultation.point_answers a
       join consultation.sheet_lines l on l.point = a.point
       left join identity.offices o on o.id = a.owner
      where l.round = $1`,
    [round],
  )
  return new Map(rows.map(({ point, ...answer }) => [point, answer]))
}
