import { NotFound } from '#kernel/contract/refusal.ts'
import type { Day } from '#kernel/pure/calendar.ts'
import { type LetterBehindAct, lettersForEntries } from '#slices/correspondence/index.ts'
import { namesOf } from '#slices/identity/index.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { type ActivitySeen, activitiesOf } from '#slices/strategy/index.ts'
import {
  type Repetition,
  type Thread,
  threadsOf,
} from '../../rules/recommendations/how-often-it-was-raised.ts'
import {
  type Judgement,
  type RecommendationStanding,
  type Response,
  type Source,
  type Stage,
  whereARecommendationStands,
} from '../../rules/recommendations/where-a-recommendation-stands.ts'
import { today, type Tx } from '../standings/read-standings.ts'
import { chooseVersion } from '../standings/versions.ts'

interface SomeText {
  readonly en: string | null
  readonly ur: string | null
}

interface Said {
  readonly id: string
  readonly made_on: Day
  readonly ledger_entry: string
}

export interface ResponseRow extends Said {
  readonly response: Response
  readonly reason: string
  readonly office: string
}

export interface EntryRow extends Said {
  readonly stage: Stage
  readonly says: string
  readonly evidence: string | null
  readonly sha256: string | null
  readonly file_name: string | null
  readonly office: string
  readonly made_by: string
  readonly judgement: {
    readonly judgement: Judgement
    readonly says: string
    readonly seen_as: 'secretariat' | 'oversight' | 'evaluator'
    readonly made_by: string
    readonly made_on: Day
  } | null
}

export interface ChangeRow {
  readonly id: string
  readonly owner: string
  readonly due_on: Day | null
  readonly reason: string
  readonly made_on: Day
}

interface RecommendationRow {
  readonly id: string
  readonly number: number
  readonly strategy: string
  readonly level: string
  readonly source: Source
  readonly body: SomeText
  readonly document: string
  readonly dated: Day
  readonly place: string | null
  readonly link: string | null
  readonly text: SomeText
  readonly addressee: string
  readonly owner: string
  readonly due_on: Day | null
  readonly lineage: string | null
  readonly evaluation: string | null
  readonly illustrative: boolean
  readonly changes: readonly ChangeRow[]
  readonly responses: readonly ResponseRow[]
  readonly entries: readonly EntryRow[]
}

/** A recommendation with where it stands today, by what counts of what was said. */
export interface RecommendationKept extends RecommendationRow {
  readonly standing: RecommendationStanding
  /** The newest of each that counts. */
  readonly response: ResponseRow | null
  readonly entry: EntryRow | null
  readonly dueOn: Day | null
  /** Who answers for them today; null where nobody does. */
  readonly addresseeToday: string | null
  readonly ownerToday: string | null
  readonly closedOn: Day | null
  readonly thread: Thread
}

export interface Register {
  readonly kept: readonly RecommendationKept[]
  readonly said: readonly (Repetition & { readonly reason: string; readonly made_on: Day })[]
  readonly letters: ReadonlyMap<string, LetterBehindAct>
  readonly names: ReadonlyMap<string, Bilingual>
  readonly activities: ReadonlyMap<string, ActivitySeen>
  readonly requests: ReadonlyMap<string, string>
}

/** All of a strategy, as far as it may be read: what repeats what is told of all that the reader sees. */
export async function readRegister(tx: Tx, strategy: string): Promise<Register> {
  const rows = await rowsOf(tx, strategy)
  const { rows: said } = await tx.query<Register['said'][number]>(
    `select recommendation, earlier, verdict, reason, made_on from delivery.recommendation_repetitions
      where strategy = $1 order by number`,
    [strategy],
  )
  const entries = rows.flatMap((row) => [...row.responses, ...row.entries].map((one) => one.ledger_entry))
  const letters =
    entries.length === 0 ? new Map<string, LetterBehindAct>() : await lettersForEntries(tx, entries)
  const { rows: offices } = await tx.query<{ origin: string; office: string | null }>(
    'select origin, office from delivery.successions',
  )
  const officeToday = new Map(offices.map(({ origin, office }) => [origin, office]))
  const threadOf = threadsOf(rows, said)
  const kept = rows.map((row): RecommendationKept => {
    const counts = (one: Said) => (letters.get(one.ledger_entry)?.contest?.standing ?? 'kept') === 'kept'
    const response = row.responses.findLast(counts) ?? null
    const entry = row.entries.findLast(counts) ?? null
    const change = row.changes.at(-1)
    const dueOn = change === undefined ? row.due_on : change.due_on
    const closedOn =
      row.entries.find(({ judgement }) => judgement?.judgement === 'closed')?.judgement?.made_on ?? null
    const standing = whereARecommendationStands(
      {
        ...{ dueOn, closedOn, response: response?.response ?? null },
        entry: entry && { stage: entry.stage, judgement: entry.judgement?.judgement ?? null },
      },
      today(),
    )
    return {
      ...{ ...row, standing, response, entry, dueOn, closedOn, thread: threadOf(row.id) },
      addresseeToday: officeToday.get(row.addressee) ?? null,
      ownerToday: officeToday.get(change?.owner ?? row.owner) ?? null,
    }
  })
  return { kept, said, letters, names: await namesIn(tx, kept), ...(await activitiesIn(tx, strategy)) }
}

