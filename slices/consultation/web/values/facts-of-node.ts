import type { OutputOf } from '#kernel/contract/act.ts'
import { comparable, setAsText } from '#kernel/pure/values/changed-values.ts'
import {
  type Fact,
  isFact,
  type NamesOfEntries,
  shapeOf,
  type strategy,
  termsIn,
} from '#slices/strategy/contract.ts'
import { bothOf } from '../calls.ts'

type NodeRead = OutputOf<typeof strategy.acts.readNode>

/** A fact of an activity as it is kept as text: the server compares what the author saw with what stands. */
export function factOfNode(read: NodeRead, fact: Fact): string {
  const { activity } = read.node
  switch (fact) {
    case 'lead':
      return activity?.leadOffice ?? ''
    case 'governanceLevel':
      return activity?.governanceLevel ?? ''
    case 'starts':
      return activity?.starts ?? ''
    case 'ends':
      return activity?.ends ?? ''
    case 'costState':
      return read.costState ?? ''
    case 'partners':
      return setAsText(read.partners.map(({ office }) => office))
    case 'crimes':
    case 'places':
    case 'frameworks':
      return setAsText(read.terms.filter(({ kind }) => kind === termsIn(fact)).map(({ code }) => code))
  }
}

/** What stands in a field of a node, in a language where it is words; empty where nothing does. */
export const valueOfNode = (read: NodeRead | undefined, field: string, language: 'en' | 'ur'): string => {
  if (read === undefined) return ''
  if (isFact(field)) return factOfNode(read, field)
  return read.texts.find((text) => text.field === field && text.language === language)?.text ?? ''
}

/** Whether two values are the same one. */
export const isSameValue = (field: string, one: string, other: string): boolean =>
  comparable(shapeOf(field), one) === comparable(shapeOf(field), other)

/** Names of the partners and terms that a node has, whether or not a register lists them still. */
export function namesOnNode(read: NodeRead | undefined, field: string): NamesOfEntries {
  if (read === undefined || !isFact(field)) return {}
  const kind = termsIn(field)
  const terms = read.terms.filter((term) => term.kind === kind)
  const named =
    field === 'partners'
      ? read.partners.map(({ office, name }) => [office, bothOf(name)] as const)
      : terms.map(({ code, title }) => [code, bothOf(title)] as const)
  return Object.fromEntries(named)
}
