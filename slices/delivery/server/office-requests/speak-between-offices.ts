import { randomUUID } from 'node:crypto'
import type { Acting, Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { Letter } from '#kernel/contract/shapes.ts'
import type { Session } from '#kernel/database/session.ts'
import { officesOn } from '#slices/identity/index.ts'
import type { delivery } from '../../contract.ts'
import type { DeliveryRows } from '../../database/rows.ts'
import {
  canFollow,
  type OfficeRequestStep,
} from '../../rules/office-requests/where-a-request-between-offices-stands.ts'
import { today } from '../standings/read-standings.ts'
import { isSecretariat, ownOffices } from '../standings/shown.ts'
import { officeRequestIn, type OfficeRequestKept } from './read-office-requests.ts'

type Acts = typeof delivery.acts

interface Speaker {
  readonly session: Session
  readonly letter: Letter | null
  readonly strategy: string
}

/** Whether whoever acts may speak as an office: as its focal person, or from its letter as the secretariat. */
function faultOfSpeaking(
  office: string | null,
  { session, letter, strategy }: Speaker,
): 'another-office-speaks' | 'letter-names-no-office' | null {
  if (letter !== null && !isSecretariat(session, strategy)) throw new NotFound()
  if (office === null) return 'another-office-speaks'
  if (letter === null) return ownOffices(session, strategy).includes(office) ? null : 'another-office-speaks'
  if (letter.office === undefined) return 'letter-names-no-office'
  return letter.office === office ? null : 'another-office-speaks'
}

export const sendOfficeRequest: Handler<Acts['sendOfficeRequest'], DeliveryRows> = async ({
  input,
  tx,
  session,
  letter,
  refuse,
  record,
}) => {
  const { strategy, asking, asked, asks, why, lineage = null, dueOn } = input
  const fault = faultOfSpeaking(asking, { session, letter, strategy })
  if (fault !== null) return refuse(fault)
  const existing = await officesOn(tx, [asking, asked], today())
  if (![asking, asked].every((office) => existing.get(office)?.exists === true))
    return refuse('no-such-office')
  const id = randomUUID()
  const said = { asking, asked, asks, why, lineage, due_on: dueOn }
  const recorded = await record(id, said, { strategy, ...aboutOf(letter, id, asks) })
  await tx.db
    .insertInto('delivery.office_requests')
    .values({
      ...{ id, strategy, ...said, is_by_letter: letter !== null, made_by: session.person },
      ...{ made_on: letter?.dated ?? today(), ...recorded },
    })
    .execute()
  return { request: id }
}

const aboutOf = (letter: Letter | null, id: string, asks: string) =>
  letter === null
    ? {}
    : { about: { code: 'O', title: { en: asks, ur: null }, path: `/office-requests/${id}` } }

interface Step {
  readonly kind: OfficeRequestStep
  readonly says: string
  readonly reason_code?: string | null
  readonly body?: string | null
  readonly due_on?: string | null
  readonly minutes?: string | null
}

/** Records a step of an office, or what a body decided, and keeps it. */
async function takeStep(
  {
    tx,
    session,
    letter,
    record,
  }: Pick<Acting<Acts['answerOfficeRequest'], DeliveryRows>, 'tx' | 'session' | 'letter' | 'record'>,
  one: OfficeRequestKept,
  office: string | null,
  step: Step,
): Promise<{ request: string }> {
  const said = { reason_code: null, body: null, due_on: null, minutes: null, ...step, office }
  const recorded = await record(one.id, said, {
    strategy: one.strategy,
    ...aboutOf(letter, one.id, one.asks),
  })
  await tx.db
    .insertInto('delivery.office_request_steps')
    .values({
      ...{ request: one.id, ...said, is_by_letter: letter !== null, made_by: session.person ?? '' },
      ...{ made_on: letter?.dated ?? today(), ...recorded },
    })
    .execute()
  return { request: one.id }
}

export const answerOfficeRequest: Handler<Acts['answerOfficeRequest'], DeliveryRows> = async (acting) => {
  const { input, tx, session, letter, refuse } = acting
  const { kind, says, reason = null } = input
  const { one } = await officeRequestIn(tx, input.request)
  const fault = faultOfSpeaking(one.asked, { session, letter, strategy: one.strategy })
  if (fault !== null) return refuse(fault)
  if (!canFollow(kind, one.standing.state)) return refuse('not-now')
  if ((kind === 'refused') !== (reason !== null)) return refuse('reason-by-code')
  return takeStep(acting, one, one.asked, { kind, says, reason_code: reason })
}

export const pursueOfficeRequest: Handler<Acts['pursueOfficeRequest'], DeliveryRows> = async (acting) => {
  const { input, tx, session, letter, refuse } = acting
  const { kind, says, body = null, dueOn = null } = input
  const { one, read } = await officeRequestIn(tx, input.request)
  const fault = faultOfSpeaking(one.asking, { session, letter, strategy: one.strategy })
  if (fault !== null) return refuse(fault)
  if (!canFollow(kind, one.standing.state)) return refuse('not-now')
  if (kind === 'withdrawn') return takeStep(acting, one, one.asking, { kind, says })
  if (body === null || dueOn === null || dueOn < today()) return refuse('before-whom')
  if (!read.bodies.some(({ id }) => id === body)) return refuse('no-such-body')
  return takeStep(acting, one, one.asking, { kind, says, body, due_on: dueOn })
}

export const decideOfficeRequest: Handler<Acts['decideOfficeRequest'], DeliveryRows> = async (acting) => {
  const { input, tx, session, refuse } = acting
  const { one } = await officeRequestIn(tx, input.request)
  if (!isSecretariat(session, one.strategy)) throw new NotFound()
  if (!canFollow('decided', one.standing.state)) return refuse('not-now')
  return takeStep(acting, one, null, { kind: 'decided', says: input.says, minutes: input.minutes })
}
