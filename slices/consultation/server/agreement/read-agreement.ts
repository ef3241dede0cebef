import type { Handler } from '#kernel/contract/handler.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import { namesOf } from '#slices/identity/index.ts'
import type { AgreementOnProposal } from '../../contract/agreement.ts'
import type { consultation } from '../../contract.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { getRound } from '../rounds/get-round.ts'
import { positionsBySector } from './positions-by-sector.ts'

type Tx = Transaction<ConsultationRows>

interface Agreed extends Pick<AgreementOnProposal, 'proposal' | 'place' | 'consensus'> {
  readonly opposed_by: readonly string[]
  /** Smallest first. */
  readonly sectors: readonly string[]
}

export const readAgreement: Handler<typeof consultation.acts.readAgreement, ConsultationRows> = async ({
  input,
  tx,
}) => {
  await getRound(tx, input.round)
  const { rows } = await tx.query<Agreed>('select * from consultation.agreement_in($1) order by place', [
    input.round,
  ])
  const proposals = rows.map(({ proposal }) => proposal)
  const counts = await positionsBySector(tx, proposals)
  const official = await officialPositions(tx, proposals)
  return {
    statements: rows.map(({ opposed_by: opposedBy, sectors, ...row }) => {
      const counted = counts.get(row.proposal) ?? []
      return {
        ...row,
        opposedBy: [...opposedBy],
        sectors: sectors.flatMap((sector) => counted.filter((one) => one.sector === sector)),
        official: official.get(row.proposal) ?? [],
      }
    }),
  }
}

type Official = AgreementOnProposal['official'][number]

async function officialPositions(
  tx: Tx,
  proposals: readonly string[],
): Promise<ReadonlyMap<string, Official[]>> {
  const found = new Map<string, Official[]>()
  if (proposals.length === 0) return found
  const { rows } = await tx.query<Omit<Official, 'name'> & { proposal: string }>(
    'select * from consultation.official_positions($1::uuid[])',
    [proposals],
  )
  const names = await namesOf(tx, { people: [], offices: [...new Set(rows.map(({ office }) => office))] })
  for (const { proposal, ...one } of rows) {
    const name = names.get(one.office)
    if (name !== undefined) found.set(proposal, [...(found.get(proposal) ?? []), { ...one, name }])
  }
  return found
}
