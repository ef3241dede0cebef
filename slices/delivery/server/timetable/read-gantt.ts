import type { InputOf } from '#kernel/contract/act.ts'
import type { Handler } from '#kernel/contract/handler.ts'
import type { delivery } from '../../contract.ts'
import type { DeliveryRows } from '../../database/rows.ts'
import { yearsAround } from '../../rules/work/where-a-bar-lies.ts'
import { today, type Tx } from '../standings/read-standings.ts'
import { officeShown } from '../standings/shown.ts'
import { agreedTo } from '../standings/terms.ts'
import { chooseVersion, shown } from '../standings/versions.ts'
import { workSeen } from '../work/work-shown.ts'

type Acts = typeof delivery.acts

export const readGantt: Handler<Acts['readGantt'], DeliveryRows> = async ({ input, tx }) => {
  const { version, span, today: now, activities } = await activitiesInTime(tx, input)
  return { version: version && shown(version), span, today: now, activities }
}

/** The activities of a version in time, as agreed where other days were agreed, with their milestones. */
export async function activitiesInTime(tx: Tx, asked: InputOf<Acts['readGantt']>) {
  const now = today()
  const { version } = await chooseVersion(tx, asked)
  if (version === null)
    return { version, span: yearsAround([], now), today: now, activities: [], isRestricted: false }
  const seen = await workSeen(tx, version)
  const lineageOf = new Map(seen.milestones.map(({ id, lineage }) => [id, lineage]))
  const codeOf = (milestone: string) => {
    const lineage = lineageOf.get(milestone)
    return lineage === undefined ? undefined : seen.stood.get(lineage)?.activity.code
  }
  const activities = [...seen.stood.values()].map((one) => {
    const { activity, asked, office } = one
    const agreed = agreedTo(one)
    const own = seen.milestones.filter(({ lineage }) => lineage === activity.lineage)
    const before = seen.dependencies.flatMap(({ first, follows }) =>
      lineageOf.get(follows) === activity.lineage ? (codeOf(first) ?? []) : [],
    )
    return {
      ...{ code: activity.code, title: activity.title, pillar: activity.pillar },
      request: asked?.request ?? null,
      office: office === null ? null : officeShown(office, seen.names),
      starts: agreed?.starts ?? activity.starts,
      ends: agreed?.ends ?? activity.ends,
      milestones: own.map(({ id, title, standing }) => ({
        ...{ id, title, state: standing.state, dueOn: standing.dueOn, daysLate: standing.daysLate },
      })),
      waitsFor: [...new Set(before)].filter((code) => code !== activity.code),
      isBlocked: seen.blocks.some(({ stands, lineage }) => stands && lineage === activity.lineage),
    }
  })
  const days = activities.flatMap(({ starts, ends, milestones }) => [
    ...[starts, ends].flatMap((day) => day ?? []),
    ...milestones.map(({ dueOn }) => dueOn),
  ])
  const isRestricted = [...seen.stood.values()].some(({ activity }) => activity.level === 'restricted annex')
  return { version, span: yearsAround(days, now), today: now, activities, isRestricted }
}
