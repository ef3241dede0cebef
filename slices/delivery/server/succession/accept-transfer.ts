import type { Handler } from '#kernel/contract/handler.ts'
import { lettersForEntries } from '#slices/correspondence/index.ts'
import type { delivery } from '../../contract.ts'
import type { DeliveryRows } from '../../database/rows.ts'
import { isTheirWord } from '../../rules/a-contested-answer-does-not-count.ts'
import { aboutRequest, getRequest } from '../requests/get-request.ts'
import { contestOf, today } from '../standings/read-standings.ts'
import { faultsOf } from '../requests/who-answers.ts'

export const acceptTransfer: Handler<typeof delivery.acts.acceptTransfer, DeliveryRows> = async ({
  input,
  tx,
  session,
  letter,
  refuse,
  record,
}) => {
  const request = await getRequest(tx, input.request)
  const [fault, ...others] = faultsOf(request, session, letter)
  const { givenTo, office } = request
  if (fault !== undefined || office === null) return refuse(fault ?? 'no-accountable-office', ...others)
  if (office === givenTo) return refuse('nothing-to-take-over')
  const { rows } = await tx.query<{ entry: string }>(
    `select ledger_entry as entry from delivery.transfers where request = $1 and kind = 'succession' and to_office = $2`,
    [request.id, office],
  )
  const letters = await lettersForEntries(
    tx,
    rows.map(({ entry }) => entry),
  )
  const isConfirmed = rows.some(({ entry }) => isTheirWord(contestOf(letters.get(entry))))
  if (isConfirmed) return refuse('already-taken-over')
  const about = letter === null ? null : await aboutRequest(tx, request)
  const transfer = { kind: 'succession', from: givenTo, to: office }
  const { strategy } = request
  const recorded = await record(request.id, transfer, { strategy, ...(about && { about }) })
  await tx.db
    .insertInto('delivery.transfers')
    .values({
      request: request.id,
      strategy,
      kind: 'succession',
      from_office: givenTo,
      to_office: office,
      made_on: letter?.dated ?? today(),
      is_by_letter: letter !== null,
      made_by: letter === null ? session.person : null,
      ...recorded,
    })
    .execute()
  return { office }
}
