import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Bilingual, Language } from '#kernel/pure/bilingual.ts'
import { openChromium } from './browser/chromium.ts'
import { type Before, type Person, photograph, signedIn } from './house/person.ts'
import { runExample } from './house/run-example.ts'
import { type RunningServer, removeFolder } from './house/run-server.ts'
import { deskWordsIn, makesTheWordFile } from './steps/question-steps.ts'

let browser: Browser
let server: RunningServer
const people: Person[] = []

/** What is read on the way of a decision; written here anew, so that a changed word is seen. */
const words = {
  title: { en: 'Where it stands', ur: 'صورتِ حال' },
  waiting: {
    en: 'Matters that wait for a decision: 1; past their day: 0.',
    ur: 'فیصلے کے منتظر معاملات: 1؛ جن کی تاریخ گزر چکی: 0۔',
  },
  nothing: { en: 'Nothing waits for a decision.', ur: 'کوئی معاملہ فیصلے کا منتظر نہیں۔' },
  all: { en: 'See more', ur: 'مزید دیکھیے' },
  decide: { en: 'Write down what was decided', ur: 'فیصلہ درج کیجیے' },
} satisfies Record<string, Bilingual>

afterEach(({ task }) => photograph(people, `${task.suite?.name.slice(-4) ?? ''} ${task.name.slice(0, 40)}`))

describe.each(['en', 'ur'] as const)('a minister decides on what is blocked (%s)', (language: Language) => {
  let minister: Person
  let secretariat: Person

  beforeAll(async () => {
    server = await runExample()
    browser = await openChromium()
    const before: Before = { browser, server, language }
    minister = await signedIn(before, 'approving-authority')
    secretariat = await signedIn(before, 'secretariat')
    people.push(minister, secretariat)
  })
  afterAll(async () => {
    await browser.close()
    await server.stop()
    removeFolder(server.folder)
  })

  it('sees by the menu what waits, who can decide it, by what authority and by when, and has it as a Word file', async () => {
    const { page, open } = minister
    await open('/plan')
    await page.getByRole('navigation').getByRole('link', { name: words.title[language] }).first().click()
    await page.getByText(words.waiting[language]).waitFor()
    const row = page.getByRole('row').filter({ hasText: 'PUR-3.1' })
    expect(await row.first().textContent()).toContain('terms of reference')
    const said = deskWordsIn(language)
    expect(await makesTheWordFile(minister, said, '/state')).toBeGreaterThan(5_000)
  })

  it('and once the decision is written down with its minutes, it waits no longer', async () => {
    const { page, open } = secretariat
    await open('/state')
    await page.getByRole('link', { name: words.all[language] }).first().click()
    await page.getByRole('button', { name: words.decide[language] }).first().click()
    const dialog = page.getByRole('dialog')
    const boxes = dialog.getByRole('textbox')
    await boxes.nth(0).fill('NCCIA hosts the desk.')
    await boxes.nth(1).fill('NSOC/SC/4, 24 November 2026')
    await dialog.getByRole('button', { name: words.decide[language] }).click()
    await dialog.waitFor({ state: 'detached' })
    await minister.open('/state')
    await minister.page.getByText(words.nothing[language]).waitFor()
    expect([...minister.complaints, ...secretariat.complaints]).toEqual([])
  })
})
