import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openChromium } from './browser/chromium.ts'
import { type Amendment, proposes, savesTheReceipt } from './steps/amendment-steps.ts'
import { entersTheLetter, linkIn, mailTo, type OfficeLetter, scanOfALetter } from './steps/letter-steps.ts'
import { type Before, signedIn, signsIn, visitor } from './house/person.ts'
import { runExample } from './house/run-example.ts'
import { type RunningServer, removeFolder } from './house/run-server.ts'

let browser: Browser
let server: RunningServer
let before: Before

const amendment: Amendment = {
  code: 'PRV-1.2',
  wording: 'Wording that nobody but a reader of the plan may find, heron and lantern.',
  why: 'A rationale that belongs in the plan and not in a log, cedar and anvil.',
}
const letter: OfficeLetter = {
  code: 'PRV-2.3',
  theirReference: 'SO(IS)7-12/2026',
  ourReference: 'NSOC/2026/41',
  dated: '2026-11-16',
  signatory: 'Section Officer (Internal Security), Home Department, Punjab',
  address: 'registry@office.example',
  scan: scanOfALetter,
}
const objection = 'An objection of the office, willow and copper.'
const password = 'a wrong password, marble and thistle'
/** What must not be printed, by a name that may be. */
const personal = new Map<string, string>([
  ['the wording', 'heron and lantern'],
  ['the rationale', 'cedar and anvil'],
  ['the objection', 'willow and copper'],
  ['a password that was typed', 'marble and thistle'],
  ['a search that was typed', 'basalt'],
  ['their reference', letter.theirReference],
  ['our reference', letter.ourReference],
  ['the signatory', 'Section Officer'],
  ['an account by its name', 'Participant, civil society'],
])

/** What a stretch of a log says of a person: the names of what was found. */
function personsIn(log: string): readonly string[] {
  const found = [...personal].flatMap(([name, text]) => (log.includes(text) ? [name] : []))
  if (/[\w.+-]+@[\w-]+\.\w+/.test(log)) found.push('an e-mail address')
  if (/session_token|[?&#]token=|"cookie"|"authorization"/i.test(log)) found.push('a token')
  if (/"(remoteAddress|ip)"|\b(?!127\.0\.0\.1\b)\d{1,3}(\.\d{1,3}){3}\b/.test(log))
    found.push('an address of a machine')
  return found
}

/** All that was printed: the welcome, which names the accounts of the example on purpose, came at the first start. */
const logged = () => server.printed()

beforeAll(async () => {
  server = await runExample()
  browser = await openChromium()
  before = { browser, server, language: 'en' }
})
afterAll(async () => {
  await browser.close()
  await server.stop()
  removeFolder(server.folder)
})

describe('the server prints no person', () => {
  it.each([
    ['the rationale', `{"level":30,"msg":"${amendment.why}"}`],
    ['an e-mail address', '{"level":50,"err":"no mandate for participant.academia@example.org"}'],
    ['a token', '{"level":30,"req":{"url":"/by-letter#token=abc"}}'],
    ['an address of a machine', '{"level":30,"req":{"remoteAddress":"10.1.2.3"}}'],
    ['the signatory', `{"level":30,"letter":{"signatory":"${letter.signatory}"}}`],
  ])('the check finds %s in a planted line (control)', (name, line) => {
    expect(personsIn(line)).toContain(name)
  })

  it('after a proposal, a letter, a contest, a wrong password and a search, its log holds none of it', async () => {
    const participant = await signsIn(before, 'participant.civil-society')
    await proposes(participant, amendment)
    await savesTheReceipt(participant, server.folder)
    await participant.leave()

    const secretariat = await signedIn(before, 'secretariat')
    await entersTheLetter(secretariat, letter)
    const link = linkIn(await mailTo(server.folder, letter.address))
    const office = await visitor(before, true)
    await office.page.goto(link)
    await office.page.getByLabel('Your reason').fill(objection)
    await office.page.getByRole('button', { name: 'Contest this act' }).click()
    await office.page.getByRole('heading', { name: 'You contested this act' }).waitFor()

    await fetch(`${server.address}/api/auth/sign-in/email`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: server.address },
      body: JSON.stringify({ email: 'nobody@example.org', password }),
    })
    await fetch(`${server.address}/api/identity/me?search=basalt`)
    await fetch(`${server.address}/api/consultation/rounds`, { method: 'POST', body: '{"title":"basalt"' })

    // The log was kept: each kind of request left its line.
    for (const route of ['/proposals', '/by-letter', '/api/auth/', '/answers'])
      expect(logged()).toContain(route)
    expect(logged()).not.toContain(new URL(link).hash.slice('#token='.length))
    expect(personsIn(logged())).toEqual([])
  })
})
