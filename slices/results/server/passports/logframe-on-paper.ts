import { type Block, fact, heading, type Paper, paragraph, textsOf } from '#kernel/papers/paper.ts'
import type { SheetOrder } from '#kernel/papers/workbook/write-workbook.ts'
import { type Bilingual, each, inBoth, type Language } from '#kernel/pure/bilingual.ts'
import { dayAt } from '#kernel/pure/calendar.ts'
import { dayLabel } from '#kernel/pure/period-labels.ts'
import { type Level, levelNames, kindNames } from '#slices/strategy/contract.ts'
import { logframeWords as words } from '../../contract/passports/logframe-words.ts'
import { sourceStateNames } from '../../contract/passports/passport-words.ts'
import { sourcesSaid } from '../../contract/passports/sources-said.ts'
import type { Logframe, LogframeLine, LogframePart } from './gather-logframe.ts'

export interface LogframeOnPaper {
  readonly logframe: Logframe
  readonly languages: readonly Language[]
  readonly marking: Level
  readonly code: string
  readonly address: string
  readonly at: Date
}

const same = (text: string): Bilingual => ({ en: text, ur: text })
const coded = (code: string, title: Bilingual): Bilingual => each((one) => `${code}  ${title[one]}`)

/** The framework to be read; its first page says how many indicators have a tested source. */
export function paperOfLogframe(asked: LogframeOnPaper): Paper {
  const { logframe, languages, marking, code, address, at } = asked
  const { version, counts, parts } = logframe
  const made = dayLabel(dayAt(at))
  return {
    ...{ languages, title: words.title, marking: levelNames[marking] },
    foot: each((one) => [words.title[one], levelNames[marking][one], made[one]].join(' · ')),
    subtitle: version === null ? words.noVersion : inBoth(version.title),
    notice: version?.illustrative === true ? words.illustrative : null,
    particulars: [
      { label: words.version, text: version === null ? words.noVersion : same(String(version.number)) },
      { label: words.withATestedSource, text: sourcesSaid(counts) },
      { label: words.marking, text: levelNames[marking] },
      { label: words.made, text: made },
      { label: words.code, text: same(code) },
    ],
    current: { address, code, says: words.isCurrent },
    blocks: parts.flatMap(blocksOfPart),
  }
}

function blocksOfPart({ node, lines }: LogframePart): readonly Block[] {
  const measured = lines.flatMap(blocksOfLine)
  if (node === null) return [heading(1, words.ofNoPart), ...measured]
  const { kind, code, title, assumption, risk } = node
  const measurable = kind === 'outcome' || kind === 'activity'
  return [
    heading(kind === 'pillar' ? 1 : 2, coded(code, title)),
    ...(assumption === null ? [] : [fact(words.assumption, assumption)]),
    ...(risk === null ? [] : [fact(words.risk, risk)]),
    ...(measurable && lines.length === 0 ? [paragraph(words.notMeasured)] : measured),
  ]
}

const blocksOfLine = (line: LogframeLine): readonly Block[] => [
  { kind: 'heading', level: 3, texts: textsOf(coded(line.code, line.name)) },
  fact(words.unit, line.unit),
  fact(words.baseline, line.baseline),
  fact(words.target, line.target),
  fact(words.source, line.source),
  fact(words.holders, line.holders),
  fact(words.state, sourceStateNames[line.state]),
]

/** The same as a table: a row for each indicator, and one for each part that has none. */
export function sheetsOfLogframe(asked: LogframeOnPaper): readonly SheetOrder[] {
  const { logframe, languages } = asked
  const paper = paperOfLogframe(asked)
  const said = (text: Bilingual | null) =>
    text === null
      ? ''
      : [...new Set(languages.map((one) => text[one]))].filter((one) => one !== '').join(' · ')
  const column = (header: Bilingual, width: number) => ({ header: said(header), width, isFixed: true })
  const rightToLeft = languages[0] === 'ur'
  return [
    {
      ...{ name: said(words.title).slice(0, 31), rightToLeft },
      columns: [
        ...[column(words.level, 14), column(words.partCode, 14), column(words.what, 44)],
        ...[column(words.indicator, 44), column(words.unit, 12), column(words.baseline, 28)],
        ...[column(words.target, 28), column(words.source, 30), column(words.holders, 40)],
        ...[column(words.state, 16), column(words.assumption, 34), column(words.risk, 34)],
      ],
      rows: logframe.parts.flatMap((part) => rowsOfPart(part, said)),
    },
    {
      ...{ name: 'About', rightToLeft },
      columns: [column(paper.subtitle, 32), column(paper.title, 70)],
      rows: [
        ...(paper.notice === null ? [] : [['', said(paper.notice)]]),
        ...paper.particulars.map(({ label, text }) => [said(label), said(text)]),
        [said(paper.current.says), paper.current.address],
      ],
    },
  ]
}

function rowsOfPart({ node, lines }: LogframePart, said: (text: Bilingual | null) => string): string[][] {
  const part = [
    node === null ? '' : said(kindNames[node.kind]),
    node?.code ?? '',
    said(node === null ? words.ofNoPart : node.title),
  ]
  const end = [said(node?.assumption ?? null), said(node?.risk ?? null)]
  if (lines.length === 0) return [[...part, '', '', '', '', '', '', '', ...end]]
  return lines.map((line) => [
    ...part,
    ...[said(coded(line.code, line.name)), said(line.unit), said(line.baseline), said(line.target)],
    ...[said(line.source), said(line.holders), said(sourceStateNames[line.state]), ...end],
  ])
}
