import type { Browser, BrowserContext, Page } from 'playwright-core'
import type { Language } from '#kernel/pure/bilingual.ts'
import { cookieOf, type RunningServer } from './run-server.ts'
import { type ScreenWords, wordsIn } from './screen-words.ts'

/** Somebody before a screen of their own: what they see, in which language, and what their browser complained of. */
export interface Person {
  readonly page: Page
  readonly words: ScreenWords
  readonly language: Language
  /** Errors on the console and what the content policy refused. */
  readonly complaints: readonly string[]
  open(path: string): Promise<void>
  leave(): Promise<void>
}

export interface Before {
  readonly browser: Browser
  readonly server: RunningServer
  readonly language: Language
}

async function sitDown(
  before: Before,
  scripts: boolean,
): Promise<Person & { readonly context: BrowserContext }> {
  const { browser, server, language } = before
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    locale: language === 'ur' ? 'ur-PK' : 'en-GB',
    javaScriptEnabled: scripts,
    acceptDownloads: true,
    // As somebody who asked their system for less motion: nobody waits for what glides.
    reducedMotion: 'reduce',
  })
  await context.addCookies([{ name: 'sutoon_language', value: language, url: server.address }])
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${message.text()} ${message.location().url}`)
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  return {
    context,
    page,
    language,
    words: wordsIn(language),
    complaints,
    open: async (path) => {
      await page.goto(server.address + path)
    },
    leave: () => context.close(),
  }
}

/** An account of the example, signed in already: `participant.academia` and so on. */
export async function signedIn(before: Before, account: string): Promise<Person> {
  const cookie = await cookieOf(before.server, `${account}@example.org`)
  const person = await sitDown(before, true)
  await person.context.addCookies(
    cookie.split('; ').map((pair) => {
      const at = pair.indexOf('=')
      return { name: pair.slice(0, at), value: pair.slice(at + 1), url: before.server.address }
    }),
  )
  return person
}

/** The same through the door, by e-mail address and password. */
export async function signsIn(before: Before, account: string): Promise<Person> {
  const person = await sitDown(before, true)
  const { page, words } = person
  await person.open('/sign-in')
  await page.getByLabel(words.email).fill(`${account}@example.org`)
  await page.getByLabel(words.password, { exact: true }).fill(before.server.password)
  await page.getByRole('button', { name: words.signIn, exact: true }).click()
  await page.getByRole('navigation').first().waitFor()
  return person
}

/** Somebody from the street: no account; `scripts` false switches JavaScript off. */
export const visitor = (before: Before, scripts = false): Promise<Person> => sitDown(before, scripts)

/** For whoever mends a journey: with `SUTOON_PICTURES` set to a folder, what each person sees now is kept there. */
export async function photograph(people: readonly Person[], name: string): Promise<void> {
  const folder = process.env.SUTOON_PICTURES
  if (folder === undefined) return
  const open = people.filter(({ page }) => !page.isClosed())
  for (const [at, { page }] of open.entries()) {
    await page.screenshot({ path: `${folder}/${name}.${String(at)}.png`, fullPage: true })
  }
}
