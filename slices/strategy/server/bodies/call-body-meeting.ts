import { randomUUID } from 'node:crypto'
import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { dayLabel } from '#kernel/pure/period-labels.ts'
import { callMeetingOf } from '#slices/correspondence/index.ts'
import type { strategy } from '../../contract.ts'
import type { StrategyRows } from '../../database/rows.ts'

interface Row {
  readonly strategy: string
  readonly name: Bilingual
}

export const callBodyMeeting: Handler<typeof strategy.acts.callBodyMeeting, StrategyRows> = async ({
  input,
  tx,
  session,
  record,
}) => {
  const { version, lineage, place, heldOn } = input
  const { rows } = await tx.query<Row>(
    `select b.strategy, json_build_object('en', b.name_en, 'ur', b.name_ur) as name
       from strategy.bodies b where b.version = $1 and b.lineage = $2`,
    [version, lineage],
  )
  const [body] = rows
  if (body === undefined || session.person === null) throw new NotFound()
  const day = dayLabel(heldOn)
  const title = { en: `${body.name.en}, ${day.en}`, ur: `${body.name.ur}، ${day.ur}` }
  const meeting = randomUUID()
  const recorded = await record(lineage, { version, body: lineage, meeting, place, heldOn })
  const about = { path: `/plan/${version}/bodies`, title: body.name }
  await callMeetingOf(
    tx,
    meeting,
    { strategy: body.strategy, title, place, startsOn: heldOn, endsOn: heldOn, about },
    session.person,
    recorded,
  )
  return { meeting }
}
