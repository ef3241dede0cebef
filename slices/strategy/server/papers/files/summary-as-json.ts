import { type Bilingual, each, inBoth } from '#kernel/pure/bilingual.ts'
import type { SummaryFile } from '../../../contract/papers/summary-file.ts'
import { costStates } from '../../../rules/cost-states.ts'
import type { WayToApproval } from '../../paper-content/summary/blocks-of-summary.ts'
import { inNumbers } from '../../paper-content/summary/numbers-of-summary.ts'
import { below, textIn } from '../../paper-content/pieces.ts'
import type { Content, ContentNode } from '../../paper-content/read-content.ts'
import { whatIsAsked } from '../../paper-content/summary/what-is-asked.ts'
import { governanceInFile, versionInFile } from './version-as-json.ts'

/** What a summary says, as data: the same counts that stand on its pages. */
export function summaryAsJson(
  head: Pick<SummaryFile, '$schema' | 'paper'>,
  content: Content,
  { steps, open }: WayToApproval,
): SummaryFile {
  const { nodes, version } = content
  const { costs, ...numbers } = inNumbers(nodes)
  const pillars = nodes.filter(({ kind }) => kind === 'pillar')
  const pillarOf = new Map(
    pillars.flatMap((pillar) => below(nodes, pillar).map(({ lineage }) => [lineage, pillar.code] as const)),
  )
  return {
    ...{ ...head, version: versionInFile(version), asked: whatIsAsked(version) },
    brief: pillars.map((pillar) => inBrief(pillar, below(nodes, pillar))),
    numbers: {
      ...numbers,
      costs: Object.fromEntries(
        costStates.map((state) => [state, costs.get(state) ?? 0]),
      ) as SummaryFile['numbers']['costs'],
    },
    way: steps.map(({ kind, name, state, since, dueOn, daysLate, office, province }) => {
      const who = office ?? province
      return {
        ...{ kind, name, state, since, dueOn, daysLate },
        with: who === null ? null : inBoth(who.name),
      }
    }),
    open: [...open],
    plan: nodes
      .filter(({ kind }) => kind === 'activity')
      .map((node) => ({
        ...{ ...entryOf(node), pillar: pillarOf.get(node.lineage) ?? null },
        lead: node.lead === null ? null : inBoth(node.lead),
        ...{ starts: node.starts, ends: node.ends },
      })),
    ...governanceInFile(content),
    assumptions: nodes.flatMap((node) => {
      const [assumption, risk] = [textIn(node, 'assumption'), textIn(node, 'risk')]
      return assumption === null && risk === null ? [] : [{ ...entryOf(node), assumption, risk }]
    }),
  }
}

const entryOf = (node: ContentNode): { readonly code: string; readonly title: Bilingual } => ({
  code: node.code,
  title: textIn(node, 'title') ?? each(() => ''),
})

const inBrief = (pillar: ContentNode, own: readonly ContentNode[]): SummaryFile['brief'][number] => ({
  ...{ ...entryOf(pillar), aim: textIn(pillar, 'aim') },
  objectives: own.filter(({ kind }) => kind === 'objective').map(entryOf),
  activities: own.filter(({ kind }) => kind === 'activity').length,
  offices: officesAccountable(own),
})

const officesAccountable = (nodes: readonly ContentNode[]): number =>
  new Set(nodes.flatMap(({ lead }) => (lead === null ? [] : [lead.en ?? lead.ur]))).size
