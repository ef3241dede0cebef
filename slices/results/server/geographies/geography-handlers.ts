import { randomUUID } from 'node:crypto'
import type { Handler } from '#kernel/contract/handler.ts'
import type { results } from '../../contract.ts'
import { geographyWords as words } from '../../contract/geographies/geography-words.ts'
import type { ResultsRows } from '../../database/rows.ts'
import { holds, may } from '../reading/abilities.ts'
import { geographiesKept } from './geographies-kept.ts'

type Acts = typeof results.acts

const listGeographies: Handler<Acts['listGeographies'], ResultsRows> = async ({ input, tx, session }) => ({
  geographies: [...(await geographiesKept(tx, input.strategy))],
  may: { declare: may(holds(session, input.strategy, 'secretariat'), words.onlyTheSecretariat) },
})

/** The geography with all its units, or nothing. */
const declareGeography: Handler<Acts['declareGeography'], ResultsRows> = async ({
  input,
  tx,
  session,
  record,
}) => {
  const { strategy, code, agency, name, from, source, units } = input
  const id = randomUUID()
  const row = { code, agency, name_en: name.en, name_ur: name.ur, valid_from: from, source }
  const recorded = await record(
    id,
    { ...row, strategy, units: units.map((unit) => ({ ...unit })) },
    { strategy },
  )
  await tx.db
    .insertInto('results.geographies')
    .values({ ...row, id, strategy, made_by: session.person, ...recorded })
    .execute()
  await tx.db
    .insertInto('results.geography_units')
    .values(units.map((unit, position) => ({ ...unit, geography: id, strategy, position })))
    .execute()
  return { geography: id }
}

export const geographyHandlers = { listGeographies, declareGeography }
