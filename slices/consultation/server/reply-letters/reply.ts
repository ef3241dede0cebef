import type { Block } from '#kernel/papers/paper.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { LetterHead } from '#slices/correspondence/contract.ts'
import { type BornCode, composeLetter, wordsOfLetter } from '#slices/correspondence/index.ts'
import type { ConsultationRows } from '../../database/rows.ts'

/** What a letter answers, as it stands on the day on which it is written. */
export interface Reply {
  readonly kind: 'reply' | 'reply to points'
  readonly strategy: string
  readonly filling: Readonly<Record<string, Bilingual>>
  readonly blocks: readonly Block[]
  /** The page of what it is about, and its name. */
  readonly about: { readonly path: string; readonly title: Bilingual }
}

export const composeReply = async (
  tx: Transaction<ConsultationRows>,
  { kind, strategy, filling, blocks }: Reply,
  to: { readonly addressee: Bilingual; readonly head: LetterHead; readonly born: BornCode | null },
) =>
  composeLetter({
    ...{ words: await wordsOfLetter(tx, strategy, kind), head: to.head, to: to.addressee },
    ...{ filling, blocks, born: to.born },
  })
