import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { strategy } from '../../contract.ts'
import { changeWords } from '../../contract/governance/change-words.ts'
import type { Closure, TargetLeft, TouchedNode } from '../../contract/governance/change-control.ts'
import { refusals } from '../../contract/refusals.ts'
import type { StrategyRows } from '../../database/rows.ts'
import type { Touched } from '../../rules/changes/a-draft-carries-only-what-was-decided.ts'
import { lastWords, type NodeWithTarget } from '../../rules/changes/a-target-leaves-with-a-reason.ts'
import { abilityOr, holdsMandate } from '../abilities.ts'
import { findVersion } from '../doors/tree.ts'
import { type TargetClosure, targetClosuresOf } from '../targets/targets-of-versions.ts'
import { carriageOf } from './carriage.ts'
import { changesOf } from './changes-of.ts'
import { type NamedNode, namedNodes } from './named-nodes.ts'

export const readCarriage: Handler<typeof strategy.acts.readCarriage, StrategyRows> = async ({
  input,
  tx,
  session,
}) => {
  const version = await findVersion(tx, input.version)
  if (version === null) throw new NotFound()
  const carriage = await carriageOf(tx, version.id)
  const { actionYear, change, approved, touched, beyond, unexplained } = carriage
  const closures = await closuresOf(tx, version.id)
  const told = lastWords(await targetClosuresOf(tx, version.id))
  const lineages = [...touched, ...closures, ...carriage.targetsLeft].map(({ lineage }) => lineage)
  const intos = [...closures, ...told.values()].flatMap(({ into }) => into ?? [])
  const versions = [version.id, ...(approved === null ? [] : [approved.id])]
  const nodes = await namedNodes(tx, [...lineages, ...intos], versions)
  const [carried] = change === null ? [] : await changesOf(tx, { change })
  const isSecretariat = holdsMandate(session, version.strategy, 'secretariat')
  // Whoever may not read the annex does not see every target that took another's place, and judges none.
  const readsWhole =
    isSecretariat || holdsMandate(session, version.strategy, 'approving authority', 'oversight')
  const named = (list: readonly Touched[]): TouchedNode[] => list.map((one) => withName(one, nodes))
  const draftOnly = version.status === 'draft' ? null : refusals['not-a-draft']
  const inForce = version.status === 'approved' ? null : changeWords.refusals['not-in-force']
  return {
    ...{ actionYear, approved },
    change: carried === undefined ? null : { id: carried.id, number: carried.number, title: carried.title },
    touched: named(touched),
    beyond: named(beyond),
    unexplained: named(unexplained),
    closures: closures.flatMap(({ into, ...closure }) => {
      const node = nodes.get(closure.lineage)
      const next = into === null ? undefined : nodes.get(into)
      return node === undefined
        ? []
        : [{ ...node, ...closure, into: next ? { lineage: next.lineage, code: next.code } : null }]
    }),
    targetsLeft: carriage.targetsLeft.map((left) =>
      targetLeft(left, told, nodes, readsWhole && carriage.targetsUnexplained.includes(left)),
    ),
    may: {
      close: abilityOr(isSecretariat, draftOnly && { en: draftOnly.en, ur: draftOnly.ur }),
      startActionPlan: abilityOr(isSecretariat, inForce),
    },
  }
}

const withName = (one: Touched, nodes: ReadonlyMap<string, NamedNode>): TouchedNode => ({
  ...one,
  node: nodes.get(one.lineage)?.node ?? null,
  title: nodes.get(one.lineage)?.title ?? { en: null, ur: null },
})

function targetLeft(
  { lineage, kind, code, target }: NodeWithTarget,
  told: ReadonlyMap<string, TargetClosure>,
  nodes: ReadonlyMap<string, NamedNode>,
  isUnexplained: boolean,
): TargetLeft {
  const { node = null, title = { en: null, ur: null } } = nodes.get(lineage) ?? {}
  const closure = told.get(lineage)
  const next = nodes.get(closure?.into ?? '')
  return {
    ...{ lineage, kind, code, target, node, title },
    closed: closure
      ? {
          ...{ outcome: closure.outcome, reason: closure.reason, closedAt: closure.closedAt },
          holds: !isUnexplained,
          into: next ? { lineage: next.lineage, code: next.code } : null,
        }
      : null,
  }
}

type ClosureRow = Pick<Closure, 'lineage' | 'outcome' | 'reason' | 'promised' | 'closedAt'> & {
  readonly into: string | null
}

async function closuresOf(tx: Transaction<StrategyRows>, version: string): Promise<readonly ClosureRow[]> {
  const { rows } = await tx.query<Omit<ClosureRow, 'closedAt'> & { readonly closedAt: Date }>(
    `select lineage, outcome, into_lineage as into, reason, promised, closed_at as "closedAt"
       from strategy.closures where version in (select strategy.held_versions($1)) order by closed_at, lineage`,
    [version],
  )
  return rows.map((row) => ({ ...row, closedAt: row.closedAt.toISOString() }))
}
