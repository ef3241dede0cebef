import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Bilingual, Language } from '#kernel/pure/bilingual.ts'
import { openChromium } from './browser/chromium.ts'
import { type Before, type Person, photograph, signedIn } from './house/person.ts'
import { runExample } from './house/run-example.ts'
import { removeFolder } from './house/run-server.ts'

/** What is read on the screen; written here anew, so that a changed word is seen. */
const words = {
  version: { en: 'Version', ur: 'نسخہ' },
  approved: { en: 'Approved', ur: 'منظور شدہ' },
  startNext: { en: 'Start the next version', ur: 'اگلا نسخہ شروع کیجیے' },
  add: { en: 'Add an entry', ur: 'اندراج شامل کیجیے' },
  below: { en: 'Below', ur: 'کس کے نیچے' },
  code: { en: 'Code', ur: 'کوڈ' },
  english: { en: 'English', ur: 'انگریزی' },
  urdu: { en: 'Urdu', ur: 'اردو' },
  taken: { en: 'This code stands in the version already', ur: 'یہ کوڈ اس نسخے میں پہلے سے موجود ہے' },
  change: { en: 'Change this entry', ur: 'اس اندراج میں تبدیلی' },
  move: { en: 'Move it', ur: 'منتقل کیجیے' },
  moved: { en: 'Moved: it was', ur: 'منتقل کیا گیا: پہلے' },
  remove: { en: 'Remove from this draft', ur: 'اس مسودے سے حذف کیجیے' },
  facts: { en: 'Set office, partners and dates', ur: 'دفتر، معاون دفاتر اور تاریخیں مقرر کیجیے' },
  ends: { en: 'Ends', ur: 'اختتام' },
  noOwner: { en: 'No owner', ur: 'کوئی ذمہ دار دفتر نہیں' },
  noDeadline: { en: 'No deadline', ur: 'کوئی آخری تاریخ نہیں' },
  cancel: { en: 'Cancel', ur: 'منسوخ کیجیے' },
  removed: { en: 'Removed while it was a draft', ur: 'مسودے کے دوران حذف کیے گئے اندراجات' },
} satisfies Record<string, Bilingual>

type Said = Readonly<Record<keyof typeof words, string>>
const saidIn = (language: Language): Said =>
  Object.fromEntries(Object.entries(words).map(([key, pair]) => [key, pair[language]])) as Said

let server: Before['server']
let browser: Before['browser']
let draft = ''
const people: Person[] = []
const sits = async (language: Language): Promise<Person> => {
  const person = await signedIn({ server, browser, language }, 'secretariat')
  people.push(person)
  return person
}

beforeAll(async () => {
  server = await runExample()
  browser = await openChromium()
})
afterAll(async () => {
  await photograph(people, 'draft')
  await browser.close()
  await server.stop()
  removeFolder(server.folder)
})

const hangsBelow = async ({ page }: Person, said: Said, code: string): Promise<void> => {
  const form = page.getByRole('dialog')
  await form.getByRole('combobox', { name: said.below }).fill(code)
  await page.getByRole('option', { name: `${code}\u2069 ·` }).click()
}

/** Opens the menu and takes one of its lines, by the keyboard alone. */
const chooses = async ({ page }: Person, said: Said, line: string): Promise<void> => {
  await page.getByRole('button', { name: said.change }).press('Enter')
  await page.getByRole('menuitem', { name: line }).press('Enter')
  await page.getByRole('dialog').waitFor()
}

it('the secretariat starts a draft from the version in force', async () => {
  const secretariat = await sits('en')
  const { page } = secretariat
  const said = saidIn('en')
  await secretariat.open('/plan')
  await page.getByRole('combobox', { name: said.version }).click()
  await page.getByRole('option', { name: said.approved }).click()
  await page.getByRole('button', { name: said.startNext }).click()
  await page.getByRole('dialog').getByRole('button', { name: said.startNext }).click()
  await page.getByRole('button', { name: said.add }).waitFor()
  draft = new URL(page.url()).pathname
})

