import { expect } from 'vitest'
import type { Language } from '#kernel/pure/bilingual.ts'
import type { Person } from '../house/person.ts'
import type { RunningServer } from '../house/run-server.ts'

/** What a room reads on its screens; written here anew, so that a changed word is seen. */
const words = {
  en: {
    ...{ part: 'Which part', text: 'Which text', wording: 'How it should read', why: 'Why' },
    ...{ send: 'Send the proposal', waiting: 'Waiting to be sent', cut: 'No connection', live: 'Live' },
    ...{
      email: 'E-mail address',
      password: 'Password',
      signIn: 'Sign in',
      agree: 'Agree',
      disagree: 'Disagree',
    },
    ...{ add: 'Propose a new activity', below: 'Below what', newTitle: 'What is to be done' },
    ...{ newWhy: 'The reason for it', sendNew: 'Send the new activity' },
    ...{ closed: 'The facilitator has closed this group', title: 'Title', now: 'Read out now' },
  },
  ur: {
    ...{ part: 'کون سا حصہ', text: 'کون سا متن', wording: 'عبارت کیا ہونی چاہیے', why: 'وجہ' },
    ...{ send: 'تجویز بھیجیے', waiting: 'بھیجے جانے کی منتظر', cut: 'رابطہ منقطع ہے', live: 'براہِ راست' },
    ...{
      email: 'ای میل پتہ',
      password: 'پاس ورڈ',
      signIn: 'سائن اِن کیجیے',
      agree: 'اتفاق',
      disagree: 'اختلاف',
    },
    ...{ add: 'نئی سرگرمی تجویز کیجیے', below: 'کس کے تحت', newTitle: 'کیا کیا جائے', newWhy: 'اس کی ضرورت' },
    sendNew: 'نئی سرگرمی بھیجیے',
    ...{ closed: 'سہولت کار نے یہ گروپ بند کر دیا ہے', title: 'عنوان', now: 'اس وقت زیرِ بحث' },
  },
} as const satisfies Record<Language, Record<string, string>>

export const onPhone = ({ language }: Person) => words[language]

/** From the page of the round to the group's address. */
export async function opensAGroup({ page }: Person, pillar: string): Promise<string> {
  await page.getByRole('link', { name: 'Second round, on the next version (illustrative)' }).click()
  await page.getByRole('link', { name: 'Workshop of this round' }).click()
  await page.getByRole('button', { name: 'Open a group' }).first().click()
  const form = page.getByRole('dialog')
  await form.getByLabel('English', { exact: true }).fill('Group on Pursue')
  await form.getByLabel('Urdu', { exact: true }).fill('گروپ: تعاقب')
  await form.getByLabel('Room').fill('Hall B')
  await form.getByRole('combobox', { name: 'Parts of the version' }).fill(pillar)
  await page.getByRole('option', { name: `${pillar} ·` }).click()
  await page.keyboard.press('Escape')
  await form.getByRole('button', { name: 'Open a group' }).click()
  await page.getByRole('heading', { name: 'Group on Pursue' }).waitFor()
  const link = page.getByRole('link', { name: 'Page for phones' })
  return ((await link.getAttribute('href')) ?? '').replace('/b/', '')
}

/** Comes by the square, without being signed in, and signs in there. Returns how many bytes the first load took. */
export async function comesByTheSquare(
  person: Person,
  server: RunningServer,
  breakout: string,
  account: string,
): Promise<number> {
  const { page } = person
  const say = onPhone(person)
  let bytes = 0
  const counted: Promise<void>[] = []
  page.on('requestfinished', (request) => {
    counted.push(
      request
        .sizes()
        .then(
          ({ responseBodySize, responseHeadersSize }) =>
            void (bytes += responseBodySize + responseHeadersSize),
        )
        .catch(() => undefined),
    )
  })
  await person.open(`/b/${breakout}`)
  await page.getByLabel(say.email).fill(`${account}@example.org`)
  await page.getByLabel(say.password).fill(server.password)
  await page.getByRole('button', { name: say.signIn, exact: true }).click()
  await page.getByLabel(say.part).waitFor()
  await Promise.all(counted)
  return bytes
}

/** Chooses a title of the group's parts and types how it should read and why; `send` also sends it. */
export async function types(person: Person, code: string, ending: string, send = true): Promise<void> {
  const { page } = person
  const say = onPhone(person)
  const part = page.getByLabel(say.part)
  const value = await part
    .locator('option', { hasText: `${code} ·` })
    .first()
    .getAttribute('value')
  await part.selectOption(value)
  const text = page.getByLabel(say.text)
  await expect.poll(() => text.locator('option').count()).toBeGreaterThan(1)
  await text.selectOption('title en')
  const wording = page.getByLabel(say.wording)
  await wording.press('Control+End')
  await wording.pressSequentially(ending)
  await page.getByLabel(say.why, { exact: true }).fill('So that everybody can follow it.')
  if (send) await page.getByRole('button', { name: say.send }).click()
}

export const takes = (person: Person, position: 'agree' | 'disagree'): Promise<void> =>
  person.page
    .locator('section')
    .filter({ has: person.page.getByRole('heading', { name: onPhone(person).now }) })
    .getByRole('button', { name: onPhone(person)[position], exact: true })
    .click()
