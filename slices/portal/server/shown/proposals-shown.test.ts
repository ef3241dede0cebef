import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Credential, visitor } from '#kernel/database/session.ts'
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

describe('a proposal to change the shape of the plan', () => {
  const secret = 'SECRET-NARROWED-SINCE'
  const lineages = new Map<string, string>()
  const lineage = (code: string) => lineages.get(code) ?? ''
  let visit: (which: number, language?: string) => Promise<string>
  let address: string
  let kept: number
  let asked: Readonly<
    Record<'removal' | 'move' | 'merger' | 'split' | 'narrowed' | 'hidden' | 'inside', number>
  >

  /** An earlier version of the plan, in which stood what is gone or narrowed by now; and a round on it. */
  async function earlier() {
    const [first, round] = [randomUUID(), randomUUID()]
    const { strategy } = world
    await world.superuser('update strategy.versions set number = 2 where id = $1', [world.loaded.version])
    await world.superuser(
      `insert into strategy.versions (id, strategy, number, title_en, status, opened_at, ledger_entry, ledger_salt)
       values ($1, $2, 1, 'The first', 'superseded', now(), gen_random_uuid(), '')`,
      [first, strategy],
    )
    await world.superuser(
      `insert into consultation.rounds (id, strategy, version, title_en, title_ur, opens_on, closes_on, ledger_entry, ledger_salt)
       values ($1, $2, $3, 'The first round', 'پہلا دور', '2026-01-02', '2026-02-02', gen_random_uuid(), '')`,
      [round, strategy, first],
    )
    const nodes = [
      ['ONE', 'objective', null, 'public', 'Objective one'],
      ['ONE.1', 'activity', 'ONE', 'public', 'Activity one'],
      ['ONE.2', 'activity', 'ONE', 'public', 'Activity two'],
      ['ONE.3', 'activity', 'ONE', 'government', 'SECRET-ALWAYS-INSIDE'],
      ['ONE.4', 'activity', 'ONE', 'public', secret],
      ['TWO', 'objective', null, 'public', 'Objective two'],
    ] as const
    const ids = new Map<string, string>(nodes.map(([code]) => [code, randomUUID()]))
    for (const [code] of nodes) lineages.set(code, randomUUID())
    for (const [at, [code, kind, parent, level, title]] of nodes.entries()) {
      await world.superuser(
        `insert into strategy.nodes (id, lineage, version, strategy, kind, code, parent, position, level)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [
          ids.get(code),
          lineage(code),
          first,
          strategy,
          kind,
          code,
          ids.get(parent ?? '') ?? null,
          at + 1,
          level,
        ],
      )
      await world.superuser(
        `insert into strategy.field_texts (node, field, language, version, strategy, node_level, level, text)
         values ($1, 'title', 'en', $2, $3, $4, $4, $5)`,
        [ids.get(code), first, strategy, level, title],
      )
    }
    // It stands in the version that is published too, inside government.
    await world.superuser(
      `insert into strategy.nodes (lineage, version, strategy, kind, code, position, level)
       values ($1, $2, $3, 'objective', 'NARROWED', 9000, 'restricted annex')`,
      [lineage('ONE.4'), world.loaded.version, strategy],
    )
    let number = 100
    return async (
      code: string,
      change: { readonly kind: string; readonly [more: string]: unknown },
      level = 'public',
      outcome?: string,
    ) => {
      const id = randomUUID()
      number++
      await world.superuser(
        `insert into consultation.proposals (id, round, number, strategy, version, node, lineage, field, kind, content, language, level,
            text_before, text_after, rationale, is_hidden, ledger_entry, ledger_salt)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $8, $9, 'en', $10, 'as quoted', '', 'Because', false, gen_random_uuid(), '')`,
        [id, round, number, strategy, first, ids.get(code), lineage(code), change.kind, change, level],
      )
      if (outcome !== undefined) {
        await world.superuser(
          `insert into consultation.dispositions (proposal, strategy, outcome, reason_en, reason_ur, applied_text, ledger_entry, ledger_salt)
           values ($1, $2, $3, 'As agreed', 'جیسا طے پایا', '', gen_random_uuid(), '')`,
          [id, strategy, outcome],
        )
      }
      return number
    }
  }

  beforeAll(async () => {
    const propose = await earlier()
    const parts = [
      { title: { en: 'First half' }, below: [] },
      { title: { en: 'Second half', ur: 'دوسرا نصف' }, below: [] },
    ]
    const nodes = [lineage('ONE.2')]
    const before = await world.call(world.as.secretariat, 'previewPublication', {
      ...{ strategy: world.strategy, version: world.loaded.version },
    })
    asked = {
      removal: await propose('ONE.1', { kind: 'remove', node: lineage('ONE.1') }, 'public', 'accepted'),
      move: await propose('ONE.2', {
        ...{ kind: 'move', node: lineage('ONE.2'), below: lineage('TWO'), after: null },
      }),
      merger: await propose('ONE.1', {
        ...{ kind: 'merge', into: lineage('ONE.1'), nodes, title: { en: 'Both <b>at once</b>' } },
      }),
      split: await propose('ONE.2', { kind: 'split', node: lineage('ONE.2'), parts }),
      narrowed: await propose('ONE.4', { kind: 'remove', node: lineage('ONE.4') }),
      hidden: await propose('TWO', { kind: 'remove', node: lineage('TWO') }),
      inside: await propose('ONE.3', { kind: 'remove', node: lineage('ONE.3') }, 'government'),
    }
    kept = (before as { proposals: { kept: number } }).proposals.kept
    address = (await world.publish()).address
    visit = async (which, language = 'en') =>
      (await world.visit(`/portal/${address}/proposal/${which}?lang=${language}`)).body
  })

  test('is shown in words and as the plan on both sides, though what it names is gone from the plan', async () => {
    const page = await visit(asked.removal)
    for (const words of [
      'Removal',
      'This would be removed from the plan.',
      'The plan as it stood',
      'Accepted',
    ]) {
      expect(page).toContain(words)
    }
    expect(page).toContain('<del>ONE.1 Activity one</del>')
    expect(page).toMatch(/<li class="removed d1">.*<del>Activity one<\/del>/)
    expect(page.split('The plan as proposed')[1]).not.toContain('Activity one')
    expect(await visit(asked.removal, 'ur')).toContain('منصوبہ تجویز کے مطابق')
    const list = (await world.visit(`/portal/${address}/consultation?lang=en`)).body
    expect(list).toMatch(
      /Proposal <bdi class="num">101<\/bdi><\/a> · <bdi class="code" dir="ltr">ONE\.1<\/bdi> · Removal/,
    )
  })

  test('to move, merge or split shows what would stand where, told in a word and not by colour alone', async () => {
    const move = await visit(asked.move)
    expect(move).toMatch(/<li class="moved d1">.*TWO\.1.*<strong>moved<\/strong><br>Activity two/)
    const merger = await visit(asked.merger)
    expect(merger).toMatch(/<strong>reworded<\/strong><br>Both &lt;b&gt;at once&lt;\/b&gt;<br>/)
    expect(merger).toMatch(/<strong>removed<\/strong><br><del>Activity two<\/del>/)
    const split = await visit(asked.split, 'ur')
    expect(split).toMatch(/<li class="added d1">.*<strong>نیا<\/strong><br>دوسرا نصف/)
    for (const page of [move, merger, split]) expect(page).not.toContain('<script')
  })

  test('shows nothing that is not public, then or now: such a proposal is counted as kept back', async () => {
    for (const which of [asked.narrowed, asked.inside]) {
      expect((await world.visit(`/portal/${address}/proposal/${which}`)).status).toBe(404)
    }
    const published = JSON.stringify(
      await world.superuser(
        'select content from portal.parts p join portal.snapshots s on s.id = p.snapshot where s.address = $1',
        [address],
      ),
    )
    expect(published).toContain('Activity one')
    expect(published).not.toContain('SECRET-')
    // The control: it stands in the plan and in the round, and the approver, who reads no annex, publishes as little.
    const stood = await world.superuser('select 1 from strategy.field_texts where text = $1', [secret])
    expect(stood).toHaveLength(1)
    for (const who of [world.as.secretariat, world.as.approver]) {
      const preview = await world.call(who, 'previewPublication', {
        ...{ strategy: world.strategy, version: world.loaded.version },
      })
      expect(preview).toMatchObject({ proposals: { kept: kept + 2 } })
    }
  })

  test('whether a node is public still is told inside government, and to nobody else', async () => {
    const told = async (who: Credential) =>
      (
        await world.database.as(who, 'strategy', (tx) =>
          tx.query('select strategy.public_still($1, $2::uuid[])', [
            world.loaded.version,
            [lineage('ONE.1'), lineage('ONE.3'), lineage('ONE.4')],
          ]),
        )
      ).rows.length
    const { secretariat, approver, oversight, participant, stranger } = world.as
    for (const who of [secretariat, approver, oversight]) expect(await told(who)).toBe(1)
    for (const who of [participant, stranger, visitor]) expect(await told(who)).toBe(0)
  })

  test('loses its picture with its words when these are hidden', async () => {
    expect(await visit(asked.hidden)).toContain('Objective two')
    const [row] = await world.superuser<{ id: string }>(
      'select id from consultation.proposals where number = $1',
      [asked.hidden],
    )
    const [made] = await world.superuser<{ id: string }>(
      `insert into consultation.moderation_cases (strategy, proposal, part) values ($1, $2, 'words') returning id`,
      [world.strategy, row?.id],
    )
    await world.superuser(
      `insert into consultation.hidden_words (moderation_case, strategy, proposal, part, words, note)
       values ($1, $2, $3, 'words', 'as quoted', 'THE-NOTE')`,
      [made?.id, world.strategy, row?.id],
    )
    expect(await visit(asked.hidden)).toContain('THE-NOTE')
    expect(await visit(asked.hidden)).not.toContain('class="sides"')
  })
})
