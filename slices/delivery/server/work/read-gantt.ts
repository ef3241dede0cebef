import type { Handler } from '#kernel/contract/handler.ts'
import type { delivery } from '../../contract.ts'
import type { DeliveryRows } from '../../database/rows.ts'
import { yearsAround } from '../../rules/work/where-a-bar-lies.ts'
import { today } from '../standings/read-standings.ts'
import { officeShown } from '../standings/shown.ts'
import { agreedTo } from '../standings/terms.ts'
import { chooseVersion, shown } from '../standings/versions.ts'
import { workSeen } from './work-shown.ts'

/** The activities of a version in time, as agreed where other days were agreed, with their milestones. */
export const readGantt: Handler<typeof delivery.acts.readGantt, DeliveryRows> = async ({ input, tx }) => {
  const now = today()
  const { version } = await chooseVersion(tx, input)
  if (version === null) return { version, span: yearsAround([], now), today: now, activities: [] }
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
      isBlocked: seen.blocks.some(({ ended, lineage }) => ended === null && lineage === activity.lineage),
    }
  })
  const days = activities.flatMap(({ starts, ends, milestones }) => [
    ...[starts, ends].flatMap((day) => day ?? []),
    ...milestones.map(({ dueOn }) => dueOn),
  ])
  return { version: shown(version), span: yearsAround(days, now), today: now, activities }
}
