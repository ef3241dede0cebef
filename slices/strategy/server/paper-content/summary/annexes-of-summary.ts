import type { Block } from '#kernel/papers/paper.ts'
import { type Bilingual, each, inBoth } from '#kernel/pure/bilingual.ts'
import { dayLabel } from '#kernel/pure/period-labels.ts'
import { fieldNames } from '../../../rules/fields-of-a-node.ts'
import { blocksOfBodies, blocksOfRisks } from '../blocks-of-governance.ts'
import { words as paperWords } from '../paper-words.ts'
import { notesOfText } from '../how-far-translated.ts'
import { below, fact, heading, noted, paragraph, textIn, titled } from '../pieces.ts'
import type { Content, ContentNode } from '../read-content.ts'
import { summaryWords as words } from './summary-words.ts'

/** The plan as a list, who coordinates it, what threatens it, and what it takes for granted. */
export const annexes = (content: Content): Block[] => [
  ...annex('A', words.plan, planAsList(content.nodes)),
  ...annex('B', paperWords.bodies, withoutTop(blocksOfBodies(content))),
  ...annex('C', paperWords.risks, withoutTop(blocksOfRisks(content))),
  ...annex('D', words.assumptions, assumptions(content.nodes)),
]

/** An annex without anything says so: a letter that is missing would be looked for. */
const annex = (letter: string, name: Bilingual, blocks: readonly Block[]): Block[] => [
  heading(
    1,
    `annex/${letter}`,
    each((language) => words.annex[language](letter, name[language])),
  ),
  ...(blocks.length === 0 ? [paragraph(`annex/${letter}/none`, words.none)] : blocks),
]

/** The annex has the heading already. */
const withoutTop = (blocks: readonly Block[]): Block[] => blocks.slice(1)

function planAsList(nodes: readonly ContentNode[]): Block[] {
  const tops = nodes.filter(({ kind }) => kind === 'pillar')
  const inPillars = new Set(tops.flatMap((top) => below(nodes, top)))
  const outside = nodes.filter((node) => node.kind === 'activity' && !inPillars.has(node))
  return [
    ...tops.flatMap((top) => {
      const activities = below(nodes, top).filter(({ kind }) => kind === 'activity')
      return [heading(2, `list/${top.lineage}`, titled(top)), ...activities.map(lineOfActivity)]
    }),
    ...outside.map(lineOfActivity),
  ]
}

function lineOfActivity(node: ContentNode): Block {
  const { lineage, code, lead, starts, ends } = node
  const title = textIn(node, 'title')
  const line = fact(
    `list/${lineage}`,
    each(() => code),
    each((language) => {
      const days = [starts, ends].flatMap((day) => (day === null ? [] : [dayLabel(day)[language]]))
      const facts = [lead === null ? '' : inBoth(lead)[language], days.join(' – ')].filter(
        (one) => one !== '',
      )
      return [title?.[language] ?? code, facts.join(' · ')].filter((one) => one !== '').join('\n')
    }),
  )
  return noted(line, notesOfText(node, 'title'))
}

const assumptions = (nodes: readonly ContentNode[]): Block[] =>
  nodes.flatMap((node) => {
    const assumed = textIn(node, 'assumption')
    const risk = textIn(node, 'risk')
    if (assumed === null && risk === null) return []
    const key = `assumption/${node.lineage}`
    return [
      noted(heading(2, key, titled(node)), notesOfText(node, 'title')),
      ...(assumed === null
        ? []
        : [
            noted(fact(`${key}/assumption`, fieldNames.assumption, assumed), notesOfText(node, 'assumption')),
          ]),
      ...(risk === null
        ? []
        : [noted(fact(`${key}/risk`, fieldNames.risk, risk), notesOfText(node, 'risk'))]),
    ]
  })
