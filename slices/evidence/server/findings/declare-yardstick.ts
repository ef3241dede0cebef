import { randomUUID } from 'node:crypto'
import type { Handler } from '#kernel/contract/handler.ts'
import type { evidence } from '../../contract.ts'
import type { EvidenceRows } from '../../database/rows.ts'

export const declareYardstick: Handler<typeof evidence.acts.declareYardstick, EvidenceRows> = async ({
  input,
  tx,
  session,
  record,
}) => {
  const { strategy, name, source, words } = input
  const id = randomUUID()
  const recorded = await record(id, { strategy, name, source, words })
  await tx.db
    .insertInto('evidence.yardsticks')
    .values({
      ...{ id, strategy, source, name_en: name.en, name_ur: name.ur },
      ...{ declared_by: session.person, ...recorded },
    })
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
  return { yardstick: id }
}
