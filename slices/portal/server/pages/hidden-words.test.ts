import { afterAll, beforeAll, expect, test } from 'vitest'
import { type PortalWorld, portalWorld } from '../../testing/portal-world.ts'

interface Published {
  readonly id: string
  readonly number: number
  readonly rationale: string
}

let world: PortalWorld
beforeAll(async () => {
  world = await portalWorld()
})
afterAll(() => world.database.close())

test('words that were hidden after a snapshot was published stand in it no more, and come back when they are restored', async () => {
  const { address, snapshot } = await world.publish()
  const [proposal] = await world.superuser<Published>(
    `select p.id, p.number, p.rationale from consultation.proposals p
       join portal.parts s on s.snapshot = $1 and s.kind = 'proposal' and s.key = p.number::text
      order by p.number limit 1`,
    [snapshot],
  )
  if (proposal === undefined) throw new Error('nothing was published')
  const shown = proposal.rationale.replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  const page = async () => (await world.visit(`/portal/${address}/proposal/${proposal.number}`)).body
  expect(await page()).toContain(shown)
  const [made] = await world.superuser<{ id: string }>(
    `insert into consultation.moderation_cases (strategy, proposal, part) values ($1, $2, 'reason') returning id`,
    [world.strategy, proposal.id],
  )
  await world.superuser(
    `insert into consultation.hidden_words (moderation_case, strategy, proposal, part, words, note)
     values ($1, $2, $3, 'reason', $4, 'THE-NOTE')`,
    [made?.id, world.strategy, proposal.id, proposal.rationale],
  )
  expect(await page()).toContain('THE-NOTE')
  expect(await page()).not.toContain(shown)
  await world.superuser('update consultation.hidden_words set restored_at = now()')
  expect(await page()).toContain(shown)
})
