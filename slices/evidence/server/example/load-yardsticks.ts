import { randomUUID } from 'node:crypto'
import type { Transaction } from '#kernel/database/transaction.ts'
import { record } from '#kernel/ledger/record.ts'
import { publishedYardsticks } from '../../contract/published-yardsticks.ts'
import type { EvidenceRows } from '../../database/rows.ts'

export interface YardstickMade {
  readonly id: string
  /** In English, the least likely first. */
  readonly words: readonly string[]
}

/** The published yardsticks, declared as they are. */
export async function declareExampleYardsticks(
  tx: Transaction<EvidenceRows>,
  strategy: string,
): Promise<readonly YardstickMade[]> {
  const made: YardstickMade[] = []
  for (const { name, source, words } of publishedYardsticks) {
    const id = randomUUID()
    const { ledger_entry, ledger_salt } = await record(tx, {
      act: 'evidence.declareYardstick',
      subject: id,
      content: {
        strategy,
        name: { ...name },
        source,
        words: words.map(({ word, ...at }) => ({ ...at, word: { ...word } })),
      },
    })
    await tx.db
      .insertInto('evidence.yardsticks')
      .values({ id, strategy, source, name_en: name.en, name_ur: name.ur, ledger_entry, ledger_salt })
      .execute()
    await tx.db
      .insertInto('evidence.yardstick_words')
      .values(
        words.map(({ word, range, from, to }, position) => ({
          ...{ yardstick: id, strategy, position, word_en: word.en, word_ur: word.ur },
          ...{ range, from_percent: from, to_percent: to },
        })),
      )
      .execute()
    made.push({ id, words: words.map(({ word }) => word.en) })
  }
  return made
}
