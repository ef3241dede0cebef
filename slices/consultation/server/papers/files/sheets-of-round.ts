import { type Block, plainText } from '#kernel/papers/paper.ts'
import type { SheetOrder } from '#kernel/papers/workbook/write-workbook.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { preparedHeaders } from '../../../contract/dispositions/prepared/prepared-words.ts'
import type { PreparedCell } from '../../../rules/dispositions/a-row-answers-one-proposal.ts'
import { words } from '../disposition-words.ts'
import { keyOfProposal, paperOfRound, type RoundPaperAsked } from '../paper-of-round.ts'

/**
 * The same as a table: a heading starts a row, each line below it a column, and a sheet says what it is. For those who
 * answer it comes back: white cells before each proposal take an answer, whatever else was changed.
 */
export function sheetsOfRound(asked: RoundPaperAsked): readonly SheetOrder[] {
  const { languages } = asked
  const paper = paperOfRound(asked)
  const said = (label: Bilingual) => languages.map((language) => label[language]).join(' · ')
  const rightToLeft = languages[0] === 'ur'
  const column = (label: Bilingual, width: number) => ({ header: said(label), width, isFixed: true })
  const inCell = ({ texts }: Pick<Block, 'texts'>) =>
    languages.flatMap((language) => plainText(texts[language]) || []).join('\n')
  const rows = rowsOf(paper.blocks)
  const canPrepare = asked.isForAnswers && asked.workshop === null
  const prepared = canPrepare ? (Object.entries(preparedHeaders) as [PreparedCell, string][]) : []
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
        ...prepared.map(([cell, header]) => ({
          ...{ header, isFixed: cell === 'key' },
          width: cell === 'reasonEn' || cell === 'reasonUr' ? 40 : 18,
        })),
        column(words.part, 24),
        column(words.clause, 36),
        ...labels.map((label) => column(label, 40)),
      ],
      rows: rows.map(({ part, head, facts }) => [
        ...prepared.map(([cell]) => (cell === 'key' ? keyIn(head) : '')),
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
        ...languages.map((language) => ['', (canPrepare ? words.howToPrepare : words.isRead)[language]]),
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

const keyIn = (head: Heading | null): string => head?.key?.slice(keyOfProposal('').length) ?? ''
