import { afterAll, beforeAll, expect, test } from 'vitest'
import { visitor } from '#kernel/database/session.ts'
import type { Notice } from '#kernel/mail/notice.ts'
import { Refusal } from '#kernel/contract/refusal.ts'
import { type ExampleWorld, exampleWorld } from '../../testing/example-world.ts'
import { invitationMailJob } from '../people/mail-invitation.ts'

let world: ExampleWorld
const mails: Notice[] = []
beforeAll(async () => {
  world = await exampleWorld()
})
afterAll(() => world.database.close())

/** Runs the mailing job as the queue would, and gives the secret of the link that it mailed. */
async function mailed(invitation: string): Promise<string> {
  const job = invitationMailJob({
    mail: { goesTo: 'folder', send: async (notice) => void mails.push(notice), close: () => undefined },
    baseUrl: 'http://localhost:3000',
  })
  await job.run(
    { invitation },
    {
      id: invitation,
      act: (slice, work) => world.database.as({ kind: 'machine', name: 'job' }, slice, work),
      progress: async () => undefined,
    },
  )
  return /#token=(.+)$/.exec(mails.at(-1)?.link ?? '')?.[1] ?? ''
}

let count = 0
async function invited(more: object = {}): Promise<{ person: string; invitation: string; token: string }> {
  count += 1
  const answer = (await world.call(await world.signedIn('administrator'), 'invite', {
    strategy: world.strategy,
    kind: 'evaluator',
    email: `Seat-${count}@example.org`,
    name: { en: `Evaluator seat ${count}` },
    ...more,
  })) as { person: string; invitation: string }
  return { ...answer, token: await mailed(answer.invitation) }
}

const codesOf = async (work: Promise<unknown>): Promise<readonly string[]> => {
  try {
    await work
  } catch (error) {
    if (error instanceof Refusal) return error.reasons.map(({ code }) => code)
    throw error
  }
  return []
}

const good = 'three quiet lamps'
const accept = (token: string, password = good) =>
  world.call(visitor, 'acceptInvitation', { token, password })
const accounts = async (person: string) => {
  const { rows } = await world.database.asSuperuser((db) =>
    db.query(`select "emailVerified" from sign_in."user" where "id" = $1`, [person]),
  )
  return rows
}

test('an invitation that was looked at ten times is still open, and the button accepts it once', async () => {
  const { person, token } = await invited()
  for (let n = 0; n < 10; n += 1) {
    expect(await world.call(visitor, 'lookAtInvitation', { token })).toMatchObject({ state: 'open' })
  }
  expect(await accounts(person)).toEqual([])
  expect(await accept(token)).toEqual({ email: 'seat-1@example.org' })
  expect(await accounts(person)).toEqual([{ emailVerified: true }])
  expect(await codesOf(accept(token))).toEqual(['link-not-open'])
  expect(await world.call(visitor, 'lookAtInvitation', { token })).toMatchObject({ state: 'accepted' })
})

test('the ledger says that the invited person accepted, not a visitor', async () => {
  const { invitation, token } = await invited()
  await accept(token)
  const { rows } = await world.database.asSuperuser((db) =>
    db.query(
      `select e.actor_kind from identity.invitations i join ledger.entries e on e.id = i.acceptance_entry where i.id = $1`,
      [invitation],
    ),
  )
  expect(rows).toEqual([{ actor_kind: 'person' }])
})

test('an invitation that ran out, one that was never sent and one that nobody made are not open', async () => {
  const { invitation, person, token } = await invited()
  await world.database.asSuperuser((db) =>
    db.query(`update identity.invitations set expires_at = now() - interval '1 minute' where id = $1`, [
      invitation,
    ]),
  )
  expect(await codesOf(accept(token))).toEqual(['link-not-open'])
  expect(await codesOf(accept('A'.repeat(43)))).toEqual(['link-not-open'])
  expect(await accounts(person)).toEqual([])
})

test('mailed again, the new link opens and the former does not', async () => {
  const { invitation, token } = await invited()
  const newer = await mailed(invitation)
  expect(await codesOf(accept(token))).toEqual(['link-not-open'])
  expect(await codesOf(accept(newer))).toEqual([])
})

test('a password of 11 characters, a common one and one made of the address are refused, all reasons at once', async () => {
  const { token } = await invited({ email: 'lamplight@example.org' })
  expect(await codesOf(accept(token, 'kqzvxwtyplm'))).toEqual(['password-too-short'])
  expect(await codesOf(accept(token, 'password1234'))).toEqual(['password-common'])
  expect(await codesOf(accept(token, 'password'))).toEqual(['password-too-short', 'password-common'])
  expect(await codesOf(accept(token, 'lamplight2026'))).toEqual(['password-holds-address'])
  expect(await codesOf(accept(token))).toEqual([])
})

test('whoever invites never holds the link, and the mail says nothing about anybody', async () => {
  const answer = await world.call(await world.signedIn('administrator'), 'invite', {
    strategy: world.strategy,
    kind: 'participant',
    email: 'quiet@example.org',
    name: { ur: 'نشست' },
  })
  expect(Object.keys(answer as object).sort()).toEqual(['expiresAt', 'invitation', 'person'])
  await mailed((answer as { invitation: string }).invitation)
  expect(JSON.stringify(mails.at(-1))).not.toMatch(/نشست/)
  expect(mails.at(-1)?.to).toBe('quiet@example.org')
})

test('who has an account is not invited again, so that nobody takes an account over', async () => {
  const again = world.call(await world.signedIn('administrator'), 'invite', {
    strategy: world.strategy,
    kind: 'participant',
    email: 'secretariat@example.org',
    name: { en: 'Secretariat' },
  })
  expect(await codesOf(again)).toEqual(['has-an-account'])
})

test('the secretariat invites a focal person with an office, and no approver', async () => {
  const secretariat = await world.signedIn('secretariat')
  const invite = (more: object) =>
    codesOf(
      world.call(secretariat, 'invite', {
        strategy: world.strategy,
        email: 'office@example.org',
        name: { en: 'Focal person' },
        ...more,
      }),
    )
  expect(await invite({ kind: 'approver' })).toEqual(['not-yours-to-give'])
  expect(await invite({ kind: 'focal person', office: world.offices.get('MOI') })).toEqual([])
})
