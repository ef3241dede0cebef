import type { Handler } from '#kernel/contract/handler.ts'
import type { delivery } from '../../contract.ts'
import type { DeliveryRows } from '../../database/rows.ts'
import { standingShown } from '../standings/shown.ts'
import { readStandings } from '../standings/read-standings.ts'
import { chooseVersion, shown } from '../standings/versions.ts'

export const listOrphans: Handler<typeof delivery.acts.listOrphans, DeliveryRows> = async ({
  input,
  tx,
  session,
}) => {
  const { version } = await chooseVersion(tx, input)
  if (version === null) return { version, orphans: [], declined: [], passedOn: [] }
  const { stood, ...about } = await readStandings(tx, version.id)
  const show = (one: (typeof stood)[number]) => standingShown(one, about, session, version.status)
  return {
    version: shown(version),
    orphans: stood.filter(({ office }) => office === null).map(show),
    declined: stood.filter(({ state }) => state === 'declined').map(show),
    passedOn: stood.filter(({ office, passedFrom }) => office !== null && passedFrom !== null).map(show),
  }
}
