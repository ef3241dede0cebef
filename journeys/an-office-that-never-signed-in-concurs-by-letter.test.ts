import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { openChromium } from './browser/chromium.ts'
import {
  aSecondSecretary,
  entersTheLetter,
  linkIn,
  mailTo,
  type OfficeLetter,
  scanOfALetter,
  shareConcurred,
  standingOf,
} from './steps/letter-steps.ts'
import { type Before, type Person, photograph, signedIn, visitor } from './house/person.ts'
import { runExample } from './house/run-example.ts'
import { type RunningServer, removeFolder } from './house/run-server.ts'
import { publishes } from './steps/version-steps.ts'

let browser: Browser
let server: RunningServer
let before: Before
let secretariat: Person
const people: Person[] = []

/** The Home Department of Punjab has no account in the example. */
const letter: OfficeLetter = {
  code: 'PRV-2.3',
  theirReference: 'SO(IS)7-12/2026',
  ourReference: 'NSOC/2026/41',
  dated: '2026-11-16',
  signatory: 'Section Officer (Internal Security), Home Department, Punjab',
  address: 'registry@office.example',
  scan: scanOfALetter,
}
const objection = 'The letter concurs with the part of the province only.'

beforeAll(async () => {
  server = await runExample()
  browser = await openChromium()
  before = { browser, server, language: 'en' }
  secretariat = await signedIn(before, 'secretariat')
  people.push(secretariat)
})
afterEach(({ task }) => photograph(people, task.name.slice(0, 40)))
afterAll(async () => {
  await browser.close()
  await server.stop()
  removeFolder(server.folder)
})

async function opensTheAct({ open, page }: Person): Promise<void> {
  await open('/acts-by-letter')
  await page.getByRole('row').filter({ hasText: letter.code }).getByRole('link').first().click()
}

describe('an office that never signed in concurs by letter', () => {
  let link = ''

  it('the secretariat enters the letter, and one more activity has its concurrence, marked as by letter', async () => {
    const concurred = await shareConcurred(secretariat)
    expect(await standingOf(secretariat, letter.code)).not.toContain('by letter')
    await entersTheLetter(secretariat, letter)
    expect(await shareConcurred(secretariat)).toBe(concurred + 1)
    const standing = await standingOf(secretariat, letter.code)
    expect(standing).toContain('Concurs')
    expect(standing).toMatch(/by letter/i)
    expect(standing).not.toContain('contested')
  })

  it('a copy goes to the office: a notice and a link, and nothing of what was entered', async () => {
    const mail = await mailTo(server.folder, letter.address)
    link = linkIn(mail)
    expect(link).toContain(server.address)
    for (const kept of [letter.theirReference, letter.ourReference, letter.signatory, letter.code]) {
      expect(mail).not.toContain(kept)
    }
  })

  it('the office opens the link without an account; opening it twice does not spend it', async () => {
    for (const time of ['first', 'second']) {
      const office = await visitor(before, true)
      people.push(office)
      await office.page.goto(link)
      await office.page.getByRole('heading', { level: 1, name: 'Entered in your name' }).waitFor()
      await office.page.getByText(letter.theirReference).waitFor()
      const shown = await office.page.locator('body').textContent()
      for (const part of [
        letter.ourReference,
        letter.signatory,
        'Home Department, Punjab',
        letter.code,
        'Concurs',
      ]) {
        expect(shown, time).toContain(part)
      }
      expect(office.page.url(), 'the secret stays in the address bar').not.toBe(link)
      await office.leave()
    }
  })

  it('the office contests it with a reason, and everybody who sees the concurrence sees that', async () => {
    const office = await visitor(before, true)
    people.push(office)
    await office.page.goto(link)
    await office.page.getByLabel('Your reason').fill(objection)
    await office.page.getByRole('button', { name: 'Contest this act' }).click()
    await office.page.getByRole('heading', { name: 'You contested this act' }).waitFor()
    expect(await standingOf(secretariat, letter.code)).toMatch(/by letter.*contested by its author/i)
    await secretariat.open('/acts-by-letter')
    await secretariat.page.getByText(objection).waitFor()
  })

  it('the public page of a new publication says that it came by letter, and that it is contested', async () => {
    const front = await publishes(secretariat)
    const reader = await visitor(before)
    people.push(reader)
    await reader.open(front.replace('?', `/activity/${letter.code}?`))
    const shown = await reader.page.locator('main').textContent()
    expect(shown).toContain('entered from a letter')
    expect(shown).toContain('contested by the office')
    // What only the two sides know stays between them.
    for (const kept of [letter.address, letter.ourReference, objection]) expect(shown).not.toContain(kept)
    await reader.open(front)
    expect(await reader.page.locator('.share').textContent()).toMatch(/^0 /)
  })

  it('whoever entered the letter does not answer its contest, and is told why', async () => {
    await opensTheAct(secretariat)
    const uphold = secretariat.page.getByRole('button', { name: 'Uphold the contest' })
    expect(await uphold.getAttribute('aria-disabled')).toBe('true')
    expect(await uphold.getAttribute('aria-describedby')).not.toBeNull()
  })

  it('a second person of the secretariat upholds it: the office is asked again, and reads the answer by its link', async () => {
    const second = await aSecondSecretary(before)
    people.push(second)
    await opensTheAct(second)
    await second.page.getByRole('textbox').fill('The letter concurs with one part only.')
    await second.page.getByRole('button', { name: 'Uphold the contest' }).click()
    await second.page.getByText('The contest was upheld').waitFor()
    expect(await standingOf(secretariat, letter.code)).toContain('Waiting for the answer')
    const office = await visitor(before, true)
    people.push(office)
    await office.page.goto(link)
    await office.page.getByText('The contest was upheld').waitFor()
  })

  it('no browser complained of an error, or of anything that the content policy refused', () => {
    expect(people.length).toBeGreaterThan(4)
    expect(people.flatMap(({ complaints }) => complaints)).toEqual([])
  })
})
