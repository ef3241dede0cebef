import type { Transaction } from '#kernel/database/transaction.ts'
import type { ConsultationRows } from '../../../database/rows.ts'
import type { Homecoming, Row } from '../../../rules/laptop/what-comes-home.ts'
import type { PlannedTable } from './rows-that-do-not-belong.ts'

type Tx = Transaction<ConsultationRows>
export type ComparedTable = Omit<Homecoming, 'added' | 'replaced'> & PlannedTable

/**
 * A bundle is answered as one. One of which a proposal was answered here meanwhile could never be: it stays out, and what
 * else it holds comes home by itself.
 */
export async function withoutAnsweredBundles(
  tx: Tx,
  compared: readonly ComparedTable[],
): Promise<{ readonly tables: readonly ComparedTable[]; readonly unbundled: readonly string[] }> {
  const addedTo = (name: string) => compared.find(({ table }) => table.name === name)?.added ?? []
  const bundled = addedTo('bundled_proposals')
  const { rows } = await tx.query<{ proposal: string }>(
    'select proposal from consultation.dispositions where proposal = any ($1::uuid[])',
    [bundled.map(({ proposal }) => proposal)],
  )
  const answered = new Set<unknown>(rows.map(({ proposal }) => proposal))
  const out = new Set<unknown>(
    bundled.filter(({ proposal }) => answered.has(proposal)).map(({ bundle }) => bundle),
  )
  const isOut = (table: string, row: Row) =>
    (table === 'bundles' && out.has(row.id)) || (table === 'bundled_proposals' && out.has(row.bundle))
  return {
    tables: compared.map((of) => {
      const added = of.added.filter((row) => !isOut(of.table.name, row))
      return { ...of, added, overtaken: of.overtaken + of.added.length - added.length }
    }),
    unbundled: addedTo('bundles')
      .filter((row) => isOut('bundles', row))
      .map(({ title }) => String(title)),
  }
}
