import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { strategy } from '../../contract.ts'
import type { StrategyRows } from '../../database/rows.ts'
import { abilitiesOnNode } from '../abilities.ts'
import { findVersion } from '../doors/tree.ts'
import { toldVersion } from '../versions/told-version.ts'
import { type TreeRow, toldTreeNode, treeQuery } from '../versions/tree-rows.ts'
import { findNode } from './find-node.ts'
import {
  changesTo,
  elsewhereOf,
  nodeChangesTo,
  partnersOf,
  provenanceOf,
  termsOf,
  textsOf,
} from './node-page.ts'

export const readNode: Handler<typeof strategy.acts.readNode, StrategyRows> = async ({
  input,
  tx,
  session,
}) => {
  const node = await findNode(tx, input.node)
  const version = await findVersion(tx, node.version)
  if (version === null) throw new NotFound()
  const { rows: around } = await tx.query<TreeRow>(
    `with recursive above as (
       select n.id, n.parent from strategy.nodes n where n.id = $1
       union
       select n.id, n.parent from strategy.nodes n join above a on n.id = a.parent
     )
     ${treeQuery} where n.id in (select id from above) or n.parent = $1 order by n.position`,
    [node.id],
  )
  const tree = around.map(toldTreeNode)
  const own = tree.find(({ id }) => id === node.id)
  if (own === undefined) throw new NotFound()
  const { costState, partners } = await partnersOf(tx, node.id)
  return {
    node: own,
    version: toldVersion(version),
    above: tree.filter(({ id, parent }) => id !== node.id && parent !== node.id),
    below: tree.filter(({ parent }) => parent === node.id),
    texts: await textsOf(tx, node.id),
    partners,
    terms: await termsOf(tx, node.id),
    costState,
    provenance: await provenanceOf(tx, node.id),
    changes: await changesTo(tx, node),
    nodeChanges: await nodeChangesTo(tx, node),
    elsewhere: await elsewhereOf(tx, node),
    may: abilitiesOnNode(session, node),
  }
}
