import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { FileStore } from '#kernel/files/file-store.ts'
import { type Bilingual, each } from '#kernel/pure/bilingual.ts'
import { letterHead } from '#slices/correspondence/contract.ts'
import { type LettersOrdered, makeLetters, rowsOfLetters } from '#slices/correspondence/index.ts'
import { namesOf } from '#slices/identity/index.ts'
import type { MadePaper, strategy } from '../../contract.ts'
import type { StrategyRows } from '../../database/rows.ts'
import { findVersion } from '../doors/tree.ts'
import { decisionsOnPaper } from '../paper-content/decisions/words-of-decisions.ts'
import { words } from '../paper-content/paper-words.ts'

type MakeCoveringNotes = typeof strategy.acts.makeCoveringNotes

/** Of a paper that one has made oneself: nobody else fetches it to send it on. */
export const makeCoveringNotes =
  (files: FileStore, site: string): Handler<MakeCoveringNotes, StrategyRows> =>
  async ({ input, tx, session, refuse, recordRows }) => {
    const paper = await findPaper(tx, input.paper)
    const version = paper === null ? null : await findVersion(tx, paper.version)
    if (paper === null || version === null || session.person === null) throw new NotFound()
    if (!paper.isWritten) return refuse('paper-not-ready')
    const offices = [...new Set(input.offices)]
    const names = await namesOf(tx, { offices })
    if (offices.some((office) => !names.has(office))) return refuse('no-such-office')
    const named = each(
      (one) => version.title[one] ?? version.title.en ?? version.title.ur ?? words.untitled[one],
    )
    const kind = nameOf(paper, version.number)
    const matter = each((one) => `${named[one]} (${kind[one]}, ${words.code[one]}: ${paper.code})`)
    const letters = [
      ...offices.map((office) => ({ to: names.get(office) ?? named, office, filling: { matter } })),
      ...input.others.map((to) => ({ to, filling: { matter } })),
    ]
    if (letters.length === 0) return refuse('nobody-chosen')
    const ordered: LettersOrdered = {
      ...{ site, strategy: version.strategy, kind: 'covering note', head: letterHead.parse(input), letters },
      about: { path: `/plan/${version.id}/papers`, title: matter },
    }
    const recorded = await recordRows(input.paper, rowsOfLetters(ordered))
    await makeLetters(tx, files, ordered, session.person, recorded)
    return { letters: letters.length }
  }

interface Row {
  readonly version: string
  readonly kind: MadePaper['kind']
  readonly code: string
  readonly earlier: number | null
  readonly isWritten: boolean
}

async function findPaper(tx: Transaction<StrategyRows>, paper: string): Promise<Row | null> {
  const { rows } = await tx.query<Row>(
    `select p.version, p.kind, p.code, e.number as earlier, f.paper is not null as "isWritten"
       from strategy.papers p
       left join strategy.paper_files f on f.paper = p.id
       left join strategy.versions e on e.id = p.earlier
      where p.id = $1`,
    [paper],
  )
  return rows[0] ?? null
}

function nameOf({ kind, earlier }: Row, number: number): Bilingual {
  if (earlier !== null) return words.comparison(number, earlier)
  if (kind === 'summary') return words.ofSummary(number)
  return kind === 'decisions' ? decisionsOnPaper.ofDecisions(number) : words.ofVersion(number)
}
