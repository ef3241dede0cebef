import { randomUUID } from 'node:crypto'
import type { Transaction } from '#kernel/database/transaction.ts'
import { record } from '#kernel/ledger/record.ts'
import type { ResultsRows } from '../../database/rows.ts'
import type { IndicatorList } from './example-results.ts'

/** The zones in which an agency of the example printed its figures, mapped no further than its sources say. */
export async function declareExampleGeographies(
  tx: Transaction<ResultsRows>,
  strategy: string,
  geographies: IndicatorList['geographies'],
): Promise<void> {
  for (const { code, agency, name, from, source, units } of geographies) {
    const id = randomUUID()
    const row = { code, agency, name_en: name.en, name_ur: name.ur, valid_from: from, source }
    const { ledger_entry, ledger_salt } = await record(tx, {
      act: 'results.declareGeography',
      subject: id,
      content: { ...row, strategy, units: units.map((unit) => ({ ...unit })) },
    })
    await tx.db
      .insertInto('results.geographies')
      .values({ ...row, id, strategy, made_by: null, ledger_entry, ledger_salt })
      .execute()
    await tx.db
      .insertInto('results.geography_units')
      .values(units.map((unit, position) => ({ ...unit, geography: id, strategy, position })))
      .execute()
  }
}
