import QRCode from 'qrcode'
import type { Bilingual } from '../../pure/bilingual.ts'
import type { Block, Fact, Paper, Piece, Texts } from '../paper.ts'
import { setByTypst } from './set-by-typst.ts'
import { template } from './template.ts'

const contentsName: Bilingual = { en: 'Contents', ur: 'فہرست' }

/**
 * The paper as a tagged PDF with bookmarks, in our own typefaces and without the network. It takes the processor for
 * up to seconds: `typeset` calls it in a thread of its own.
 */
export async function writePdf(paper: Paper): Promise<Buffer> {
  const square = await QRCode.toString(paper.current.address, { type: 'svg', margin: 0 })
  const isLong = paper.blocks.filter(({ kind }) => kind === 'heading').length > 12
  const contents = isLong ? contentsName : null
  return setByTypst(template, { ...paper, contents, square, blocks: grouped(paper.blocks) })
}

interface Facts {
  readonly kind: 'facts'
  readonly rows: readonly Fact[]
  /** So short that it is better moved to the next page than broken. */
  readonly short: boolean
  /** Whether its last two rows may be kept together: longer ones might not fit on a page. */
  readonly pair: boolean
}

type Set = Exclude<Block, Fact> | Facts

/** About a third of a page. */
const fewestLinesToBreak = 18
const lettersInALine = 44

/** How many lines a table takes, roughly: the longer of its two languages, row by row. */
const linesOf = (rows: readonly Fact[]): number =>
  rows.reduce((sum, { texts }) => {
    const lines = (['en', 'ur'] as const).map((language) =>
      (texts[language] ?? [])
        .map(({ text }) => text)
        .join('')
        .split('\n')
        .reduce((count, line) => count + Math.max(1, Math.ceil(line.length / lettersInALine)), 0),
    )
    return sum + Math.max(1, ...lines)
  }, 0)

const tableOf = (rows: readonly Fact[]): Facts => ({
  ...{ kind: 'facts', rows },
  short: linesOf(rows) < fewestLinesToBreak,
  pair: rows.length > 1 && linesOf(rows.slice(-2)) < fewestLinesToBreak,
})

/** Facts in a row are one table. What was put in or taken out whole is so in every piece. */
function grouped(blocks: readonly Block[]): Set[] {
  const sets: Set[] = []
  for (const block of blocks) {
    const marked = { ...block, texts: allChanged(block) }
    if (marked.kind !== 'fact') {
      sets.push(marked)
      continue
    }
    const last = sets.at(-1)
    if (last?.kind === 'facts') sets[sets.length - 1] = { ...last, rows: [...last.rows, marked] }
    else sets.push({ kind: 'facts', rows: [marked], short: true, pair: false })
  }
  return sets.map((set) => (set.kind === 'facts' ? tableOf(set.rows) : set))
}

function allChanged({ texts, change }: Block): Texts {
  if (change === undefined) return texts
  const marked = (pieces: readonly Piece[]) => pieces.map((piece) => ({ ...piece, change }))
  return {
    ...(texts.en === undefined ? {} : { en: marked(texts.en) }),
    ...(texts.ur === undefined ? {} : { ur: marked(texts.ur) }),
  }
}