describe.each(['en', 'ur'] as const)('in the draft, in %s, the secretariat', (language) => {
  const said = saidIn(language)
  const title = language === 'en' ? 'An activity of the journey' : 'سفر کی ایک سرگرمی'

  it('adds an activity, and is told of a code that is taken without losing what was typed', async () => {
    const secretariat = await sits(language)
    const { page } = secretariat
    await secretariat.open(draft)
    await page.getByRole('button', { name: said.add }).click()
    await hangsBelow(secretariat, said, 'PRV-1-A1')
    const form = page.getByRole('dialog')
    const code = form.getByLabel(said.code)
    expect(await code.inputValue()).toBe('PRV-1.5')
    await code.fill('PRV-1.1')
    await form.getByLabel(language === 'en' ? said.english : said.urdu).fill(title)
    await form.getByRole('button', { name: said.add }).click()
    await form.getByText(said.taken).waitFor()
    await code.fill('PRV-1.5')
    await form.getByRole('button', { name: said.add }).click()
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
  })

  it('reads beside the fields of its facts what the lint would say, and nothing moves as that changes', async () => {
    const secretariat = people.at(-1) as Person
    const { page } = secretariat
    await chooses(secretariat, said, said.facts)
    const form = page.getByRole('dialog')
    const told = (name: string) => form.getByRole('status').filter({ hasText: name })
    await told(said.noOwner).waitFor({ state: 'attached' })
    await told(said.noDeadline).waitFor({ state: 'attached' })
    const height = (await form.boundingBox())?.height
    await form.getByLabel(said.ends).fill('2029-06-30')
    await told(said.noDeadline).waitFor({ state: 'detached' })
    expect(await told(said.noOwner).count()).toBe(1)
    expect((await form.boundingBox())?.height).toBe(height)
    await form.getByRole('button', { name: said.cancel }).click()
    await form.waitFor({ state: 'detached' })
  })

  it('moves it with the keyboard, and reads where it was', async () => {
    const secretariat = people.at(-1) as Person
    const { page } = secretariat
    await chooses(secretariat, said, said.move)
    await hangsBelow(secretariat, said, 'PRV-2-A1')
    const form = page.getByRole('dialog')
    expect(await form.getByLabel(said.code).inputValue()).toBe('PRV-2.6')
    await form.getByRole('button', { name: said.move }).click()
    const told = page.getByText(said.moved)
    await told.waitFor()
    expect(await told.textContent()).toMatch(/PRV-1\.5.*PRV-2\.6/)
  })

  it('removes it after a question, and the version says so', async () => {
    const secretariat = people.at(-1) as Person
    const { page } = secretariat
    await chooses(secretariat, said, said.remove)
    const question = page.getByRole('dialog')
    expect(await question.textContent()).toContain('PRV-2.6')
    await question.getByRole('button', { name: said.remove }).click()
    await page.getByRole('heading', { level: 1, name: title }).waitFor({ state: 'detached' })
    await secretariat.open(draft)
    const removals = page
      .locator('section')
      .filter({ has: page.getByRole('heading', { name: said.removed }) })
    await removals.waitFor()
    expect(await removals.textContent()).toContain('PRV-2.6')
  })
})

it('outside a draft the same menu says why not', async () => {
  const secretariat = await sits('en')
  const { page } = secretariat
  await secretariat.open('/plan')
  await page.getByRole('link', { name: 'Publish a yearly organised crime threat' }).click()
  const change = page.getByRole('button', { name: words.change.en })
  await change.waitFor()
  expect(await change.getAttribute('aria-disabled')).toBe('true')
  await page.getByText('Only a draft is written in').waitFor()
})

it('no browser complained of an error, but of the one refusal in each language', () => {
  const complaints = people.flatMap((person) => person.complaints)
  expect(complaints.filter((text) => !text.includes('/nodes'))).toEqual([])
  expect(complaints).toHaveLength(2)
})
