import { randomUUID } from 'node:crypto'
import { door } from '#kernel/database/door.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { FileStore } from '#kernel/files/file-store.ts'
import { newPaperCode } from '#kernel/papers/paper-code.ts'
import type { RecordedRows } from '#kernel/ledger/record.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { dayAt } from '#kernel/pure/calendar.ts'
import type { LetterHead } from '../../contract/letter-head.ts'
import type { CorrespondenceRows } from '../../database/rows.ts'
import type { LetterKind } from '../../rules/a-letter-template-names-known-placeholders.ts'
import { wordsOfLetter } from '../templates/letter-templates.ts'
import type { Filling } from '../templates/fillings.ts'
import { composeLetter, fillingOf, type LetterAsked, written } from './compose-letter.ts'

/** Letters of one kind about one matter, one for each who is written to. */
export interface LettersOrdered {
  readonly strategy: string
  readonly kind: LetterKind
  readonly head: LetterHead
  /** The page of the matter, and its name. */
  readonly about: { readonly path: string; readonly title: Bilingual }
  readonly letters: readonly OrderedLetter[]
  /** Where people reach the installation: the square at the foot of each page leads there. */
  readonly site: string
}

export interface OrderedLetter extends Pick<LetterAsked, 'blocks' | 'annex'> {
  readonly to: Bilingual
  readonly office?: string
  readonly filling: Filling
}

/** What the ledger commits to of each letter: hand these to `recordRows` before making them. */
export const rowsOfLetters = ({ kind, head, about, letters }: LettersOrdered) =>
  letters.map(({ to, office, filling }) => ({
    ...{ kind, about: about.path, to: { ...to }, office: office ?? null, fileNumber: head.fileNumber },
    filling: Object.fromEntries(Object.entries(filling).map(([name, text]) => [name, { ...text }])),
  }))

/** Writes each letter as a file and keeps it ready to sign, under the entry of the act that asked for them. */
export const makeLetters = door(
  'correspondence',
  async (
    tx: Transaction<CorrespondenceRows>,
    files: FileStore,
    ordered: LettersOrdered,
    by: string,
    recorded: RecordedRows,
  ): Promise<readonly string[]> => {
    const { strategy, kind, head, about, site } = ordered
    const madeOn = dayAt(new Date())
    const words = await wordsOfLetter(tx, strategy, kind)
    const rows = []
    for (const [at, { to, office, filling, blocks, annex }] of ordered.letters.entries()) {
      const code = newPaperCode()
      const asked: LetterAsked = {
        born: { code, site, madeOn },
        ...{ words, head, to, filling, ...(blocks ? { blocks } : {}), ...(annex ? { annex } : {}) },
      }
      const letter = composeLetter(asked)
      const { sha256 } = await files.put(await written(letter))
      rows.push({
        ...{ id: randomUUID(), code, strategy, kind, about_path: about.path },
        ...{ about_en: about.title.en, about_ur: about.title.ur },
        ...{ addressee_en: to.en, addressee_ur: to.ur, office: office ?? null },
        ...{ filled: JSON.stringify(fillingOf(asked)), content: JSON.stringify(letter), sha256 },
        ...{ made_by: by, made_on: madeOn, ledger_entry: recorded.ledger_entry, ledger_row: at },
        ledger_salt: recorded.rows[at]?.salt ?? Buffer.alloc(0),
      })
    }
    await tx.db.insertInto('correspondence.letters_to_sign').values(rows).execute()
    return rows.map(({ id }) => id)
  },
)
