import type { Handler } from '#kernel/contract/handler.ts'
import type { delivery } from '../../contract.ts'
import type { DeliveryRows } from '../../database/rows.ts'
import { standingShown } from '../standings/shown.ts'
import { readStandings } from '../standings/read-standings.ts'
import { chooseVersion, shown } from '../standings/versions.ts'

export const listEscalated: Handler<typeof delivery.acts.listEscalated, DeliveryRows> = async ({
  input,
  tx,
  session,
}) => {
  const { version } = await chooseVersion(tx, input)
  if (version === null) return { version, bodies: [] }
  const { stood, ...about } = await readStandings(tx, version.id)
  const escalated = stood
    .filter(({ state }) => state === 'escalated')
    .toSorted((a, b) => (a.reply?.due_on ?? '').localeCompare(b.reply?.due_on ?? ''))
  const asked = [...new Set(escalated.map(({ reply }) => reply?.body ?? null))]
  return {
    version: shown(version),
    bodies: asked.map((body) => ({
      body: body === null ? null : (about.bodies.get(body) ?? null),
      waiting: escalated
        .filter(({ reply }) => (reply?.body ?? null) === body)
        .map((one) => standingShown(one, about, session, version.status)),
    })),
  }
}
