import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Language } from '#kernel/pure/bilingual.ts'
import { openChromium } from './browser/chromium.ts'
import { type Before, type Person, photograph, signedIn } from './house/person.ts'
import { importsAWorkbook, reportWordsIn, signs, standingOfReport, waitsFor } from './steps/report-steps.ts'
import { runExample } from './house/run-example.ts'
import { type RunningServer, removeFolder } from './house/run-server.ts'

let browser: Browser
let server: RunningServer
const people: Person[] = []

beforeAll(async () => {
  server = await runExample()
  browser = await openChromium()
})
afterEach(({ task }) => photograph(people, task.name.slice(0, 40)))
afterAll(async () => {
  await browser.close()
  await server.stop()
  removeFolder(server.folder)
})

/** A workbook of two rows, another in each language: a file is imported once. The numbers are the journey's own. */
const workbookIn = (language: Language) => ({
  name: `journey-${language}.csv`,
  text: [
    'indicator,part_of,place,period,unit,value,agency,document,kind',
    ...['Punjab', 'Sindh'].map((place) => `CYB-CASES,,${place},2026-Q3,count,1,,Journey ${language},value`),
  ].join('\n'),
})

describe.each(['en', 'ur'] as const)(
  'a report is submitted, verified by a second and cleared by a third person (%s)',
  (language: Language) => {
    const words = reportWordsIn(language)
    const workbook = workbookIn(language)
    const { name } = workbook
    let office: Person
    let verifier: Person
    let approver: Person
    let report = ''

    beforeAll(async () => {
      const before: Before = { browser, server, language }
      office = await signedIn(before, 'focal-person.nccia')
      verifier = await signedIn(before, 'verifier')
      approver = await signedIn(before, 'approver')
      people.push(office, verifier, approver)
    })

    it('the office tries its workbook, imports it, and can neither verify nor clear it', async () => {
      report = await importsAWorkbook(office, words, workbook)
      const shown = await standingOfReport(office, report)
      expect(shown).toContain(words.twoFigures)
      expect(shown).toContain(words.onlyVerifiers)
    })

    it('it waits for the verifier and not yet for the approver', async () => {
      expect(await waitsFor(verifier, words)).toContain(name)
      expect(await waitsFor(approver, words)).not.toContain(name)
    })

    it('the verifier verifies it and cannot clear it as well', async () => {
      await signs(verifier, report, words.verify)
      const shown = await standingOfReport(verifier, report)
      expect(shown).toContain(words.verified)
      expect(shown).toContain(words.onlyApprovers)
    })

    it('the approver clears it; it waits for nobody, and its figures stand as cleared', async () => {
      expect(await waitsFor(approver, words)).toContain(name)
      await signs(approver, report, words.clear)
      expect(await waitsFor(approver, words)).not.toContain(name)
      expect(await waitsFor(verifier, words)).not.toContain(name)
      await office.open(report)
      const figures = office.page.getByRole('row').filter({ hasText: words.cleared })
      await figures.first().waitFor()
      expect(await figures.count()).toBe(2)
    })
  },
)

it('no browser complained of an error, or of anything that the content policy refused', () => {
  expect(people).toHaveLength(6)
  expect(people.flatMap(({ complaints }) => complaints)).toEqual([])
})
