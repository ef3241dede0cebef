import { nodeKinds } from './a-node-hangs-below-its-kind.ts'

/** A node of the tree, or what stands beside it. */
export const comparedKinds = [...nodeKinds, 'body', 'risk'] as const
export type ComparedKind = (typeof comparedKinds)[number]

/** What became of it. One that was only moved says so; one that was moved and changed is changed. */
export const whatBecame = ['added', 'removed', 'moved', 'changed'] as const

/** A node of one version as far as it is compared. Fields: `title/en` > text; facts: `lead/none` > text. */
export interface ComparedNode {
  readonly lineage: string
  readonly kind: ComparedKind
  readonly code: string
  readonly pillar: string | null
  /** Lineage and code of what it hangs below. */
  readonly below: { readonly lineage: string; readonly code: string } | null
  readonly fields: Readonly<Record<string, string>>
}

export interface NodeDifference {
  readonly lineage: string
  readonly kind: ComparedKind
  readonly code: string
  readonly codeBefore: string | null
  readonly pillar: string | null
  readonly what: (typeof whatBecame)[number]
  readonly fields: readonly { readonly name: string; readonly before: string; readonly after: string }[]
}

/**
 * What differs between two versions, node by node along the lineage, in the order of the later version; what was
 * removed stands at the end, in the order of the earlier. A node that only got another code is a change too; of one that
 * was moved `below/none` has the codes of what it hung and hangs below.
 */
export function differencesOf(
  earlier: readonly ComparedNode[],
  later: readonly ComparedNode[],
): readonly NodeDifference[] {
  const before = new Map(earlier.map((node) => [node.lineage, node]))
  const after = new Set(later.map(({ lineage }) => lineage))
  const standing = later.flatMap((node) => {
    const was = before.get(node.lineage)
    const fields = [...fieldDifferences(was?.fields ?? {}, node.fields), ...moveBetween(was, node)]
    if (was !== undefined && fields.length === 0 && was.code === node.code) return []
    return [difference(node, was?.code ?? null, whatOf(was, fields), fields)]
  })
  const removed = earlier
    .filter(({ lineage }) => !after.has(lineage))
    .map((node) => difference(node, node.code, 'removed', fieldDifferences(node.fields, {})))
  return [...standing, ...removed]
}

const whatOf = (was: ComparedNode | undefined, fields: NodeDifference['fields']): NodeDifference['what'] => {
  if (was === undefined) return 'added'
  return fields.length === 1 && fields[0]?.name === place ? 'moved' : 'changed'
}

const place = 'below/none'

const difference = (
  { lineage, kind, code, pillar }: ComparedNode,
  codeBefore: string | null,
  what: NodeDifference['what'],
  fields: NodeDifference['fields'],
): NodeDifference => ({ lineage, kind, code, codeBefore, pillar, what, fields })

/** What it hangs below counts by its lineage: a parent that only got another code moved nothing. */
function moveBetween(was: ComparedNode | undefined, is: ComparedNode): NodeDifference['fields'] {
  if (was === undefined || was.below?.lineage === is.below?.lineage) return []
  return [{ name: place, before: was.below?.code ?? '', after: is.below?.code ?? '' }]
}

function fieldDifferences(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): NodeDifference['fields'] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return names
    .map((name) => ({ name, before: before[name] ?? '', after: after[name] ?? '' }))
    .filter((field) => field.before !== field.after)
}
