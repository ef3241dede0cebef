import { type Block, fact, heading, textsOf } from '#kernel/papers/paper.ts'
import { type Bilingual, each, type Language } from '#kernel/pure/bilingual.ts'
import { dayAt } from '#kernel/pure/calendar.ts'
import { dayLabel } from '#kernel/pure/period-labels.ts'
import type { Proposal } from '../../contract.ts'
import type { CountsOfSector } from '../../contract/agreement.ts'
import { sectorName } from '../../rules/names-of-outcomes-and-sectors.ts'
import { blocksOfEvent } from './blocks-of-event.ts'
import { blocksOfPeople } from './blocks-of-people.ts'
import { coded, listOf } from './pieces.ts'
import type { Conclusion, Group, Workshop } from './read-workshop.ts'
import { answeredLines, askedLines, clauseOf, type Line, type Round } from './rows-of-dispositions.ts'
import { workshopWords as words } from './workshop-words.ts'

/** What came of each group, then who has spoken and who has not, then the events. */
export function blocksOfWorkshop(workshop: Workshop, round: Round, languages: readonly Language[]): Block[] {
  const { groups } = workshop
  return [
    ...(groups.length === 0 ? [{ kind: 'paragraph', texts: textsOf(words.none) } as const] : []),
    ...groups.flatMap((group) => blocksOfGroup(group, workshop, round, languages)),
    ...blocksOfParticipation(workshop),
    ...blocksOfPeople(workshop.people),
    ...(workshop.events.length === 0 ? [] : [heading(1, words.events)]),
    ...workshop.events.flatMap((event) => blocksOfEvent(event, workshop.pillars)),
  ]
}

function blocksOfGroup(
  group: Group,
  workshop: Workshop,
  round: Round,
  languages: readonly Language[],
): Block[] {
  const { conclusions } = workshop
  const treated = new Set(group.nodes.map(({ id }) => id))
  const own = round.proposals.filter(({ node }) => treated.has(node))
  const isOpen = ({ id }: Proposal) => !conclusions.has(id) && !round.merged.keptOf.has(id)
  const tops = group.nodes.filter(
    ({ kind }) => kind !== 'activity' && kind !== 'output' && kind !== 'outcome',
  )
  return [
    heading(1, group.title),
    ...(group.room === '' ? [] : [fact(words.room, { en: group.room, ur: group.room })]),
    fact(
      words.treated,
      listOf((tops.length > 0 ? tops : group.nodes).map(({ code, title }) => coded(code, title))),
    ),
    fact(
      words.proposals,
      each((language) => words.counted[language](own.length, own.filter(isOpen).length)),
    ),
    ...(own.length === 0 ? [{ kind: 'paragraph', texts: textsOf(words.noProposals) } as const] : []),
    // What was merged into another is read there, with its author.
    ...own
      .filter(({ id }) => !round.merged.keptOf.has(id))
      .flatMap((proposal) => blocksOfProposal(proposal, conclusions.get(proposal.id), round, languages)),
  ]
}

function blocksOfProposal(
  proposal: Proposal,
  conclusion: Conclusion | undefined,
  round: Round,
  languages: readonly Language[],
): Block[] {
  const clause = clauseOf(proposal)
  const lines: Line[] = [
    ...askedLines(proposal, round, languages),
    { label: words.conclusion, texts: textsOf(concluded(conclusion)) },
    {
      label: words.positions,
      texts: proposal.positions.length === 0 ? {} : textsOf(listOf(proposal.positions.map(countsOf))),
    },
    ...(proposal.disposition === null ? [] : answeredLines(proposal, languages)),
  ]
  return [
    heading(
      2,
      each((language) => `${proposal.number}. ${clause[language]}`),
    ),
    ...lines
      .filter(({ texts }) => Object.keys(texts).length > 0)
      .map(({ label, texts }): Block => ({ kind: 'fact', label, texts })),
  ]
}

/** Dissent names its sectors; the words are those that were written down in the group. */
function concluded(conclusion: Conclusion | undefined): Bilingual {
  if (conclusion === undefined) return words.notConcluded
  const { kind, sectors, said, at } = conclusion
  const day = dayLabel(dayAt(at))
  const names = (language: Language) => sectors.map((sector) => sectorName(sector)[language])
  return each((language) =>
    [
      words.on[language](words[kind][language], day[language]),
      ...(kind === 'dissent' ? [words.dissentOf[language](names(language).join(comma[language]))] : []),
      ...(said === '' ? [] : [said]),
    ].join(' '),
  )
}

const comma = { en: ', ', ur: '، ' } as const

/** Persons too few to be counted are not counted here either; what offices said stands. */
function countsOf({ sector, agree, disagree, pass, few, opposes }: CountsOfSector): Bilingual {
  return each((language) => {
    const counted =
      few && agree + disagree + pass === 0 ? [] : [words.counts[language](agree, disagree, pass)]
    const said = [
      ...counted,
      ...(few ? [words.few[language]] : []),
      ...(opposes ? [words.opposes[language]] : []),
    ]
    return `${sectorName(sector)[language]}: ${said.join(comma[language])}`
  })
}

/** Each pillar as a table of all sectors: what a sector said there, or that it was silent. */
function blocksOfParticipation({ participation }: Workshop): Block[] {
  if (participation.length === 0) return []
  return [
    heading(1, words.participation),
    ...participation.flatMap(({ pillar, title, spoken, silent }): Block[] => [
      heading(2, coded(pillar, title)),
      ...spoken.map(({ sector, proposals, positions }) =>
        fact(
          sectorName(sector),
          each((language) => words.spoke[language](proposals, positions)),
        ),
      ),
      ...silent.map((sector) => fact(sectorName(sector), words.silent)),
    ]),
  ]
}
