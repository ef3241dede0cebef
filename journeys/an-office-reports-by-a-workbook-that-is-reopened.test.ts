import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Language } from '#kernel/pure/bilingual.ts'
import { openChromium } from './browser/chromium.ts'
import { type Before, type Person, photograph, signedIn } from './house/person.ts'
import { runExample } from './house/run-example.ts'
import { type RunningServer, removeFolder } from './house/run-server.ts'
import {
  entersTheForm,
  fetchesTheForm,
  filledIn,
  formWordsIn,
  opensTheForm,
  triesTheForm,
} from './steps/form-steps.ts'
import { type OfficeLetter, scanOfALetter } from './steps/letter-steps.ts'
import { reportWordsIn, signs } from './steps/report-steps.ts'

let browser: Browser
let server: RunningServer
const people: Person[] = []
const office = 'National Cyber Crime Investigation Agency'
const indicator = 'CYB-ENQUIRIES'

/** Its form came back by mail, from an office whose people never sign in. */
const letter: OfficeLetter = {
  code: indicator,
  theirReference: 'NCCIA/HQ/Stat/2026/118',
  ourReference: 'NSOC/2026/77',
  dated: '2026-10-12',
  signatory: 'Director (Statistics), NCCIA',
  address: 'registry@office.example',
  scan: scanOfALetter,
}

beforeAll(async () => {
  server = await runExample()
  browser = await openChromium()
  const secretariat = await signedIn({ browser, server, language: 'en' }, 'secretariat')
  const said = formWordsIn('en')
  people.push(secretariat)
  const { page } = secretariat
  await opensTheForm(secretariat, said, { from: '2026-04-01', until: '2026-06-30' }, office)
  await page.getByRole('combobox', { name: said.indicators }).fill(indicator)
  await page.getByRole('option', { name: new RegExp(indicator) }).click()
  await page.getByLabel(said.places).fill('Punjab\nSindh')
  await page.getByRole('button', { name: said.ask }).click()
  await page.getByRole('button', { name: said.make }).waitFor()
})
afterEach(({ task }) => photograph(people, `${task.suite?.name.slice(-4) ?? ''} ${task.name.slice(0, 40)}`))
afterAll(async () => {
  await browser.close()
  await server.stop()
  removeFolder(server.folder)
})

/** What is asked of the office besides: nobody invents a number for it. */
const silent = 'not reported'

const ways = {
  en: {
    who: 'secretariat',
    named: office,
    sheet: 'English',
    quarter: { from: '2026-04-01', until: '2026-06-30' },
  },
  ur: {
    who: 'focal-person.nccia',
    named: null,
    sheet: 'اردو',
    quarter: { from: '2026-07-01', until: '2026-09-30' },
  },
} as const

describe.each(['en', 'ur'] as const)(
  'a workbook goes out, comes back, is checked by two, and is reopened (%s)',
  (language: Language) => {
    const [said, signing] = [formWordsIn(language), reportWordsIn(language)]
    const { who, named, sheet, quarter } = ways[language]
    const byLetter = named !== null
    let reporter: Person
    let approver: Person
    let form: Buffer
    let report = ''

    beforeAll(async () => {
      const before: Before = { browser, server, language }
      reporter = await signedIn(before, who)
      approver = await signedIn(before, 'approver')
      people.push(reporter, approver)
    })

    it('with a cell that cannot be read nothing is entered, and the cell is named', async () => {
      await opensTheForm(reporter, said, quarter, named)
      form = await fetchesTheForm(reporter, said)
      const file = await filledIn(form, sheet, { Punjab: '۱۲۳', Sindh: '12.5 tons', Pakistan: silent })
      await triesTheForm(reporter, said, 'first.xlsx', file)
      await reporter.page.getByText(said.faults).waitFor()
      expect(await reporter.page.locator('main').textContent()).toContain('12.5 tons')
    })

    it('mended, it is entered whole: by letter for the office, or by its own focal person', async () => {
      await opensTheForm(reporter, said, quarter, named)
      const file = await filledIn(form, sheet, { Punjab: '۱۲۳', Sindh: '1,234', Pakistan: silent })
      await triesTheForm(reporter, said, 'second.xlsx', file)
      report = await entersTheForm(reporter, said, byLetter ? letter : null)
      await reporter.page.getByText('1,234').waitFor()
    })

    it('a second person verifies it, a third clears it', async () => {
      const verifier = await signedIn({ browser, server, language }, 'verifier')
      people.push(verifier)
      await signs(verifier, report, signing.verify)
      await signs(approver, report, signing.clear)
      await approver.page.getByText(signing.cleared).first().waitFor()
    })

    it('it is reopened with a reason, and every use of its figures is marked', async () => {
      const { page, open } = approver
      await open(report)
      await page.getByRole('button', { name: said.reopen }).click()
      const dialog = page.getByRole('dialog')
      await dialog.getByRole('textbox').fill('Sindh counted two quarters')
      await dialog.getByRole('button', { name: said.reopen }).click()
      await page.getByText(said.usedIn).waitFor()
      const marks = page.getByText(said.usedIn).locator('..')
      const total = marks.locator('a[href^="/indicators/"]').first()
      await open((await total.getAttribute('href')) ?? '')
      await page.getByText(said.waits).first().waitFor()
      expect(await page.locator('main').textContent()).toContain('Sindh counted two quarters')
    })

    it('the office gives it anew, and the mark leads to the new report', async () => {
      await opensTheForm(reporter, said, quarter, named)
      const file = await filledIn(await fetchesTheForm(reporter, said), sheet, {
        Punjab: '123',
        Sindh: '617',
      })
      await triesTheForm(reporter, said, 'third.xlsx', file)
      const anew = await entersTheForm(reporter, said, byLetter ? letter : null)
      await approver.open(report)
      await approver.page.getByRole('link', { name: said.instead }).click()
      await approver.page.waitForURL(`**${anew}`)
    })
  },
)

it('no browser complained of an error, or of anything that the content policy refused', () => {
  expect(people.flatMap(({ complaints }) => complaints)).toEqual([])
})
