import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OutputOf } from '#kernel/contract/act.ts'
import { Refusal } from '#kernel/contract/refusal.ts'
import { type Credential, visitor } from '#kernel/database/session.ts'
import type { portal } from '../../contract.ts'
import { type PortalWorld, portalWorld } from '../../testing/portal-world.ts'
import { type DeclarationLoaded, loadDeclaration, trackerSecrets } from '../../testing/tracker-content.ts'

type Previewed = OutputOf<typeof portal.acts.previewTracker>

let world: PortalWorld
let declaration: DeclarationLoaded
let plan = ''
let moderated = ''
beforeAll(async () => {
  world = await portalWorld()
  declaration = await loadDeclaration(world)
  const { shown, hidden, view } = declaration
  await view(1, { kind: 'dissent', words: 'No shelter <stands>.', by: { organisation: shown } })
  await view(1, {
    kind: 'assessment',
    words: 'One of nine.',
    by: { letter: 'Convenor, A forum (illustrative)' },
  })
  await view(1, { kind: 'dissent', words: trackerSecrets.wordsOfTheHidden, by: { organisation: hidden } })
  await view(1, {
    kind: 'confirmation',
    words: trackerSecrets.wordsOfTheHidden,
    by: { letter: trackerSecrets.whoSigned },
  })
  moderated = await view(1, {
    kind: 'assessment',
    words: trackerSecrets.moderated,
    by: { organisation: shown },
  })
})
afterAll(() => world.database.close())

const preview = (who: Credential = world.as.secretariat, sender = 'named'): Promise<Previewed> =>
  world.call(who, 'previewTracker', { declaration: declaration.submission, sender })
const publish = async (who: Credential = world.as.secretariat, sender = 'named') => {
  const { digest } = await preview(world.as.secretariat, sender)
  return (await world.call(who, 'publishTracker', {
    ...{ declaration: declaration.submission, sender, digest },
  })) as { edition: number }
}
const visit = (language = 'en') => world.visit(`/trackers/${declaration.submission}?lang=${language}`)
const refused = async (work: Promise<unknown>) => {
  const error = await work.catch((thrown: unknown) => thrown)
  return error instanceof Refusal ? error.reasons.map(({ code }) => code) : error
}
const entries = async (act: string) =>
  (
    await world.superuser<{ n: number }>('select count(*)::int as n from ledger.entries where act = $1', [
      act,
    ])
  )[0]?.n

test('before it is published nobody outside reads anything, and without a published plan nothing of the plan leaves', async () => {
  expect((await visit()).status).toBe(404)
  expect((await world.visit('/trackers?lang=en')).body).toContain('No declaration is published yet')
  const { plan: of, points } = await preview()
  expect(of).toBeNull()
  expect(points.map(({ codes }) => codes)).toEqual([[], [], []])
  plan = (await world.publish()).address
  expect((await preview()).points[0]?.codes).toEqual(['PRT-1.1'])
})

test('the secretariat alone previews and publishes what it previewed', async () => {
  const { participant, approver, stranger, oversight } = world.as
  expect((await preview()).may.publish.ok).toBe(true)
  for (const who of [participant, approver, stranger, oversight]) await expect(preview(who)).rejects.toThrow()
  for (const who of [participant, approver, stranger, oversight]) await expect(publish(who)).rejects.toThrow()
  const digest = '0'.repeat(64)
  const stale = { declaration: declaration.submission, sender: 'named', digest }
  expect(await refused(world.call(world.as.secretariat, 'publishTracker', stale))).toEqual([
    'changed-since-preview',
  ])
  const down = { declaration: declaration.submission }
  expect(await refused(world.call(world.as.secretariat, 'takeTrackerDown', down))).toEqual([
    'nothing-published',
  ])
  expect(await entries('portal.publishTracker')).toBe(0)
  expect(await publish()).toEqual({ edition: 1 })
  expect(await entries('portal.publishTracker')).toBe(1)
})

test('a visitor reads answer, clause, activity, money and result of each point, and what waits with its clock', async () => {
  const { status, body } = await visit()
  expect(status).toBe(200)
  for (const words of [
    ...[
      'Open &lt;shelters&gt;.',
      'The plan opens them.',
      'Accepted',
      'PRT-1.1',
      'No answer yet',
      'It has waited since',
    ],
    ...[
      'An activity that is not public',
      'public activities have a cost in the published plan',
      'last released',
    ],
    ...[
      'A forum (illustrative)',
      'A union (illustrative)',
      'No shelter &lt;stands&gt;.',
      'We dissent from the answer',
    ],
    ...['One of nine.', 'Limited', 'id="point-2"', `/portal/${plan}/activity/PRT-1.1`],
  ]) {
    expect(body).toContain(words)
  }
  expect(body).not.toContain('<script')
  expect(body.replaceAll(/<[^>]+>/g, '')).toContain(
    '3 points: 1 answered, 2 without an answer yet; signatories dissent from 1.',
  )
  // The newest figure that can be read inside is one that nobody cleared.
  expect(body).toContain('IND-1')
  expect(body).not.toContain('777')
  const urdu = await visit('ur')
  expect(urdu.body).toContain('ابھی جواب نہیں دیا گیا')
  expect(urdu.body).toContain('dir="rtl"')
  expect((await world.visit('/trackers?lang=en')).body).toContain(`/trackers/${declaration.submission}`)
})

