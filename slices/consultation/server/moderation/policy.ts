import { randomUUID } from 'node:crypto'
import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import { dayAt } from '#kernel/pure/calendar.ts'
import type { ModerationPolicyShown } from '../../contract/moderation/moderation.ts'
import type { consultation } from '../../contract.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import {
  type Ground,
  policyForAStart,
} from '../../rules/moderation/the-policy-that-is-written-for-a-start.ts'

type Acts = typeof consultation.acts
type Tx = Transaction<ConsultationRows>

/** Every edition of a strategy's policy, newest first; the one that is written for a start comes last. */
export async function policiesOf(tx: Tx, strategy: string): Promise<readonly ModerationPolicyShown[]> {
  const policies = await tx.db
    .selectFrom('consultation.moderation_policies')
    .select(['id', 'edition', 'text_en', 'text_ur', 'published_at'])
    .where('strategy', '=', strategy)
    .orderBy('edition', 'desc')
    .execute()
  const grounds = await tx.db
    .selectFrom('consultation.moderation_grounds')
    .select(['policy', 'name_en', 'name_ur', 'meaning_en', 'meaning_ur'])
    .where('strategy', '=', strategy)
    .orderBy('policy')
    .orderBy('place')
    .execute()
  const editions = [
    ...policies.map((one) => ({ edition: one.edition, publishedOn: dayAt(one.published_at) })),
    { edition: 0, publishedOn: null },
  ]
  const published = policies.map(({ id, edition, text_en, text_ur, published_at }) => ({
    ...{ edition, publishedOn: dayAt(published_at), text: { en: text_en, ur: text_ur }, editions },
    grounds: grounds
      .filter(({ policy }) => policy === id)
      .map((one) => ({
        name: { en: one.name_en, ur: one.name_ur },
        meaning: { en: one.meaning_en, ur: one.meaning_ur },
      })),
  }))
  const { text, grounds: first } = policyForAStart
  return [...published, { edition: 0, publishedOn: null, text, grounds: [...first], editions }]
}

/** The ground that stood at this place of an edition; null where none did. */
export const groundAt = (
  policies: readonly ModerationPolicyShown[],
  edition: number,
  place: number | null,
): Ground | null =>
  place === null ? null : (policies.find((one) => one.edition === edition)?.grounds[place] ?? null)

export const readModerationPolicy: Handler<Acts['readModerationPolicy'], ConsultationRows> = async ({
  input,
  tx,
}) => {
  const policies = await policiesOf(tx, input.strategy)
  const asked =
    input.edition === undefined ? policies[0] : policies.find(({ edition }) => edition === input.edition)
  if (asked === undefined) throw new NotFound()
  return asked
}

export const publishModerationPolicy: Handler<Acts['publishModerationPolicy'], ConsultationRows> = async ({
  input,
  tx,
  record,
}) => {
  const { strategy, text, grounds } = input
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`moderation policy ${strategy}`])
  const edition = ((await policiesOf(tx, strategy))[0]?.edition ?? 0) + 1
  const id = randomUUID()
  const recorded = await record(id, { edition, text, grounds })
  await tx.db
    .insertInto('consultation.moderation_policies')
    .values({ id, strategy, edition, text_en: text.en, text_ur: text.ur, ...recorded })
    .execute()
  await tx.db
    .insertInto('consultation.moderation_grounds')
    .values(
      grounds.map(({ name, meaning }, place) => ({
        ...{ policy: id, place, strategy, name_en: name.en, name_ur: name.ur },
        ...{ meaning_en: meaning.en, meaning_ur: meaning.ur },
      })),
    )
    .execute()
  return { edition }
}
