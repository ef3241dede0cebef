import type { Block } from '#kernel/papers/paper.ts'
import { type Bilingual, each, inBoth } from '#kernel/pure/bilingual.ts'
import { dayLabel } from '#kernel/pure/period-labels.ts'
import { stepStateNames } from '../../../contract/governance/approval-words.ts'
import type { VersionState } from '../../doors/tree.ts'
import type { NodeKind } from '../../../rules/a-node-hangs-below-its-kind.ts'
import { costNames } from '../../../rules/cost-states.ts'
import { annexes } from './annexes-of-summary.ts'
import { notesOfText } from '../how-far-translated.ts'
import { inNumbers } from './numbers-of-summary.ts'
import { below, fact, heading, noted, paragraph, textIn, titled } from '../pieces.ts'
import type { Content, ContentNode } from '../read-content.ts'
import { summaryWords as words } from './summary-words.ts'
import type { WayToApproval } from './way-to-approval.ts'
import { whatIsAsked } from './what-is-asked.ts'

export type { WayToApproval }

/** What those who decide read: what is asked, the strategy in brief, who pays with what, what is open; then the annexes. */
export function blocksOfSummary(content: Content, way: WayToApproval): Block[] {
  return [
    ...asked(content.version),
    ...inBrief(content.nodes),
    ...blocksOfNumbers(content.nodes),
    ...wayOf(way),
    ...openOf(content.version, way),
    ...annexes(content),
  ]
}

const asked = (version: VersionState): Block[] => [
  heading(1, 'asked', words.asked),
  paragraph('asked/what', whatIsAsked(version)),
]

/** Each pillar with its aim, its objectives and how much hangs below it. */
function inBrief(nodes: readonly ContentNode[]): Block[] {
  const pillars = nodes.filter(({ kind }) => kind === 'pillar')
  return [
    heading(1, 'brief', words.brief),
    ...pillars.flatMap((pillar): Block[] => {
      const own = below(nodes, pillar)
      const aim = textIn(pillar, 'aim')
      const objectives = own.filter(({ kind }) => kind === 'objective')
      const offices = new Set(own.flatMap(({ lead }) => (lead === null ? [] : [lead.en ?? lead.ur])))
      return [
        noted(heading(2, `brief/${pillar.lineage}`, titled(pillar)), notesOfText(pillar, 'title')),
        ...(aim === null
          ? []
          : [noted(fact(`brief/${pillar.lineage}/aim`, words.aim, aim), notesOfText(pillar, 'aim'))]),
        fact(
          `brief/${pillar.lineage}/objectives`,
          words.objectives,
          each((language) => objectives.map((one) => titled(one)[language]).join('\n')),
        ),
        fact(`brief/${pillar.lineage}/activities`, words.activities, counted(own, 'activity')),
        fact(
          `brief/${pillar.lineage}/offices`,
          words.offices,
          each(() => String(offices.size)),
        ),
      ]
    }),
  ]
}

/** What the plan says of offices, time and money. */
function blocksOfNumbers(nodes: readonly ContentNode[]): Block[] {
  const { activities, withoutOffice, withoutDeadline, from, until, costs } = inNumbers(nodes)
  const number = (count: number) => each(() => String(count))
  return [
    heading(1, 'numbers', words.numbers),
    fact('numbers/activities', words.activities, number(activities)),
    fact('numbers/lead', words.withoutOffice, number(withoutOffice)),
    ...(from === null || until === null
      ? []
      : [
          fact(
            'numbers/period',
            words.period,
            each((language) => `${dayLabel(from)[language]} – ${dayLabel(until)[language]}`),
          ),
        ]),
    fact('numbers/ends', words.noDeadline, number(withoutDeadline)),
    fact(
      'numbers/cost',
      words.cost,
      each((language) =>
        [...costs]
          .filter(([, count]) => count > 0)
          .map(([state, count]) => `${costNames[state][language]}: ${count}`)
          .join('\n'),
      ),
    ),
    paragraph('numbers/total', words.noTotal),
  ]
}

function wayOf({ steps }: WayToApproval): Block[] {
  if (steps.length === 0) return []
  return [
    heading(1, 'way', words.way),
    ...steps.map(({ id, name, office, province, state, since, dueOn, events }) => {
      const instrument = events.findLast((event) => event.instrument !== null)?.instrument
      const who = office ?? province
      return fact(
        `way/${id}`,
        name,
        each((language) =>
          [
            stepStateNames[state][language],
            since === null ? '' : dayLabel(since)[language],
            dueOn === null ? '' : `${words.dueOn[language]} ${dayLabel(dueOn)[language]}`,
            who === null ? '' : inBoth(who.name)[language],
            instrument ? `${instrument.kind} ${instrument.number}` : '',
          ]
            .filter((part) => part !== '')
            .join(' · '),
        ),
      )
    }),
  ]
}

function openOf({ approval }: VersionState, { open }: WayToApproval): Block[] {
  const wasApproved = approval !== null
  const nothing = wasApproved ? words.nothingOpenThen : words.nothingOpen
  return [
    heading(1, 'open', wasApproved ? words.openThen : words.open),
    ...(open.length === 0 ? [nothing] : open).map((reason, at) => paragraph(`open/${at}`, reason)),
  ]
}

const counted = (nodes: readonly ContentNode[], kind: NodeKind): Bilingual =>
  each(() => String(nodes.filter((node) => node.kind === kind).length))
