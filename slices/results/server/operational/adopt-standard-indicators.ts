import { randomUUID } from 'node:crypto'
import type { InputOf } from '#kernel/contract/act.ts'
import type { Handler } from '#kernel/contract/handler.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { results } from '../../contract.ts'
import type { ResultsRows } from '../../database/rows.ts'
import type { StandardEntry } from '../../rules/operational/standard-entry.ts'
import {
  type Subject,
  catalogueEdition,
  countsMoney,
  ofSubject,
  subjectsKnown,
  unitFor,
} from '../../rules/operational/the-standard-indicators.ts'
import { whatAdoptingWouldDo } from '../../rules/operational/what-adopting-would-do.ts'
import { declaredIn } from './read-operational-catalogue.ts'

type Acts = typeof results.acts

function sourceOf(subject: Subject): string {
  const { iccs } = subjectsKnown[subject]
  const edition = `Catalogue of operational results, edition ${catalogueEdition}`
  return iccs === null ? edition : `${edition}; ICCS ${iccs}`
}

function declared(entry: StandardEntry, code: string, subject: Subject, currency: string) {
  const name = ofSubject(entry.name, subject)
  return {
    ...{ id: randomUUID(), code, name_en: name.en, name_ur: name.ur },
    ...{
      unit: unitFor(entry, subject, currency),
      measure: entry.counting === 'share' ? 'percentage' : 'number',
    },
    ...{ direction: entry.direction, level: entry.level, source: sourceOf(subject) },
    ...{ definition_en: entry.definition.en, definition_ur: entry.definition.ur },
  }
}

type Adopting = InputOf<Acts['adoptStandardIndicators']>
type Row = ReturnType<typeof declared>

interface ToDeclare {
  readonly rows: readonly { readonly entry: StandardEntry; readonly row: Row }[]
  readonly funnels: readonly {
    readonly id: string
    readonly name: string
    readonly stages: readonly string[]
  }[]
  readonly expected: readonly { readonly place: string; readonly office: string | null }[]
}

type Salted = (at: number) => { readonly ledger_entry: string; readonly ledger_salt: Buffer }

async function declareIndicators(
  tx: Transaction<ResultsRows>,
  { strategy, subject, openness }: Pick<Adopting, 'strategy' | 'subject' | 'openness'>,
  { rows, expected }: ToDeclare,
  ledgered: Salted,
): Promise<void> {
  await tx.db
    .insertInto('results.indicators')
    .values(rows.map(({ row }, at) => ({ ...row, strategy, openness, ...ledgered(at), ledger_row: at })))
    .execute()
  await tx.db
    .insertInto('results.standard_indicators')
    .values(
      rows.map(({ row, entry }) => ({
        ...{ indicator: row.id, strategy, openness, subject, entry: entry.key, edition: catalogueEdition },
        ...{ iccs: subjectsKnown[subject].iccs, counting_unit: entry.counting },
      })),
    )
    .execute()
  if (expected.length === 0) return
  await tx.db
    .insertInto('results.expected_reports')
    .values(
      rows.flatMap(({ row }) => expected.map((one) => ({ ...one, indicator: row.id, strategy, openness }))),
    )
    .onConflict((conflict) => conflict.constraint('one_expectation_per_place_and_office').doNothing())
    .execute()
}

/** What each speaks of and by what it is broken down, so that forms ask for parts from the first day. */
async function writePassports(
  tx: Transaction<ResultsRows>,
  { strategy, openness }: Pick<Adopting, 'strategy' | 'openness'>,
  { rows }: ToDeclare,
  person: string | null,
  ledgered: Salted,
): Promise<void> {
  const passports = rows.map(({ row, entry }) => ({ id: randomUUID(), indicator: row.id, entry }))
  await tx.db
    .insertInto('results.passports')
    .values(
      passports.map(({ id, indicator, entry }, at) => ({
        ...{ id, indicator, strategy, openness, speaks_of: entry.speaksOf, comes_from: 'government' },
        ...{ made_by: person, ...ledgered(at), ledger_row: at },
      })),
    )
    .execute()
  await tx.db
    .insertInto('results.passport_breakdowns')
    .values(
      passports.flatMap(({ id, indicator, entry }) =>
        entry.breakdowns.map((dimension) => ({ passport: id, indicator, strategy, openness, dimension })),
      ),
    )
    .execute()
}

async function declareFunnels(
  tx: Transaction<ResultsRows>,
  strategy: string,
  { rows, funnels }: ToDeclare,
  ledgered: Salted,
): Promise<void> {
  if (funnels.length === 0) return
  await tx.db
    .insertInto('results.funnels')
    .values(funnels.map(({ id, name }, at) => ({ id, name, strategy, ...ledgered(rows.length + at) })))
    .execute()
  await tx.db
    .insertInto('results.funnel_stages')
    .values(
      funnels.flatMap(({ id, stages }) =>
        stages.map((indicator, position) => ({ funnel: id, strategy, position, indicator })),
      ),
    )
    .execute()
}

/** All chosen indicators and every funnel that they complete, under one entry of the ledger; or nothing. */
export const adoptStandardIndicators: Handler<Acts['adoptStandardIndicators'], ResultsRows> = async ({
  input,
  tx,
  session,
  refuse,
  recordRows,
}) => {
  const { strategy, subject, openness, currency } = input
  if (currency === undefined && countsMoney(subject, input.entries)) return refuse('currency-needed')
  const has = await declaredIn(tx, strategy)
  const preview = whatAdoptingWouldDo(subject, input.entries, has)
  const chosen = preview.entries.filter(({ entry }) => input.entries.includes(entry.key))
  const taken = chosen.find(({ state }) => state === 'code taken')
  if (taken !== undefined) return refuse({ code: 'code-taken', values: { code: taken.code } })
  const had = chosen.find(({ state }) => state === 'adopted')
  if (had !== undefined) return refuse({ code: 'adopted-already', values: { code: had.code } })
  const rows = chosen.map(({ entry, code }) => ({
    entry,
    row: declared(entry, code, subject, currency ?? ''),
  }))
  const ids = new Map([
    ...has.indicators.flatMap(({ id, adopted }) =>
      adopted?.subject === subject ? [[adopted.entry, id] as const] : [],
    ),
    ...rows.map(({ entry, row }) => [entry.key, row.id] as const),
  ])
  const funnels = preview.funnels
    .filter(({ state }) => state === 'new')
    .map(({ name, stages }) => ({
      ...{ id: randomUUID(), name: name.en },
      stages: stages.flatMap((stage) => ids.get(stage) ?? []),
    }))
  const expected = input.expected.map(({ place, office }) => ({ place, office: office ?? null }))
  const recorded = await recordRows(
    strategy,
    [
      ...rows.map(({ row, entry }) => ({
        ...{ ...row, strategy, subject, openness, entry: entry.key, expected },
        ...{ speaksOf: entry.speaksOf, breakdowns: [...entry.breakdowns] },
      })),
      ...funnels.map((funnel) => ({ ...funnel, strategy })),
    ],
    { strategy },
  )
  const ledgered: Salted = (at) => ({
    ledger_entry: recorded.ledger_entry,
    ledger_salt: recorded.rows[at]?.salt ?? Buffer.alloc(0),
  })
  const toDeclare = { rows, funnels, expected }
  await declareIndicators(tx, { strategy, subject, openness }, toDeclare, ledgered)
  await writePassports(tx, { strategy, openness }, toDeclare, session.person, ledgered)
  await declareFunnels(tx, strategy, toDeclare, ledgered)
  return { indicators: rows.length, funnels: funnels.length }
}
