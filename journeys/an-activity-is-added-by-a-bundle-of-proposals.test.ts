import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Bilingual, Language } from '#kernel/pure/bilingual.ts'
import { openChromium } from './browser/chromium.ts'
import { followsToTheProposal, proposes } from './steps/amendment-steps.ts'
import { type Before, type Person, photograph, signedIn } from './house/person.ts'
import { runExample } from './house/run-example.ts'
import { removeFolder } from './house/run-server.ts'

/** What is read on the screen; written here anew, so that a changed word is seen. */
const words = {
  proposeHere: { en: 'Propose a change', ur: 'تبدیلی تجویز کیجیے' },
  addAPart: { en: 'Add a part', ur: 'حصہ شامل کرنا' },
  below: { en: 'Below', ur: 'کس کے نیچے' },
  title: { en: 'Title', ur: 'عنوان' },
  own: { en: 'English', ur: 'اردو' },
  added: { en: 'added', ur: 'اضافہ' },
  showMe: { en: 'My name may be shown', ur: 'میرا نام دکھایا جا سکتا ہے' },
  cosign: { en: 'Co-sign', ur: 'تائیدی دستخط کیجیے' },
  cosigned: { en: 'You have co-signed.', ur: 'آپ تائیدی دستخط کر چکے ہیں۔' },
  makeBundle: { en: 'Put proposals into a bundle', ur: 'تجاویز کا مجموعہ بنائیے' },
  bundleTitle: { en: 'Name of the bundle', ur: 'مجموعے کا نام' },
  toDesk: { en: 'Answer it at the desk', ur: 'جوابات کی میز پر جواب دیجیے' },
  answerBundle: { en: 'Answer the bundle', ur: 'مجموعے کا جواب دیجیے' },
  toProposal: { en: 'The proposal that asked for it', ur: 'وہ تجویز جس پر یہ ہوا' },
} satisfies Record<string, Bilingual>

const story = {
  en: {
    title: 'Train the custodians of evidence in each province',
    amendment: {
      code: 'PRV-1.1',
      wording: 'A first edition by June, and one each year.',
      why: 'Two belong together.',
    },
    bundle: 'Evidence that holds',
  },
  ur: {
    title: 'ہر صوبے میں شواہد کے نگرانوں کی تربیت',
    amendment: { code: 'PRV-1.2', wording: 'ہر سال ایک مشترکہ جدول جاری ہو۔', why: 'دونوں ایک ساتھ ہیں۔' },
    bundle: 'قابلِ اعتماد شواہد',
  },
} as const

let server: Before['server']
let browser: Before['browser']
const people: Person[] = []
beforeAll(async () => {
  server = await runExample()
  browser = await openChromium()
})
afterAll(async () => {
  await photograph(people, 'bundle')
  await browser.close()
  await server.stop()
  removeFolder(server.folder)
})

describe.each(['en', 'ur'] as const)('in %s', (language: Language) => {
  const said = Object.fromEntries(
    Object.entries(words).map(([key, pair]) => [key, pair[language]]),
  ) as Readonly<Record<keyof typeof words, string>>
  const { title, amendment, bundle } = story[language]
  const sits = async (account: string): Promise<Person> => {
    const person = await signedIn({ server, browser, language }, account)
    people.push(person)
    return person
  }
  const found = { addition: '', round: '' }

  it('a participant proposes to add an activity, and sees the plan as it would be before sending', async () => {
    const participant = await sits('participant.civil-society')
    const { page } = participant
    await participant.open('/rounds')
    await page.getByRole('link', { name: participant.words.secondRound }).click()
    await page.waitForURL('**/rounds/*')
    found.round = new URL(page.url()).pathname
    await participant.open('/plan')
    await page.getByRole('button', { name: said.proposeHere }).click()
    await page.getByRole('menuitem', { name: said.addAPart }).click()
    await page.getByRole('combobox', { name: said.below }).fill('PRV-1-A1')
    await page.getByRole('option', { name: 'PRV-1-A1\u2069 ·' }).click()
    await page.getByRole('group', { name: said.title }).getByLabel(said.own, { exact: true }).fill(title)
    const row = page.getByRole('listitem').filter({ hasText: title })
    await row.getByText(said.added, { exact: true }).waitFor()
    await page.getByLabel(participant.words.why).fill(amendment.why)
    await page.getByRole('button', { name: participant.words.send }).click()
    await page.getByRole('heading', { level: 1, name: participant.words.received }).waitFor()
    found.addition = await followsToTheProposal(participant)
    await page.getByText(title).first().waitFor()
  })

  it('another puts their name under it; its author bundles it with a change of words', async () => {
    const cosigner = await sits('participant.justice')
    await cosigner.open(found.addition)
    await cosigner.page.getByLabel(said.showMe).check()
    await cosigner.page.getByRole('button', { name: said.cosign, exact: true }).click()
    await cosigner.page.getByText(said.cosigned).waitFor()

    const author = await sits('participant.civil-society')
    const { page } = author
    await author.open('/rounds')
    await proposes(author, amendment)
    await author.open(found.round)
    await page.getByRole('button', { name: said.makeBundle }).click()
    const form = page.getByRole('dialog')
    await form.getByLabel(said.bundleTitle).fill(bundle)
    for (const box of await form.getByRole('checkbox').all()) await box.check()
    await form.getByRole('button', { name: said.makeBundle }).click()
    await form.waitFor({ state: 'detached' })
    await author.open(found.addition)
    await page.getByText(bundle).first().waitFor()
  })

  it('the secretariat answers both as one, and the activity stands in the next version with the way back', async () => {
    const secretariat = await sits('secretariat')
    const { page, words: read } = secretariat
    await secretariat.open(found.addition)
    await page.getByText(bundle).first().waitFor()
    expect(await page.getByRole('button', { name: read.giveAnswer }).count()).toBe(0)
    await page.getByRole('link', { name: said.toDesk }).click()
    await page.getByRole('button', { name: said.answerBundle }).click()
    const form = page.getByRole('dialog')
    const reason = form.getByRole('group', { name: read.reason })
    await reason.getByLabel(read.english, { exact: true }).fill('Both are right.')
    await reason.getByLabel(read.urdu, { exact: true }).fill('دونوں درست ہیں۔')
    await form.getByRole('button', { name: said.answerBundle }).click()
    await form.waitFor({ state: 'detached' })

    await secretariat.open(found.addition)
    await page.getByText(read.answeredBySecretariat).waitFor()
    await page.getByRole('link', { name: read.intoVersion }).click()
    await page.getByRole('link', { name: title }).click()
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
    await page.getByRole('link', { name: said.toProposal }).first().click()
    await page.waitForURL(`**${found.addition}`)
  })

  it('no browser complained', () => {
    expect(people.length).toBeGreaterThan(3)
    expect(people.flatMap(({ complaints }) => complaints)).toEqual([])
  })
})
