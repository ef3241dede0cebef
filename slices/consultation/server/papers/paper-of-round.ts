import { type Block, type Paper, plainText } from '#kernel/papers/paper.ts'
import type { SheetOrder } from '#kernel/papers/workbook/write-workbook.ts'
import type { Bilingual, Language } from '#kernel/pure/bilingual.ts'
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
import { coded, each, heading } from './pieces.ts'
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
  readonly languages: readonly Language[]
  readonly marking: Level
  readonly code: string
  readonly address: string
  readonly at: Date
}

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

const blocksOfRow = ({ number, clause, lines }: DispositionRow): Block[] => [
  heading(
    2,
    each((language) => `${number}. ${clause[language]}`),
  ),
  ...lines
    .filter(({ texts }) => Object.keys(texts).length > 0)
    .map(({ label, texts }): Block => ({ kind: 'fact', label, texts })),
]

/** The same as a table: a heading starts a row, each line below it a column, and a sheet says what it is. */
export function sheetsOfRound(asked: RoundPaperAsked): readonly SheetOrder[] {
  const { languages } = asked
  const paper = paperOfRound(asked)
  const said = (label: Bilingual) => languages.map((language) => label[language]).join(' · ')
  const rightToLeft = languages[0] === 'ur'
  const column = (label: Bilingual, width: number) => ({ header: said(label), width, isFixed: false })
  const inCell = ({ texts }: Pick<Block, 'texts'>) =>
    languages.flatMap((language) => plainText(texts[language]) || []).join('\n')
  const rows = rowsOf(paper.blocks)
  const labels = [
    ...new Map(rows.flatMap(({ facts }) => facts).map(({ label }) => [label.en, label])).values(),
  ]
  return [
    {
      ...{
        name: asked.workshop === null ? 'Answers' : asked.report === null ? 'Workshop' : 'Report',
        rightToLeft,
      },
      columns: [
        column(words.part, 24),
        column(words.clause, 36),
        ...labels.map((label) => column(label, 40)),
      ],
      rows: rows.map(({ part, head, facts }) => [
        part === null ? '' : inCell(part),
        head === null ? '' : inCell(head),
        ...labels.map((label) =>
          facts.flatMap((one) => (one.label.en === label.en ? [inCell(one)] : [])).join('\n'),
        ),
      ]),
    },
    {
      ...{ name: 'About', rightToLeft },
      columns: [column(paper.subtitle, 30), column(paper.title, 60)],
      rows: [
        ...paper.particulars.map(({ label, text }) => [said(label), said(text)]),
        ['', paper.current.address],
      ],
    },
  ]
}

type Heading = Extract<Block, { kind: 'heading' }>
type Fact = Extract<Block, { kind: 'fact' }>
interface Row {
  readonly part: Heading | null
  readonly head: Heading | null
  readonly facts: Fact[]
}

/** Lines below one heading are one row; what has no line of its own is none. */
function rowsOf(blocks: readonly Block[]): Row[] {
  const rows: Row[] = []
  let part: Heading | null = null
  for (const block of blocks) {
    if (block.kind === 'heading') {
      if (block.level === 1) part = block
      rows.push({ part, head: block.level === 1 ? null : block, facts: [] })
    } else if (block.kind === 'fact') rows.at(-1)?.facts.push(block)
  }
  return rows.filter(({ facts }) => facts.length > 0)
}
