import { nodeKinds } from './a-node-hangs-below-its-kind.ts'

/** A node of the tree, or what stands beside it. */
export const comparedKinds = [...nodeKinds, 'body', 'risk'] as const
export type ComparedKind = (typeof comparedKinds)[number]

/** What became of it. One that was only moved says so; one that was moved and changed is changed. */
export const whatBecame = ['added', 'removed', 'moved', 'changed'] as const

/** Lists of an activity, whose members stand or do not. */
export const comparedLists = ['partners', 'crimes', 'places', 'frameworks'] as const
export type ComparedList = (typeof comparedLists)[number]

/** Before the name of a text: who may read it, where that is not simply who may read its node. */
export const readersOf = 'readers.'

export interface Member {
  /** The same for the same member on the other side. */
  readonly key: string
  readonly name: { readonly en: string | null; readonly ur: string | null }
}

export type MembersByList = Readonly<Partial<Record<ComparedList, readonly Member[]>>>

/** A node of one version as far as it is compared. Fields: `title/en` > text; facts: `lead/none` > text. */
export interface ComparedNode {
  readonly lineage: string
  readonly kind: ComparedKind
  readonly code: string
  readonly pillar: string | null
  /** Lineage and code of what it hangs below. */
  readonly below: { readonly lineage: string; readonly code: string } | null
  readonly fields: Readonly<Record<string, string>>
  readonly lists?: MembersByList
}

export interface ListDifference {
  readonly list: ComparedList
  readonly added: readonly Member['name'][]
  readonly removed: readonly Member['name'][]
}

export interface NodeDifference {
  readonly lineage: string
  readonly kind: ComparedKind
  readonly code: string
  readonly codeBefore: string | null
  readonly pillar: string | null
  readonly what: (typeof whatBecame)[number]
  readonly fields: readonly { readonly name: string; readonly before: string; readonly after: string }[]
  readonly lists: readonly ListDifference[]
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
    const lists = listDifferences(was?.lists ?? {}, node.lists ?? {})
    const isSame = fields.length === 0 && lists.length === 0 && was?.code === node.code
    if (isSame) return []
    const what = whatOf(was, fields, lists)
    return [{ ...named(node), codeBefore: was?.code ?? null, what, fields, lists }]
  })
  const removed = earlier
    .filter(({ lineage }) => !after.has(lineage))
    .map(
      (node): NodeDifference => ({
        ...named(node),
        ...{ codeBefore: node.code, what: 'removed' },
        fields: fieldDifferences(node.fields, {}),
        lists: listDifferences(node.lists ?? {}, {}),
      }),
    )
  return [...standing, ...removed]
}

const whatOf = (
  was: ComparedNode | undefined,
  fields: NodeDifference['fields'],
  lists: NodeDifference['lists'],
): NodeDifference['what'] => {
  if (was === undefined) return 'added'
  return lists.length === 0 && fields.length === 1 && fields[0]?.name === place ? 'moved' : 'changed'
}

const place = 'below/none'

const named = ({ lineage, kind, code, pillar }: ComparedNode) => ({ lineage, kind, code, pillar })

/** What it hangs below counts by its lineage: a parent that only got another code moved nothing. */
function moveBetween(was: ComparedNode | undefined, is: ComparedNode): NodeDifference['fields'] {
  if (was === undefined || was.below?.lineage === is.below?.lineage) return []
  return [{ name: place, before: was.below?.code ?? '', after: is.below?.code ?? '' }]
}

function fieldDifferences(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): NodeDifference['fields'] {
  if (before === after) return []
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .map((name) => ({ name, before: before[name] ?? '', after: after[name] ?? '' }))
    .filter((field) => field.before !== field.after)
}

/** Which members came and went, list by list; a list with the same members is left out, in whatever order they stand. */
function listDifferences(before: MembersByList, after: MembersByList): readonly ListDifference[] {
  if (before === after) return []
  return comparedLists.flatMap((list) => {
    const [was, is] = [before[list] ?? [], after[list] ?? []]
    const added = notIn(was, is)
    const removed = notIn(is, was)
    return added.length === 0 && removed.length === 0 ? [] : [{ list, added, removed }]
  })
}

const notIn = (others: readonly Member[], members: readonly Member[]): readonly Member['name'][] => {
  const known = new Set(others.map(({ key }) => key))
  return members.filter(({ key }) => !known.has(key)).map(({ name }) => name)
}
