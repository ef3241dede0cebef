import { NotFound } from '#kernel/contract/refusal.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { unitOf } from '#kernel/pure/units.ts'
import type { HolderSeen } from '../../contract.ts'
import type { ResultsRows } from '../../database/rows.ts'
import {
  type SourceState,
  sourceState,
} from '../../rules/passports/where-the-source-of-an-indicator-stands.ts'
import type { Side, SpokenOf } from '../../rules/passports/an-objective-is-measured-from-outside-too.ts'
import { letterShown, lettersAbout } from '../reading/letters.ts'

type Tx = Transaction<ResultsRows>

/** A data holder as it is seen, without what the reader may do. */
export type HolderKept = Omit<HolderSeen, 'may'> & { readonly indicator: string; readonly strategy: string }

interface HolderRow extends Omit<HolderKept, 'answers' | 'dryRuns'> {
  readonly answers: readonly (Omit<HolderKept['answers'][number], 'byLetter'> & Entered)[]
  readonly dryRuns: readonly (Omit<HolderKept['dryRuns'][number], 'byLetter' | 'unitName'> & Entered)[]
}

interface Entered {
  readonly entry: string
  readonly isByLetter: boolean
}

const holderColumns = `h.id, h.indicator, h.strategy,
  json_build_object('id', o.id, 'name', json_build_object('en', coalesce(o.name_en, o.name_ur),
    'ur', coalesce(o.name_ur, o.name_en)), 'exists', o.exists_today) as office,
  h.system_of_record as system, h.frequency, h.lag_days as "lagDays", h.cost, h.asked_on as "askedOn",
  coalesce((select json_agg(json_build_object('agrees', a.agrees, 'reason', a.reason, 'on', a.said_on,
      'entry', a.ledger_entry, 'isByLetter', a.entered_by_letter) order by a.sequence desc)
     from results.holder_answers a where a.holder = h.id), '[]') as answers,
  coalesce((select json_agg(json_build_object('kind', d.kind, 'value', d.value::text, 'words', d.words, 'unit', d.unit,
      'period', json_build_object('from', d.period_from, 'to', d.period_until), 'document', d.document,
      'on', d.supplied_on, 'entry', d.ledger_entry, 'isByLetter', d.entered_by_letter) order by d.sequence desc)
     from results.dry_runs d where d.holder = h.id), '[]') as "dryRuns"`

type HoldersAsked =
  | { readonly strategy: string }
  | { readonly indicator: string }
  | { readonly holder: string }

/** Data holders that may be read, in the order in which they were asked, each with its letters. */
export async function holdersKept(tx: Tx, asked: HoldersAsked): Promise<readonly HolderKept[]> {
  const [column, value] =
    'strategy' in asked
      ? ['h.strategy', asked.strategy]
      : 'indicator' in asked
        ? ['h.indicator', asked.indicator]
        : ['h.id', asked.holder]
  const { rows } = await tx.query<HolderRow>(
    `select ${holderColumns} from results.data_holders h join identity.office_register o on o.id = h.office
      where ${column} = $1 order by h.sequence`,
    [value],
  )
  const letters = await lettersAbout(
    tx,
    rows.flatMap(({ answers, dryRuns }) =>
      [...answers, ...dryRuns].flatMap(({ entry, isByLetter }) => (isByLetter ? [entry] : [])),
    ),
  )
  const shown = <Row extends Entered>({ entry, isByLetter: _isByLetter, ...row }: Row) => ({
    ...row,
    byLetter: letterShown(letters.get(entry)),
  })
  return rows.map(({ answers, dryRuns, ...row }) => ({
    ...row,
    answers: answers.map(shown),
    dryRuns: dryRuns.map((one) => ({ ...shown(one), unitName: { ...unitOf(one.unit).name } })),
  }))
}

/** The data holders of a strategy by the indicator for which they were asked. */
export async function holdersByIndicator(
  tx: Tx,
  strategy: string,
): Promise<ReadonlyMap<string, readonly HolderKept[]>> {
  const found = new Map<string, HolderKept[]>()
  for (const one of await holdersKept(tx, { strategy }))
    found.set(one.indicator, [...(found.get(one.indicator) ?? []), one])
  return found
}

export async function holderKept(tx: Tx, holder: string): Promise<HolderKept> {
  const [found] = await holdersKept(tx, { holder })
  if (found === undefined) throw new NotFound()
  return found
}

const isItsWord = ({ byLetter }: Pick<HolderKept['answers'][number], 'byLetter'>): boolean =>
  byLetter?.contest !== 'upheld'

/** Whether it agrees, by its newest answer that is its own word; null while it has not answered. */
export const agreesNow = ({ answers }: Pick<HolderKept, 'answers'>): boolean | null =>
  answers.find(isItsWord)?.agrees ?? null

export const sourceOf = (holders: readonly HolderKept[]): SourceState =>
  sourceState(
    holders.map((holder) => ({
      exists: holder.office.exists,
      agrees: agreesNow(holder),
      hasSupplied: holder.dryRuns.some(isItsWord),
    })),
  )

export interface PassportKept {
  readonly id: string
  readonly indicator: string
  readonly speaksOf: SpokenOf
  readonly comesFrom: Side
}

/** The newest passport of each indicator of a strategy, or of one. */
export async function passportsKept(
  tx: Tx,
  asked: { readonly strategy: string } | { readonly indicator: string },
): Promise<ReadonlyMap<string, PassportKept>> {
  const [column, value] =
    'strategy' in asked ? ['p.strategy', asked.strategy] : ['p.indicator', asked.indicator]
  const { rows } = await tx.query<PassportKept>(
    `select distinct on (p.indicator) p.id, p.indicator, p.speaks_of as "speaksOf", p.comes_from as "comesFrom"
       from results.passports p where ${column} = $1 order by p.indicator, p.sequence desc`,
    [value],
  )
  return new Map(rows.map((row) => [row.indicator, row]))
}

export interface DefinitionKept {
  readonly version: number
  readonly from: string
  readonly breaks: boolean
  readonly text: Bilingual
  readonly numerator: Bilingual | null
  readonly denominator: Bilingual | null
  readonly formula: string | null
  readonly reason: string
  readonly madeOn: string
}

/** The definitions of an indicator, newest first. */
export async function definitionsKept(tx: Tx, indicator: string): Promise<readonly DefinitionKept[]> {
  const both = (name: string) => `case when d.${name}_en is null then null
    else json_build_object('en', d.${name}_en, 'ur', d.${name}_ur) end as ${name}`
  const { rows } = await tx.query<DefinitionKept>(
    `select d.version, d.valid_from as "from", d.breaks_series as breaks, ${both('text')}, ${both('numerator')},
            ${both('denominator')}, d.formula, d.reason, d.made_on as "madeOn"
       from results.definitions d where d.indicator = $1 order by d.version desc`,
    [indicator],
  )
  return rows
}
