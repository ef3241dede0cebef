import { afterAll, beforeAll, expect, test } from 'vitest'
import { type PortalWorld, portalWorld } from '../../testing/portal-world.ts'

interface Answered {
  readonly id: string
  readonly number: number
  readonly office: string
}

const dissent = 'A promise for 2031 is <no> answer to us.'
const escaped = 'A promise for 2031 is &lt;no&gt; answer to us.'

let world: PortalWorld
let proposal: Answered
let page: (language?: string) => Promise<string>
beforeAll(async () => {
  world = await portalWorld()
  const [found] = await world.superuser<Answered>(
    `select p.id, p.number, o.id as office
       from consultation.proposals p join portal.parts s on s.snapshot = $1 and s.key = p.number::text,
            identity.offices o
      where s.kind = 'proposal' and s.content ->> 'outcome' = 'rejected' and not p.is_hidden order by p.number, o.id limit 1`,
    [(await world.publish()).snapshot],
  )
  if (found === undefined) throw new Error('nothing that was rejected is published')
  proposal = found
  await world.superuser(
    `update consultation.dispositions set outcome = 'deferred', due_on = '2031-06-30', owner = $2 where proposal = $1`,
    [proposal.id, proposal.office],
  )
  await world.superuser(
    `insert into consultation.author_replies (proposal, strategy, stand, said, ledger_entry, ledger_salt)
     values ($1, $2, 'dissents', $3, gen_random_uuid(), '')`,
    [proposal.id, world.strategy, dissent],
  )
  const { address } = await world.publish()
  page = async (language = 'en') =>
    (await world.visit(`/portal/${address}/proposal/${proposal.number}?lang=${language}`)).body
})
afterAll(() => world.database.close())

test('an answer that was put off says until when, and which office takes it up', async () => {
  const names = await world.superuser<{ en: string; ur: string }>(
    'select name_en as en, name_ur as ur from identity.offices where id = $1',
    [proposal.office],
  )
  expect(await page()).toContain(`30 June 2031</time> · <bdi>${names[0]?.en ?? '?'}</bdi>`)
  expect(await page('ur')).toContain(`<bdi>${names[0]?.ur ?? '?'}</bdi>`)
})

test('the dissent of an author is printed beside the answer, and a note in its place once it is hidden', async () => {
  expect(await page()).toContain(`The author dissents</strong>: <q dir="auto">${escaped}</q>`)
  const [made] = await world.superuser<{ id: string }>(
    `insert into consultation.moderation_cases (strategy, proposal, part) values ($1, $2, 'dissent') returning id`,
    [world.strategy, proposal.id],
  )
  await world.superuser(
    `insert into consultation.hidden_words (moderation_case, strategy, proposal, part, words, note)
     values ($1, $2, $3, 'dissent', $4, 'THE-NOTE')`,
    [made?.id, world.strategy, proposal.id, dissent],
  )
  expect(await page()).toContain('THE-NOTE')
  expect(await page()).not.toContain(escaped)
})
