import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { strategy } from '../../contract.ts'
import type { SeenRisk } from '../../contract/governance/previews.ts'
import type { Risk } from '../../contract/risks.ts'
import type { StrategyRows } from '../../database/rows.ts'
import { readsBesideTheTree } from '../../rules/openness/what-publication-leaves-out.ts'
import { bodiesOf } from '../bodies/list-bodies.ts'
import { findVersion } from '../doors/tree.ts'
import { risksOf } from '../risks/list-risks.ts'
import { nodesSeenBy } from './seen-nodes.ts'
import { withEyesOf } from './with-eyes-of.ts'

/** The database answers with the eyes of the audience; nothing is filtered here. */
export const previewVersion: Handler<typeof strategy.acts.previewVersion, StrategyRows> = async ({
  input,
  tx,
}) => {
  const { audience } = input
  const version = await findVersion(tx, input.version)
  if (version === null) throw new NotFound()
  const nodes = [...(await nodesSeenBy(tx, version.id, audience))]
  if (!readsBesideTheTree(audience)) return { nodes, bodies: null, risks: null }
  return withEyesOf(tx, audience, async () => ({
    nodes,
    bodies: [...(await bodiesOf(tx, version.id))],
    risks: (await risksOf(tx, version.strategy, version.id)).map(seenRisk),
  }))
}

const seenRisk = (risk: Omit<Risk, 'overdue'>): SeenRisk => {
  const { id, number, level, title, likelihood, impact, office, mitigation, reviewOn, closed, threatens } =
    risk
  return { id, number, level, title, likelihood, impact, office, mitigation, reviewOn, closed, threatens }
}