test('what quotes the plan where it is not public stays behind, with its code and title; the preview says so', async () => {
  const { body } = await visit()
  expect(body).toContain('they quote text of the plan that is not public')
  for (const secret of [declaration.kept.code, declaration.kept.title]) expect(body).not.toContain(secret)
  const { points, title } = await preview()
  expect(title).toEqual({ en: 'A declaration', ur: null })
  expect(points.map(({ kept }) => kept.map(({ why }) => why))).toEqual([
    ['not public', 'signatory not shown'],
    [],
    ['quotes the plan'],
  ])
  // The control: the quotation stands in the declaration.
  const stands = await world.superuser('select 1 from consultation.point_words where words like $1', [
    `%${declaration.kept.title}%`,
  ])
  expect(stands).toHaveLength(1)
})

test('who stays hidden, a person and who signed a letter stand nowhere; a planted name is found', async () => {
  const hiding = Object.values(trackerSecrets).filter((secret) => secret !== trackerSecrets.moderated)
  const found = async () => {
    const pages = [await visit('en'), await visit('ur'), await world.visit('/trackers?lang=en')]
    const kept = await world.database.as<unknown, string>(visitor, 'public_visitor', async (tx) => {
      const rows = await Promise.all(
        ['public_trackers', 'public_tracker_voices'].map((view) => tx.query(`select * from portal.${view}`)),
      )
      return JSON.stringify(rows.map((one) => one.rows))
    })
    return hiding.filter((secret) =>
      [...pages.map(({ body }) => body), kept].some((text) => text.includes(secret)),
    )
  }
  const choose = (isShown: boolean) =>
    world.superuser('update consultation.signatory_choices set is_shown = $2 where organisation = $1', [
      declaration.hidden,
      isShown,
    ])
  // The control, planted: the same search finds the name and the words of one that let itself be shown.
  await choose(true)
  await publish()
  expect(await found()).toEqual([trackerSecrets.hiddenSignatory, trackerSecrets.wordsOfTheHidden])
  // It hides again: the edition that named it says nothing of it from then on, and neither does the next.
  await choose(false)
  expect(await found()).toEqual([])
  await publish()
  expect(await found()).toEqual([])
  expect((await visit()).body).not.toContain('organisations that are not named')
})

test('words that moderation hides leave the page at once, and are in no later edition', async () => {
  expect((await visit()).body).toContain(trackerSecrets.moderated)
  const [made] = await world.superuser<{ id: string }>(
    `insert into consultation.moderation_cases (strategy, view, part) values ($1, $2, 'view') returning id`,
    [world.strategy, moderated],
  )
  await world.superuser(
    `insert into consultation.hidden_words (moderation_case, strategy, view, part, words, note)
     values ($1, $2, $3, 'view', $4, 'THE-NOTE')`,
    [made?.id, world.strategy, moderated, trackerSecrets.moderated],
  )
  expect((await visit()).body).not.toContain(trackerSecrets.moderated)
  await world.superuser(
    'update consultation.signatory_views set words = consultation.note_of_hidden_words() where id = $1',
    [moderated],
  )
  expect((await preview()).points[0]?.kept.map(({ why }) => why)).toContain('hidden by moderation')
  await publish()
  expect((await visit()).body).not.toContain(trackerSecrets.moderated)
})

test('a sender that is not named stands nowhere by its name, and still says its view', async () => {
  await publish(world.as.secretariat, 'not named')
  const { body } = await visit()
  expect(body).not.toContain('A forum (illustrative)')
  expect(body).toContain('an organisation that is not named here')
  expect(body).toContain('One of nine.')
})

test('a plan that is withdrawn takes the tracker with it, and one taken down is read no more, nor any earlier edition', async () => {
  const gone = await world.superuser<{ id: string }>('select id from portal.snapshots where address = $1', [
    plan,
  ])
  const reason = { en: 'A wrong annex', ur: 'غلط ضمیمہ' }
  await world.call(world.as.secretariat, 'withdrawSnapshot', { snapshot: gone[0]?.id, reason })
  expect((await visit()).status).toBe(404)
  await publish()
  expect((await visit()).body).toContain('no published plan yet')
  await world.call(world.as.secretariat, 'takeTrackerDown', { declaration: declaration.submission })
  expect((await visit()).status).toBe(404)
  const readable = await world.database.as<unknown, number>(visitor, 'public_visitor', async (tx) => {
    const of = ['public_trackers', 'public_tracker_voices']
    const rows = await Promise.all(of.map((view) => tx.query(`select 1 from portal.${view}`)))
    return rows.reduce((sum, one) => sum + one.rows.length, 0)
  })
  expect(readable).toBe(0)
  const kept = await world.superuser('select 1 from portal.trackers where is_shown')
  expect(kept.length).toBeGreaterThan(4)
})

test('editions are read by few inside and by nobody else, and none can be changed', async () => {
  const seen = (who: Credential) =>
    world.database.as<unknown, number>(who, 'portal', async (tx) => {
      const { rows } = await tx.query('select 1 from portal.trackers')
      return rows.length
    })
  for (const who of [world.as.secretariat, world.as.oversight]) expect(await seen(who)).toBeGreaterThan(0)
  for (const who of [world.as.participant, world.as.approver, world.as.stranger, visitor])
    expect(await seen(who)).toBe(0)
  await expect(
    world.database.as(world.as.secretariat, 'portal', (tx) =>
      tx.query('update portal.trackers set is_shown = true'),
    ),
  ).rejects.toThrow()
})
