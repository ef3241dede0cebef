import { randomUUID } from 'node:crypto'
import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import { dayAt } from '#kernel/pure/calendar.ts'
import { doorCode, namesOf } from '#slices/identity/index.ts'
import type { consultation } from '../../../contract.ts'
import type { ConsultationRows } from '../../../database/rows.ts'
import { getRound } from '../../rounds/get-round.ts'
import { laptopOf } from '../absence.ts'
import { standsAtDoor } from './stands-at-door.ts'

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
  if (!(await standsAtDoor(tx, round))) return refuse('not-at-the-door')
  const [id, person] = [randomUUID(), randomUUID()]
  const day = dayAt(new Date())
  const email = input.email.toLowerCase()
  const name = { name_en: input.name.en ?? null, name_ur: input.name.ur ?? null }
  const organisation = input.organisation ?? null
  const organisation_said = organisation === null ? (input.organisationSaid ?? null) : null
  const recorded = await record(id, { round, day, person, ...name, email, organisation, organisation_said })
  const { code, passwordHash } = await doorCode()
  await tx.query('select consultation.admit_at_door($1, $2, $3, $4, $5, $6, $7, $8, $9)', [
    ...[round, person, name.name_en, name.name_ur, email, organisation],
    ...[recorded.ledger_entry, recorded.ledger_salt, passwordHash],
  ])
  const came = { id, strategy, round, person, day, is_admitted: true, organisation_said }
  await tx.db
    .insertInto('consultation.arrivals')
    .values({ ...came, marked_by: session.person ?? '', ...recorded })
    .execute()
  return { person, email, code }
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
