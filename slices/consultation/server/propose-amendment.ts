import { randomUUID } from 'node:crypto'
import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import { sectorOf } from '#slices/identity/index.ts'
import { findText, placeHold } from '#slices/strategy/index.ts'
import type { consultation } from '../contract.ts'
import type { ConsultationRows } from '../database/rows.ts'
import { words } from '../words.ts'
import { getRound } from './get-round.ts'

export const proposeAmendment: Handler<typeof consultation.acts.proposeAmendment, ConsultationRows> = async ({
  input,
  tx,
  session,
  letter,
  refuse,
  record,
  receipt,
}) => {
  const round = await getRound(tx, input.round)
  if (!round.isOpen) return refuse('round-closed')
  const text = await findText(tx, { version: round.version, ...input })
  if (text === null) throw new NotFound()
  if (text.text !== input.before) return refuse('text-has-moved-on')

  const id = randomUUID()
  // For whom it is made: the office or person who wrote, or the one who acts.
  const author =
    letter === null ? { person: session.person } : { person: letter.person, office: letter.office }
  const sector = input.hidden ? null : await sectorOf(tx, author)
  const { before, after, rationale, field, language } = input
  const recorded = await record(
    id,
    { round: round.id, node: input.node, code: text.code, field, language, before, after, rationale },
    { hidden: input.hidden },
  )
  const { number } = await tx.db
    .insertInto('consultation.proposals')
    .values({
      id,
      round: round.id,
      strategy: round.strategy,
      version: round.version,
      node: input.node,
      lineage: text.lineage,
      field,
      language,
      level: text.level,
      text_before: before,
      text_after: after,
      rationale,
      sector,
      is_hidden: input.hidden,
      ...recorded,
    })
    .returning('number')
    .executeTakeFirstOrThrow()
  if (!input.hidden) {
    await tx.db
      .insertInto('consultation.authors')
      .values({ proposal: id, person: author.person ?? null, office: author.office ?? null })
      .execute()
  }
  await placeHold(tx, {
    version: round.version,
    placedBy: 'consultation',
    code: 'unanswered',
    reason: withNumber(words.holdUnanswered, number),
    subject: id,
  })
  return { proposal: id, number, receipt: receipt() }
}

const withNumber = (text: { en: string; ur: string }, number: number) => ({
  en: text.en.replace('{number}', String(number)),
  ur: text.ur.replace('{number}', String(number)),
})
