import type { OutputOf } from '#kernel/contract/act.ts'
import type { Handler } from '#kernel/contract/handler.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import { sectors } from '#slices/identity/index.ts'
import { nodesOf, type NodeSeen } from '#slices/strategy/index.ts'
import type { consultation } from '../../contract.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { silences } from '../../rules/workshop/who-has-not-spoken-in-a-pillar.ts'
import { getRound } from '../rounds/get-round.ts'
import { positionsBySector } from '../agreement/positions-by-sector.ts'
import { peopleOfRound } from './people-of-round.ts'
import { voicesOutside } from './voices-outside.ts'

/** Of the proposals that whoever acts may read: what they may not see is neither counted nor told. */
export const readParticipation: Handler<
  typeof consultation.acts.readParticipation,
  ConsultationRows
> = async ({ input, tx }) => {
  const round = await getRound(tx, input.round)
  const pillarOf = pillarsOfNodes(await nodesOf(tx, round.version))
  return {
    pillars: await participationIn(tx, round),
    people: await peopleOfRound(tx, round),
    outside: await voicesOutside(tx, round.version, pillarOf),
  }
}

const pillarsOfNodes = (nodes: readonly NodeSeen[]): ReadonlyMap<string, string | null> =>
  new Map(nodes.map(({ id, kind, code, pillar }) => [id, kind === 'pillar' ? code : pillar]))

export async function participationIn(
  tx: Transaction<ConsultationRows>,
  round: { readonly id: string; readonly version: string },
): Promise<OutputOf<typeof consultation.acts.readParticipation>['pillars']> {
  const nodes = await nodesOf(tx, round.version)
  const pillarOf = pillarsOfNodes(nodes)
  const proposals = await tx.db
    .selectFrom('consultation.proposals')
    .select(['id', 'node', 'sector'])
    .where('round', '=', round.id)
    .execute()
  const counts = await positionsBySector(
    tx,
    proposals.map(({ id }) => id),
  )
  const said = proposals.flatMap(({ id, node, sector }) => {
    const pillar = pillarOf.get(node) ?? null
    // On how many proposals a sector took positions, not how many: a small sector's are not counted to anybody.
    const positions = (counts.get(id) ?? []).map(({ sector: spoke }) => ({
      pillar,
      sector: spoke,
      proposals: 0,
      positions: 1,
    }))
    return sector === null ? positions : [{ pillar, sector, proposals: 1, positions: 0 }, ...positions]
  })
  const pillars = nodes.filter(({ kind }) => kind === 'pillar')
  const silent = silences(
    pillars.map(({ code }) => code),
    sectors,
    said,
  )
  return pillars.map(({ code, title }) => ({
    pillar: code,
    title,
    spoken: sectors.flatMap((sector) => {
      const mine = said.filter((one) => one.pillar === code && one.sector === sector)
      const sum = (of: 'proposals' | 'positions') => mine.reduce((total, one) => total + one[of], 0)
      return mine.length === 0 ? [] : [{ sector, proposals: sum('proposals'), positions: sum('positions') }]
    }),
    silent: [...(silent.find((one) => one.pillar === code)?.sectors ?? [])],
  }))
}