async function rowsOf(tx: Tx, strategy: string): Promise<readonly RecommendationRow[]> {
  const { rows } = await tx.query<RecommendationRow>(
    `select r.id, r.number, r.strategy, r.level, r.source, json_build_object('en', r.body_en, 'ur', r.body_ur) as body,
            r.document, r.dated, r.place, r.link, json_build_object('en', r.text_en, 'ur', r.text_ur) as text, r.addressee,
            r.owner, r.due_on, r.lineage, r.evaluation, r.is_illustrative as illustrative,
            coalesce((select jsonb_agg(to_jsonb(c) order by c.number) from (
              select id, number, owner, due_on, reason, made_on from delivery.recommendation_changes
               where recommendation = r.id) c), '[]') as changes,
            coalesce((select jsonb_agg(to_jsonb(c) order by c.number) from (
              select id, number, response, reason, office, made_on, ledger_entry from delivery.recommendation_responses
               where recommendation = r.id) c), '[]') as responses,
            coalesce((select jsonb_agg(to_jsonb(c) order by c.number) from (
              select e.id, e.number, e.stage, e.says, e.evidence, e.sha256, e.file_name, e.office, e.made_by, e.made_on,
                     e.ledger_entry, (select to_jsonb(s) from (
                       select j.judgement, j.says, j.seen_as, j.made_by, j.made_on
                         from delivery.recommendation_judgements j where j.entry = e.id) s) as judgement
                from delivery.recommendation_entries e where e.recommendation = r.id) c), '[]') as entries
       from delivery.recommendations r where r.strategy = $1 order by r.dated, r.number`,
    [strategy],
  )
  return rows
}

const namesIn = (tx: Tx, kept: readonly RecommendationKept[]) =>
  namesOf(tx, {
    offices: kept.flatMap((row) => [
      ...[row.addressee, row.owner, row.addresseeToday ?? [], row.ownerToday ?? []].flat(),
      ...[...row.changes.map(({ owner }) => owner), ...row.responses.map(({ office }) => office)],
      ...row.entries.map(({ office }) => office),
    ]),
    people: kept.flatMap(({ entries }) => entries.flatMap(({ judgement }) => judgement?.made_by ?? [])),
  })

/** The activities of the version in force that may be read, by lineage, and their requests for concurrence. */
async function activitiesIn(tx: Tx, strategy: string): Promise<Pick<Register, 'activities' | 'requests'>> {
  const { version } = await chooseVersion(tx, { strategy })
  if (version === null) return { activities: new Map(), requests: new Map() }
  const { rows } = await tx.query<{ id: string; lineage: string }>(
    'select id, lineage from delivery.concurrence_requests where version = $1',
    [version.id],
  )
  return {
    activities: new Map((await activitiesOf(tx, version.id)).map((one) => [one.lineage, one])),
    requests: new Map(rows.map(({ id, lineage }) => [lineage, id])),
  }
}

/** One that may be read, with the register that it stands in. Rejects with NotFound. */
export async function recommendationIn(
  tx: Tx,
  id: string,
): Promise<{ readonly one: RecommendationKept; readonly register: Register }> {
  const { rows } = await tx.query<{ strategy: string }>(
    'select strategy from delivery.recommendations where id = $1',
    [id],
  )
  const [found] = rows
  if (found === undefined) throw new NotFound()
  const register = await readRegister(tx, found.strategy)
  const one = register.kept.find((kept) => kept.id === id)
  if (one === undefined) throw new NotFound()
  return { one, register }
}
