import type { OutputOf } from '#kernel/contract/act.ts'
import type { strategy, TreeNode } from '../../contract.ts'

export type Comparison = OutputOf<(typeof strategy)['acts']['compareVersions']>
export type Difference = Comparison['differences'][number]
export type FieldDifference = Difference['fields'][number]

export interface PillarOfChanges {
  /** Code of the pillar; null for what stands outside all of them. */
  readonly code: string | null
  readonly title: TreeNode['title'] | null
  readonly count: number
}

/** Each pillar that has changes, in the order of the plan; what stands outside comes last. */
export function changesByPillar(
  differences: readonly Difference[],
  trees: readonly (readonly TreeNode[])[],
): readonly PillarOfChanges[] {
  const counts = new Map<string | null, number>()
  for (const one of differences) counts.set(pillarOf(one), (counts.get(pillarOf(one)) ?? 0) + 1)
  const titles = new Map(
    trees
      .flat()
      .filter(({ kind }) => kind === 'pillar')
      .map(({ code, title }) => [code, title]),
  )
  const order = [...titles.keys()]
  const place = (code: string | null) =>
    code === null ? Number.MAX_SAFE_INTEGER : order.includes(code) ? order.indexOf(code) : order.length
  return [...counts]
    .map(([code, count]) => ({ code, title: code === null ? null : (titles.get(code) ?? null), count }))
    .sort((a, b) => place(a.code) - place(b.code))
}

/** A pillar counts to itself. */
export const pillarOf = ({ kind, code, pillar }: Difference): string | null =>
  pillar ?? (kind === 'pillar' ? code : null)
