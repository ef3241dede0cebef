import { type Block, textsOf } from '#kernel/papers/paper.ts'
import { type Bilingual, each, inBoth } from '#kernel/pure/bilingual.ts'
import { dayLabel } from '#kernel/pure/period-labels.ts'
import { costNames } from '../../rules/cost-states.ts'
import { governmentNames } from '../../rules/activities/levels-of-government.ts'
import { levelNames } from '../../rules/openness/levels-of-openness.ts'
import { partnerNamed, termKinds } from '../activities/names-of-members.ts'
import type { Wording } from '../doors/texts.ts'
import { words } from './paper-words.ts'
import type { ContentNode } from './read-content.ts'

/** What an activity says apart from its texts: who, with whom, when and where, what for, and what is known of its cost. */
export function factsOfActivity(node: ContentNode, saysWhoReads: boolean): Block[] {
  const { lead, starts, ends, governanceLevel, costState, level } = node
  const fact = (field: string, label: Bilingual, said: Wording | undefined): Block[] => {
    if (said === undefined) return []
    return [{ ...{ kind: 'fact', key: `${node.lineage}/${field}`, label }, texts: textsOf(inBoth(said)) }]
  }
  const list = (field: string, label: Bilingual, members: readonly Wording[]): Block[] =>
    fact(field, label, members.length === 0 ? undefined : inOneLine(members)).map((block) => ({
      ...block,
      separator,
    }))
  const terms = (kind: (typeof termKinds)[number]) =>
    list(
      kind,
      words[kind],
      termsOf(node, kind).map(({ title }) => title),
    )
  return [
    ...fact('lead', words.lead, lead ?? undefined),
    ...list('partners', words.with, node.partners.map(partnerNamed)),
    ...fact(
      'level of government',
      words.governanceLevel,
      governanceLevel ? governmentNames[governanceLevel] : undefined,
    ),
    ...fact('starts', words.starts, starts === null ? undefined : dayLabel(starts)),
    ...fact('ends', words.ends, ends === null ? undefined : dayLabel(ends)),
    ...termKinds.flatMap(terms),
    ...fact('cost state', words.costState, costState === null ? undefined : costNames[costState]),
    ...fact('readers', words.marking, saysWhoReads ? levelNames[level] : undefined),
  ]
}

/** Terms of a kind; one without a title is known by its code. */
export const termsOf = ({ terms }: ContentNode, kind: (typeof termKinds)[number]) =>
  terms
    .filter((term) => term.kind === kind)
    .map(({ code, title }) => ({
      code,
      title: { en: title.en ?? title.ur ?? code, ur: title.ur ?? title.en ?? code },
    }))

const separator = ' · '

const inOneLine = (members: readonly Wording[]): Bilingual =>
  each((language) => members.map((name) => inBoth(name)[language]).join(separator))
