import type { Block, Paper } from '#kernel/papers/paper.ts'
import { textsOf } from '#kernel/papers/paper.ts'
import { writeWorkbook } from '#kernel/papers/workbook/write-workbook.ts'
import type { Bilingual, Language } from '#kernel/pure/bilingual.ts'
import { dayAt } from '#kernel/pure/calendar.ts'
import { dayLabel } from '#kernel/pure/period-labels.ts'
import { type Level, levelNames } from '#slices/strategy/contract.ts'
import type { Proposal, Round } from '../../contract.ts'
import { words } from './disposition-words.ts'
import { type DispositionRow, rowOf } from './rows-of-dispositions.ts'

export interface RoundPaperAsked {
  readonly round: Round
  /** The number of the version that was consulted on; null where it may not be read. */
  readonly version: number | null
  readonly proposals: readonly Proposal[]
  readonly languages: readonly Language[]
  readonly marking: Level
  readonly code: string
  readonly address: string
  readonly at: Date
}

const each = (say: (language: Language) => string): Bilingual => ({ en: say('en'), ur: say('ur') })

/** "You said, we did": every proposal below its pillar, with its answer. */
export function paperOfRound(asked: RoundPaperAsked): Paper {
  const { round, version, languages, marking, code, address, at } = asked
  const made = dayLabel(dayAt(at))
  const [opens, closes] = [dayLabel(round.opensOn), dayLabel(round.closesOn)]
  const particulars = [
    ...(version === null ? [] : [{ label: words.version, text: each(() => String(version)) }]),
    { label: words.days, text: each((language) => `${opens[language]} – ${closes[language]}`) },
    { label: words.answered, text: each(() => `${round.answered} / ${round.proposals}`) },
    { label: words.marking, text: levelNames[marking] },
    { label: words.made, text: made },
    { label: words.code, text: each(() => code) },
  ]
  return {
    ...{ languages, title: round.title, subtitle: words.title, particulars },
    notice: round.illustrative ? words.notice : null,
    marking: levelNames[marking],
    foot: each((language) =>
      [
        words.title[language],
        ...(version === null ? [] : [`${words.version[language]}: ${version}`]),
        levelNames[marking][language],
        made[language],
      ].join(' · '),
    ),
    current: { address, code, says: words.isCurrent },
    blocks: blocksOf(asked.proposals, languages),
  }
}

function blocksOf(proposals: readonly Proposal[], languages: readonly Language[]): Block[] {
  const rows = proposals.map((proposal) => rowOf(proposal, languages))
  const pillars = [...new Set(rows.map(({ pillar }) => pillar))]
  return pillars.flatMap((pillar): Block[] => [
    {
      ...{ kind: 'heading', level: 1 },
      texts: textsOf(pillar === null ? words.narrative : { en: pillar, ur: pillar }),
    },
    ...rows.filter((row) => row.pillar === pillar).flatMap(blocksOfRow),
  ])
}

const blocksOfRow = ({ number, clause, lines }: DispositionRow): Block[] => [
  {
    ...{ kind: 'heading', level: 2 },
    texts: textsOf(each((language) => `${number}. ${clause[language]}`)),
  },
  ...lines
    .filter(({ texts }) => Object.keys(texts).length > 0)
    .map(({ label, texts }): Block => ({ kind: 'fact', label, texts })),
]

/** The same as a table: a row a proposal, each line a column, and a sheet that says what it is. */
export function workbookOfRound(asked: RoundPaperAsked): Promise<Buffer> {
  const { languages, proposals } = asked
  const rows = proposals.map((proposal) => rowOf(proposal, languages))
  const said = (label: Bilingual) => languages.map((language) => label[language]).join(' · ')
  const paper = paperOfRound(asked)
  const rightToLeft = languages[0] === 'ur'
  const column = (label: Bilingual, width: number) => ({ header: said(label), width, isFixed: false })
  const labels = rows[0]?.lines.map(({ label }) => label) ?? []
  const inCell = (texts: { readonly en?: string | undefined; readonly ur?: string | undefined }) =>
    languages.flatMap((language) => texts[language] ?? []).join('\n')
  return writeWorkbook([
    {
      ...{ name: 'Answers', rightToLeft },
      columns: [
        column(words.number, 9),
        column(words.clause, 36),
        ...labels.map((label) => column(label, 40)),
      ],
      rows: rows.map(({ number, clause, lines }) => [
        String(number),
        inCell(clause),
        ...lines.map(({ texts }) => inCell({ en: plain(texts.en), ur: plain(texts.ur) })),
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
  ])
}

const plain = (pieces: readonly { readonly text: string }[] | undefined): string | undefined =>
  pieces?.map(({ text }) => text).join('')
