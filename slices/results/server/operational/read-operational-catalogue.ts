import type { Handler } from '#kernel/contract/handler.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import { unitOf } from '#kernel/pure/units.ts'
import type { results } from '../../contract.ts'
import type { ResultsRows } from '../../database/rows.ts'
import {
  catalogueEdition,
  offencesKnown,
  ofOffence,
  standardEntries,
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
              else json_build_object('offence', s.offence, 'entry', s.entry) end as adopted
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

const everyKey = standardEntries.map(({ key }) => key)

export const readOperationalCatalogue: Handler<
  (typeof results)['acts']['readOperationalCatalogue'],
  ResultsRows
> = async ({ input, tx, session }) => {
  const { strategy, offence } = input
  const { entries, funnels } = whatAdoptingWouldDo(offence, everyKey, await declaredIn(tx, strategy))
  const { name, iccs } = offencesKnown[offence]
  return {
    edition: catalogueEdition,
    offence: { name, iccs },
    entries: entries.map(({ entry, code, state }) => ({
      ...{ key: entry.key, code, state, counting: entry.counting, direction: entry.direction },
      name: ofOffence(entry.name, offence),
      definition: { ...entry.definition },
      unitName: { ...unitOf(entry.unit).name },
    })),
    funnels: funnels.map(({ name: named, stages, state }) => ({ name: named, stages: [...stages], state })),
    may: { adopt: mayDeclare(session, strategy) },
  }
}
