import { type ConsultationWorld, consultationWorld, type Person } from './consultation-world.ts'

/** The consultation's world with one breakout group on every activity of the plan, and somebody who facilitates it. */
export interface BreakoutWorld extends ConsultationWorld {
  readonly breakout: string
  readonly facilitator: Person
}

export async function breakoutWorld(): Promise<BreakoutWorld> {
  const world = await consultationWorld()
  const { breakout } = await world.call(world.secretariat, 'openBreakout', {
    round: world.round,
    title: { en: 'Group on Pursue', ur: 'گروپ: تعاقب' },
    room: 'Hall B',
    nodes: ['PUB', 'PAR', 'GOV', 'ANX'].map((code) => world.nodes.get(code)),
  })
  const facilitator = await world.person('participant', { sector: 'civil society', name: 'facilitator' })
  await world.call(world.secretariat, 'nameFacilitator', { breakout, person: facilitator.id })
  return { ...world, breakout, facilitator }
}
