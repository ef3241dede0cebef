import type { Handler } from '#kernel/contract/handler.ts'
import type { Session } from '#kernel/database/session.ts'
import { namesOf } from '#slices/identity/index.ts'
import type { delivery, OfficeRequest } from '../../contract.ts'
import { officeRequestWords as words } from '../../contract/office-requests/words.ts'
import type { DeliveryRows } from '../../database/rows.ts'
import {
  canFollow,
  type OfficeRequestStep,
} from '../../rules/office-requests/where-a-request-between-offices-stands.ts'
import type { Tx } from '../standings/read-standings.ts'
import { isSecretariat, letterShown, may, officeShown, ownOffices } from '../standings/shown.ts'
import {
  officeRequestIn,
  type OfficeRequestKept,
  type OfficeRequestsRead,
  readOfficeRequests,
} from './read-office-requests.ts'

type Acts = typeof delivery.acts

export const listOfficeRequests: Handler<Acts['listOfficeRequests'], DeliveryRows> = async ({
  input,
  tx,
  session,
}) => {
  const { strategy } = input
  const read = await readOfficeRequests(tx, strategy)
  const isByLetter = isSecretariat(session, strategy)
  const own = ownOffices(session, strategy)
  const others = await existingOffices(tx)
  return {
    requests: read.requests.map((one) => requestShown(one, read)),
    offices: isByLetter ? others : others.filter(({ id }) => own.includes(id)),
    others,
    may: {
      send: may(isByLetter || own.length > 0 ? null : words.onlyOffices),
      isByLetter,
    },
  }
}

async function existingOffices(tx: Tx) {
  const { rows } = await tx.query<{ id: string }>(
    'select origin as id from delivery.successions where office = origin',
  )
  const names = await namesOf(tx, { offices: rows.map(({ id }) => id) })
  return rows
    .map(({ id }) => officeShown(id, names))
    .toSorted((a, b) => a.name.en.localeCompare(b.name.en, 'en'))
}

export const readOfficeRequest: Handler<Acts['readOfficeRequest'], DeliveryRows> = async ({
  input,
  tx,
  session,
}) => {
  const { one, read } = await officeRequestIn(tx, input.request)
  const { names, letters, bodies } = read
  return {
    request: requestShown(one, read),
    steps: one.steps.map(({ entry, body, office, ...step }) => ({
      ...step,
      body: bodies.find(({ id }) => id === body)?.name ?? null,
      office: office === null ? null : officeShown(office, names),
      byLetter: letterShown(entry, letters),
    })),
    bodies: [...bodies],
    may: abilitiesOn(one, session),
  }
}

function requestShown(
  one: OfficeRequestKept,
  { names, letters, activities }: OfficeRequestsRead,
): OfficeRequest {
  const activity = one.lineage === null ? undefined : activities.get(one.lineage)
  return {
    ...{ id: one.id, reference: `O-${one.number}`, asks: one.asks, why: one.why, askedOn: one.askedOn },
    asking: one.asking === null ? null : officeShown(one.asking, names),
    asked: one.asked === null ? null : officeShown(one.asked, names),
    activity: activity === undefined ? null : { code: activity.code, title: activity.title },
    ...one.standing,
    byLetter: letterShown(one.entry, letters),
    illustrative: one.illustrative,
  }
}

function abilitiesOn(one: OfficeRequestKept, session: Session) {
  const follows = (...steps: readonly OfficeRequestStep[]) =>
    steps.some((step) => canFollow(step, one.standing.state)) ? null : words.notNow
  const own = ownOffices(session, one.strategy)
  const asOffice = (office: string | null) =>
    office !== null && own.includes(office) ? null : words.otherOffice
  const secretariat = isSecretariat(session, one.strategy) ? null : words.otherOffice
  return {
    answer: may(asOffice(one.asked), follows('answered')),
    enterAnswer: may(secretariat, follows('answered')),
    pursue: may(asOffice(one.asking), follows('withdrawn')),
    enterPursuit: may(secretariat, follows('withdrawn')),
    escalate: may(follows('escalated')),
    decide: may(secretariat, follows('decided')),
  }
}
