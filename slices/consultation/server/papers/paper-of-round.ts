import { type Block, heading, type Paper } from '#kernel/papers/paper.ts'
import { type Bilingual, each, type Language } from '#kernel/pure/bilingual.ts'
import { dayAt } from '#kernel/pure/calendar.ts'
import { dayLabel } from '#kernel/pure/period-labels.ts'
import { type Level, levelNames } from '#slices/strategy/contract.ts'
import type { Proposal, Round } from '../../contract.ts'
import { kindNames } from '../../contract/kinds/kind-words.ts'
import { blocksOfWorkshop } from './blocks-of-workshop.ts'
import { blocksOfAnswers, blocksOfCall } from './call/blocks-of-call.ts'
import { callReportWords, reportNames } from './call/call-report-words.ts'
import type { CallReport } from './call/read-call-report.ts'
import { words } from './disposition-words.ts'
import type { Merged } from './merged-proposals.ts'
import { coded } from './pieces.ts'
import type { Workshop } from './read-workshop.ts'
import { blocksOfFiles } from './said/blocks-of-files.ts'
import type { SaidInFile } from './said/said-in-files.ts'
import { type DispositionRow, rowOf } from './rows-of-dispositions.ts'
import { workshopWords } from './workshop-words.ts'

export interface RoundPaperAsked {
  readonly round: Round
  /** The number of the version that was consulted on; null where it may not be read. */
  readonly version: number | null
  readonly proposals: readonly Proposal[]
  readonly merged: Merged
  /** Titles of pillars by code, in the order of the plan. */
  readonly pillars: ReadonlyMap<string, { readonly en: string | null; readonly ur: string | null }>
  /** What came of its groups; null in a paper of its answers. */
  readonly workshop: Workshop | null
  /** Points and what was left out of the files that were sent in; none in a report. */
  readonly files: readonly SaidInFile[]
  /** What it asked and who spoke; null for a round of breakout groups. */
  readonly report: CallReport | null
  /** Whether answers may be prepared in its workbook: for those who answer. */
  readonly isForAnswers: boolean
  readonly languages: readonly Language[]
  readonly marking: Level
  readonly code: string
  readonly address: string
  readonly at: Date
}

/** By it the row of a workbook is known to be of a proposal. */
export const keyOfProposal = (id: string): string => `proposal/${id}`

/** "You said, we did", every proposal below its pillar with its answer; or what came of each group of the workshop. */
export function paperOfRound(asked: RoundPaperAsked): Paper {
  const subtitle = subtitleOf(asked)
  const { round, version, languages, marking, code, address, at } = asked
  const made = dayLabel(dayAt(at))
  const status = round.isOpen ? words.isOpen : words.isClosed
  const [opens, closes] = [dayLabel(round.opensOn), dayLabel(round.closesOn)]
  const particulars = [
    ...(round.kind === 'workshop' ? [] : [{ label: callReportWords.kind, text: kindNames[round.kind] }]),
    ...(version === null ? [] : [{ label: words.version, text: each(() => String(version)) }]),
    { label: words.status, text: status },
    { label: words.days, text: each((language) => `${opens[language]} – ${closes[language]}`) },
    {
      label: words.answered,
      text: each((language) => words.answeredOf[language](round.answered, round.proposals)),
    },
    { label: words.marking, text: levelNames[marking] },
    { label: words.made, text: made },
    { label: words.code, text: each(() => code) },
  ]
  return {
    ...{ languages, title: round.title, subtitle, particulars },
    notice: round.illustrative ? words.notice : null,
    marking: levelNames[marking],
    foot: each((language) =>
      [
        subtitle[language],
        ...(version === null ? [] : [`${words.version[language]}: ${version}`]),
        `${words.status[language]}: ${status[language]}`,
        levelNames[marking][language],
        made[language],
      ].join(' · '),
    ),
    current: { address, code, says: words.isCurrent },
    blocks: blocksOfRound(asked),
  }
}

function subtitleOf({ workshop, report }: RoundPaperAsked): Bilingual {
  if (workshop === null) return words.title
  return report === null ? workshopWords.subtitle : reportNames[report.call.kind]
}

/** A round outside the hotel speaks of its voices; where people also proposed in it, that stands after them. */
function blocksOfRound(asked: RoundPaperAsked): Block[] {
  const { workshop, report, languages } = asked
  if (workshop === null)
    return [
      ...blocksOf(asked),
      ...blocksOfFiles(asked.files, languages),
      ...(report === null ? [] : blocksOfAnswers(report, languages)),
    ]
  if (report === null) return blocksOfWorkshop(workshop, asked, languages)
  const isQuiet = workshop.participation.every(({ spoken }) => spoken.length === 0)
  const met = { ...workshop, participation: isQuiet ? [] : workshop.participation }
  const nobodyMet = met.groups.length === 0 && met.events.length === 0 && isQuiet
  return [...blocksOfCall(report, languages), ...(nobodyMet ? [] : blocksOfWorkshop(met, asked, languages))]
}

function blocksOf(asked: RoundPaperAsked): Block[] {
  const rows = asked.proposals.map((proposal) => rowOf(proposal, asked, asked.languages))
  // As the plan has them, the narrative last.
  const pillars = [...new Set([...asked.pillars.keys(), ...rows.flatMap(({ pillar }) => pillar ?? []), null])]
  const filled = pillars.filter((pillar) => rows.some((row) => row.pillar === pillar))
  return filled.flatMap((pillar): Block[] => [
    heading(1, pillar === null ? words.narrative : coded(pillar, asked.pillars.get(pillar))),
    ...rows.filter((row) => row.pillar === pillar).flatMap(blocksOfRow),
  ])
}

const blocksOfRow = ({ proposal, number, clause, lines }: DispositionRow): Block[] => [
  {
    ...heading(
      2,
      each((language) => `${number}. ${clause[language]}`),
    ),
    key: keyOfProposal(proposal),
  },
  ...lines
    .filter(({ texts }) => Object.keys(texts).length > 0)
    .map(({ label, texts }): Block => ({ kind: 'fact', label, texts })),
]
