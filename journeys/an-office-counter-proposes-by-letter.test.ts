import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { dayAt } from '#kernel/pure/calendar.ts'
import { openChromium } from './browser/chromium.ts'
import { type Before, type Person, photograph, signedIn } from './house/person.ts'
import { runExample } from './house/run-example.ts'
import { type RunningServer, removeFolder } from './house/run-server.ts'
import {
  fillsInTheParticulars,
  type OfficeLetter,
  opensTheRequest,
  scanOfALetter,
  shareConcurred,
  standingOf,
} from './steps/letter-steps.ts'

let browser: Browser
let server: RunningServer
let before: Before
let secretariat: Person
const people: Person[] = []

/** The Home Department of Punjab has no account in the example. */
const letter: OfficeLetter = {
  code: 'PRV-2.3',
  theirReference: 'SO(IS)7-14/2026',
  ourReference: 'NSOC/2026/52',
  dated: '2026-11-17',
  signatory: 'Section Officer (Internal Security), Home Department, Punjab',
  address: 'registry@office.example',
  scan: scanOfALetter,
}
const reason = 'Posts for it are not sanctioned before July.'
const question = 'Whether the department leads with the posts that it has.'
const inAMonth = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10)

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

const presses = (name: string) => secretariat.page.getByRole('button', { name, exact: true }).first().click()

/** Inside the form over the page. */
const inTheForm = () => secretariat.page.getByRole('dialog')

async function entersTheAnswer(answer: RegExp): Promise<void> {
  const { page } = secretariat
  await opensTheRequest(secretariat, letter.code)
  await page.getByRole('radio', { name: answer }).check()
}

/** A later letter answers what was said to the first, and so bears a later day. */
const laterLetter: OfficeLetter = { ...letter, dated: dayAt(new Date()), theirReference: 'SO(IS)7-15/2026' }

async function sends(its: OfficeLetter): Promise<void> {
  await fillsInTheParticulars(secretariat.page, its)
  await presses('Enter the answer')
}

describe('an office counter-proposes by letter', () => {
  let concurred = 0

  it('its letter proposes another date and more money, and nothing counts as concurrence', async () => {
    concurred = await shareConcurred(secretariat)
    await entersTheAnswer(/^Counter-proposal/)
    const { page } = secretariat
    await page.getByRole('textbox', { name: /^Reason/ }).fill(reason)
    await page.getByLabel('Proposed end').fill('2028-12-31')
    await page.getByLabel('Note on money').fill('PKR 40 million more')
    await sends(letter)
    await page.getByText('The office has said that it does not simply concur').waitFor()
    expect(await standingOf(secretariat, letter.code)).toContain('Counter-proposal')
    expect(await shareConcurred(secretariat)).toBe(concurred)
  })

  it('the secretariat offers half of it, and the office is asked again until a day', async () => {
    await opensTheRequest(secretariat, letter.code)
    await presses('Offer other terms, or ask again')
    await inTheForm()
      .getByLabel('What the office is told, and why')
      .fill('Half of the money is in the budget.')
    await inTheForm().getByLabel('Note on money').fill('PKR 20 million more')
    await inTheForm().getByLabel('Last day for the answer').fill(inAMonth)
    await inTheForm().getByRole('button', { name: 'Offer other terms, or ask again' }).click()
    await secretariat.page.getByText('Other terms were offered').waitFor()
    expect(await standingOf(secretariat, letter.code)).toContain('Waiting for the answer')
  })

  it('the office declines, and asks by letter that the matter goes to the steering committee', async () => {
    await entersTheAnswer(/^Declines/)
    await secretariat.page.getByRole('textbox', { name: /^Reason/ }).fill('Not with half of it.')
    await sends(laterLetter)
    await secretariat.page.getByText('Not with half of it.').waitFor()
    await presses('Enter that the office takes it to a body')
    const form = inTheForm()
    await form.getByRole('combobox', { name: 'Coordinating body' }).click()
    await secretariat.page.getByRole('option').first().click()
    await form.getByLabel('What it is asked to decide').fill(question)
    await form.getByLabel('Decision asked by').fill(inAMonth)
    await fillsInTheParticulars(form, laterLetter)
    await form.getByRole('button', { name: 'Enter that the office takes it to a body' }).click()
    await secretariat.page.getByText('Taken to a coordinating body').waitFor()
  })

  it("it stands among the matters for decision, with the question and the office's own words", async () => {
    const oversight = await signedIn(before, 'oversight')
    people.push(oversight)
    await oversight.open('/escalated')
    await oversight.page.getByText(question).waitFor()
    const shown = await oversight.page.locator('main').textContent()
    for (const part of [letter.code, 'Not with half of it.', 'decision asked by'])
      expect(shown).toContain(part)
  })

  it('the decision is written down with its minutes; the office concurs on it, and that counts', async () => {
    await opensTheRequest(secretariat, letter.code)
    await presses('Write down the decision')
    const form = inTheForm()
    await form
      .getByLabel('What was decided, in the words of the minutes')
      .fill('The department leads from July.')
    await form.getByLabel('Minutes: file number and date').fill('NSOC/SC/3, 2 December 2026')
    await form.getByLabel('Start', { exact: true }).fill('2027-07-01')
    await form.getByLabel('Last day for the answer').fill(inAMonth)
    await form.getByRole('button', { name: 'Write down the decision' }).click()
    await secretariat.page.getByText('The body decided').waitFor()
    expect(await shareConcurred(secretariat)).toBe(concurred)
    await entersTheAnswer(/^Concurs/)
    await sends(laterLetter)
    await secretariat.page.getByText('Agreed terms', { exact: true }).waitFor()
    const shown = await secretariat.page.locator('main').textContent()
    for (const part of ['The department leads from July.', 'NSOC/SC/3, 2 December 2026', reason])
      expect(shown).toContain(part)
    expect(await shareConcurred(secretariat)).toBe(concurred + 1)
    expect(await standingOf(secretariat, letter.code)).toContain('on agreed terms')
    expect(secretariat.complaints).toEqual([])
  })
})
