import { randomUUID } from 'node:crypto'
import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import { dayAt } from '#kernel/pure/calendar.ts'
import { enterAtTheDoor, namesOf, personWithAddress } from '#slices/identity/index.ts'
import type { consultation } from '../../../contract.ts'
import type { ConsultationRows } from '../../../database/rows.ts'
import { getRound } from '../../rounds/get-round.ts'
import { laptopOf } from '../absence.ts'

type Acts = typeof consultation.acts

/** Somebody who was not invited walks in: a person, a participant and an arrival under one entry. */
export const admitAtDoor: Handler<Acts['admitAtDoor'], ConsultationRows> = async ({
  input,
  tx,
  session,
  refuse,
  record,
}) => {
  const { id: round, strategy } = await getRound(tx, input.round)
  if ((await laptopOf(tx, round)) === undefined) return refuse('no-laptop')
  if ((await personWithAddress(tx, input.email)) !== null) return refuse('known-already')
  const [id, person] = [randomUUID(), randomUUID()]
  const day = dayAt(new Date())
  const who = { person, name_en: input.name.en ?? null, name_ur: input.name.ur ?? null, email: input.email }
  const { organisation } = input
  const recorded = await record(id, { round, day, ...who, organisation: organisation ?? null })
  const code = await enterAtTheDoor(tx, { ...who, organisation, strategy, recorded })
  const marked_by = session.person ?? ''
  await tx.db
    .insertInto('consultation.arrivals')
    .values({ id, strategy, round, person, day, is_admitted: true, marked_by, ...recorded })
    .execute()
  return { person, email: input.email.toLowerCase(), code }
}

export const markArrival: Handler<Acts['markArrival'], ConsultationRows> = async ({
  input,
  tx,
  session,
  record,
}) => {
  const { id: round, strategy } = await getRound(tx, input.round)
  const { person } = input
  if (!(await namesOf(tx, { people: [person] })).has(person)) throw new NotFound()
  const id = randomUUID()
  const day = dayAt(new Date())
  const recorded = await record(id, { round, day, person })
  const marked_by = session.person ?? ''
  await tx.db
    .insertInto('consultation.arrivals')
    .values({ id, strategy, round, person, day, is_admitted: false, marked_by, ...recorded })
    .execute()
  return { day }
}
