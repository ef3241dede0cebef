import { randomUUID } from 'node:crypto'
import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { consultation } from '../../contract.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { getEvent, organisationsOf } from './get-event.ts'

type Acts = typeof consultation.acts

export const nominate: Handler<Acts['nominate'], ConsultationRows> = async ({
  input,
  tx,
  session,
  letter,
  refuse,
  record,
}) => {
  const event = await getEvent(tx, input.event)
  if (event.cancelled_at !== null) return refuse('event-cancelled')
  const { strategy } = event
  const { office, organisation, person, post, sex, province } = input
  if ((office === undefined) === (organisation === undefined)) return refuse('who-nominates')
  if (letter === null) {
    const own = session.mandates.filter((one) => one.strategy === strategy && one.kind === 'focal person')
    if (own.length === 0) return refuse('needs-a-letter')
    if (office === undefined || !own.some((one) => one.office === office)) return refuse('not-your-office')
  }
  if (person === undefined && post.en === undefined && post.ur === undefined) return refuse('nobody-named')
  const by = organisation ?? (await organisationOf(tx, office))
  const seat = input.seat ?? by
  const organisations = await organisationsOf(
    tx,
    [by, seat].flatMap((one) => one ?? []),
  )
  const sitsFor = organisations.get(seat ?? '')
  if (by === undefined || !organisations.has(by) || sitsFor === undefined) {
    return refuse('no-such-organisation')
  }

  const id = input.id ?? randomUUID()
  const title = { en: event.title_en, ur: event.title_ur }
  const recorded = await record(
    id,
    {
      event: event.id,
      by: office ?? by,
      seat: sitsFor.id,
      person: person ?? null,
      post: post.en ?? post.ur ?? '',
    },
    { strategy, about: { code: '', title, path: `/events/${event.id}` } },
  )
  await tx.db
    .insertInto('consultation.nominations')
    .values({
      ...{ id, event: event.id, strategy, by_office: office ?? null, by_organisation: organisation ?? null },
      ...{ organisation: sitsFor.id, sector: sitsFor.sector, person: person ?? null, withdrawn_at: null },
      ...{ post_en: post.en ?? null, post_ur: post.ur ?? null, sex: sex ?? null, province: province ?? null },
      ...recorded,
    })
    .execute()
  if (input.isAtRisk) {
    await tx.db.insertInto('consultation.nominees_at_risk').values({ nomination: id, strategy }).execute()
  }
  return { nomination: id }
}

async function organisationOf(
  tx: Transaction<ConsultationRows>,
  office: string | undefined,
): Promise<string | undefined> {
  const { rows } = await tx.query<{ organisation: string }>(
    'select organisation from identity.offices where id = $1::uuid',
    [office ?? null],
  )
  return rows[0]?.organisation
}

export const withdrawNomination: Handler<Acts['withdrawNomination'], ConsultationRows> = async ({
  input,
  tx,
  refuse,
  record,
}) => {
  const row = await tx.db
    .selectFrom('consultation.nominations')
    .select(['id', 'withdrawn_at'])
    .where('id', '=', input.nomination)
    .executeTakeFirst()
  if (row === undefined) throw new NotFound()
  if (row.withdrawn_at !== null) return refuse('already-withdrawn')
  const withdrawn = await tx.db
    .updateTable('consultation.nominations')
    .set({ withdrawn_at: new Date() })
    .where('id', '=', row.id)
    .returning('id')
    .executeTakeFirst()
  // One's own nomination can be read and is not one's to withdraw.
  if (withdrawn === undefined) throw new NotFound()
  await record(row.id, { nomination: row.id })
  return { withdrawn: true }
}
