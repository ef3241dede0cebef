import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Language } from '#kernel/pure/bilingual.ts'
import { openChromium } from './browser/chromium.ts'
import { type Before, type Person, photograph, signedIn } from './house/person.ts'
import { runExample } from './house/run-example.ts'
import { type RunningServer, removeFolder } from './house/run-server.ts'
import {
  deskWordsIn,
  entersAQuestion,
  makesTheWordFile,
  putsIn,
  takesTheStep,
} from './steps/question-steps.ts'
import { reportWordsIn, signs } from './steps/report-steps.ts'

let browser: Browser
let server: RunningServer
const people: Person[] = []

beforeAll(async () => {
  server = await runExample()
  browser = await openChromium()
})
afterEach(({ task }) => photograph(people, `${task.suite?.name.slice(-4) ?? ''} ${task.name.slice(0, 40)}`))
afterAll(async () => {
  await browser.close()
  await server.stop()
  removeFolder(server.folder)
})

/** What is asked and answered; the corrected value is the journey's own, all others are of the printed reply. */
const asked = {
  en: {
    text: 'How many complaints of cybercrime were received in 2022, and how many arrests were made?',
    ...{ before: 'Complaints received:', then: 'Arrests:', arrests: '1,700', corrected: '1701' },
  },
  ur: {
    text: 'سائبر جرائم کی کتنی شکایات 2022 میں موصول ہوئیں اور کتنی گرفتاریاں 2023 میں ہوئیں؟',
    ...{ before: 'موصول شکایات:', then: 'گرفتاریاں:', arrests: '2,007', corrected: '2008' },
  },
}

describe.each(['en', 'ur'] as const)(
  'a parliamentary question is answered, and corrected when a figure was (%s)',
  (language: Language) => {
    const said = deskWordsIn(language)
    const { text, before, then, arrests, corrected } = asked[language]
    let secretariat: Person
    let verifier: Person
    let approver: Person
    let path = ''
    let figure = ''

    beforeAll(async () => {
      const seat: Before = { browser, server, language }
      secretariat = await signedIn(seat, 'secretariat')
      verifier = await signedIn(seat, 'verifier')
      approver = await signedIn(seat, 'approver')
      people.push(secretariat, verifier, approver)
    })

    it('the secretariat enters it; two official figures stand side by side, and one is chosen with a reason', async () => {
      const by = 'National Assembly, starred question'
      path = await entersAQuestion(secretariat, said, { text, by, due: '2026-12-15' })
      const { page } = secretariat
      await page.getByRole('button', { name: said.write }).click()
      await putsIn(secretariat, said, { text: before, indicator: 'CYB-COMPLAINTS', value: '145,667' })
      const rivals = page.getByRole('alert').filter({ hasText: said.twoFigures })
      await rivals.waitFor()
      expect(await rivals.textContent()).toContain('136,024')
      await putsIn(secretariat, said, { text: then, indicator: 'CYB-ARRESTS', value: arrests })
      await rivals.getByRole('textbox').fill('Annex by year')
      await page.getByRole('button', { name: said.keep }).click()
      await page.getByRole('button', { name: said.check, exact: true }).waitFor()
      const [, second = ''] = await page.getByRole('link', { name: /^F-\d+$/ }).allTextContents()
      figure = second
      expect(figure).toMatch(/^F-\d+$/)
    })

    it('a second person checks it, a third clears it, and it leaves as a Word file', async () => {
      await takesTheStep(verifier, path, said.check)
      await takesTheStep(approver, path, said.clear)
      await takesTheStep(secretariat, path, said.give)
      await secretariat.page.getByText(said.answered, { exact: true }).first().waitFor()
      expect(await makesTheWordFile(secretariat, said, path)).toBeGreaterThan(5_000)
    })

    it('a figure of it is corrected: the figure lists the answer, and the question waits to be corrected', async () => {
      const { page, open } = secretariat
      await open(`/figures/${figure}`)
      await page.getByRole('button', { name: said.correct }).click()
      await page.getByRole('textbox', { name: said.value }).fill(corrected)
      await page.getByRole('textbox', { name: said.corrigendum }).last().fill('Corrigendum of the journey')
      await page.getByRole('button', { name: said.correct }).click()
      await page.locator(`a[href="${path}"]`).waitFor()
      await open(path)
      await page.getByText(said.toCorrect).first().waitFor()
    })

    it('the correction is verified and cleared, and a corrected answer leaves', async () => {
      const { page, open } = secretariat
      const instead = (await page.locator('a[href^="/figures/F-"]').allTextContents()).at(-1) ?? ''
      await open(`/figures/${instead}`)
      const report = (await page.getByRole('link', { name: said.toReport }).getAttribute('href')) ?? ''
      const { verify, clear } = reportWordsIn(language)
      await signs(verifier, report, verify)
      await signs(approver, report, clear)
      await open(path)
      await page.getByRole('button', { name: said.writeCorrection }).click()
      const written = page.getByRole('textbox', {
        name: language === 'en' ? said.english : said.urdu,
        exact: true,
      })
      await written.fill((await written.inputValue()).replace(figure, instead))
      await page.getByRole('button', { name: said.keep }).click()
      await takesTheStep(verifier, path, said.check)
      await takesTheStep(approver, path, said.clear)
      await takesTheStep(secretariat, path, said.give)
      await page.getByText(said.answered, { exact: true }).first().waitFor()
    })
  },
)

it('no browser complained of an error, or of anything that the content policy refused', () => {
  expect(people).toHaveLength(6)
  expect(people.flatMap(({ complaints }) => complaints)).toEqual([])
})
