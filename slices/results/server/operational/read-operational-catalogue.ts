import type { Handler } from '#kernel/contract/handler.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import { unitOf } from '#kernel/pure/units.ts'
import type { results } from '../../contract.ts'
import type { ResultsRows } from '../../database/rows.ts'
import {
  catalogueEdition,
  subjectsKnown,
  ofSubject,
  everyEntryKey,
  unitFor,
} from '../../rules/operational/the-standard-indicators.ts'
import { type Declared, whatAdoptingWouldDo } from '../../rules/operational/what-adopting-would-do.ts'
import { mayDeclare } from '../reading/abilities.ts'

interface Has extends Declared {
  readonly indicators: readonly (Declared['indicators'][number] & { readonly id: string })[]
}

/** What a strategy has already, as far as adopting is concerned. */
export async function declaredIn(tx: Transaction<ResultsRows>, strategy: string): Promise<Has> {
  const { rows: indicators } = await tx.query<Has['indicators'][number]>(
    `select i.id, i.code, case when s.indicator is null then null
              else json_build_object('subject', s.subject, 'entry', s.entry) end as adopted
       from results.indicators i left join results.standard_indicators s on s.indicator = i.id
      where i.strategy = $1`,
    [strategy],
  )
  const { rows: funnels } = await tx.query<{ name: string }>(
    'select name from results.funnels where strategy = $1',
    [strategy],
  )
  return { indicators, funnels: funnels.map(({ name }) => name) }
}

export const readOperationalCatalogue: Handler<
  (typeof results)['acts']['readOperationalCatalogue'],
  ResultsRows
> = async ({ input, tx, session }) => {
  const { strategy, subject } = input
  const { entries, funnels } = whatAdoptingWouldDo(subject, everyEntryKey, await declaredIn(tx, strategy))
  const { name, kind, iccs } = subjectsKnown[subject]
  return {
    edition: catalogueEdition,
    subject: { name, kind, iccs },
    entries: entries.map(({ entry, code, state }) => ({
      ...{ key: entry.key, code, state, counting: entry.counting, direction: entry.direction },
      name: ofSubject(entry.name, subject),
      definition: { ...entry.definition },
      unitName: { ...unitOf(unitFor(entry, subject, '')).name },
    })),
    funnels: funnels.map(({ name: named, stages, state }) => ({ name: named, stages: [...stages], state })),
    may: { adopt: mayDeclare(session, strategy) },
  }
}
