import type { Bilingual, Language } from '#kernel/pure/bilingual.ts'
import type { Person } from '../house/person.ts'

/** What a person reads at the question desk; written here anew, so that a changed word is seen. */
const words = {
  enter: { en: 'Enter a question', ur: 'سوال درج کیجیے' },
  askedBy: { en: 'Asked by', ur: 'سوال کنندہ' },
  due: { en: 'Due on', ur: 'آخری تاریخ' },
  english: { en: 'English', ur: 'انگریزی' },
  urdu: { en: 'Urdu', ur: 'اردو' },
  askedBefore: { en: 'Asked before', ur: 'پہلے پوچھا گیا' },
  write: { en: 'Write the answer', ur: 'جواب لکھیے' },
  writeCorrection: { en: 'Write a corrected answer', ur: 'تصحیح شدہ جواب لکھیے' },
  find: { en: 'Find a figure', ur: 'عدد تلاش کیجیے' },
  twoFigures: { en: 'Two official figures for one thing', ur: 'ایک ہی بات کے دو سرکاری اعداد' },
  keep: { en: 'Keep the draft', ur: 'مسودہ محفوظ کیجیے' },
  check: { en: 'Check', ur: 'جانچ مکمل' },
  clear: { en: 'Clear for sending', ur: 'بھیجنے کی منظوری' },
  give: { en: 'Record that it left', ur: 'درج کیجیے کہ بھیج دیا گیا' },
  answered: { en: 'Answered', ur: 'جواب دیا گیا' },
  toCorrect: { en: 'To be corrected: a figure has changed', ur: 'تصحیح درکار: ایک عدد بدل گیا' },
  correct: { en: 'Correct this figure', ur: 'اس عدد کی تصحیح کیجیے' },
  value: { en: 'Value', ur: 'قدر' },
  corrigendum: { en: 'Document', ur: 'دستاویز' },
  usedIn: { en: 'Where it was used', ur: 'کہاں استعمال ہوا' },
  toReport: { en: 'The report in which it came', ur: 'وہ رپورٹ جس میں یہ آیا' },
  make: { en: 'Make the paper', ur: 'دستاویز بنائیے' },
  format: { en: 'Format', ur: 'صورت' },
  word: { en: 'Word', ur: 'ورڈ' },
  download: { en: 'Download', ur: 'ڈاؤن لوڈ' },
} as const satisfies Record<string, Bilingual>

export type DeskWords = Readonly<Record<keyof typeof words, string>>

export const deskWordsIn = (language: Language): DeskWords =>
  Object.fromEntries(Object.entries(words).map(([key, pair]) => [key, pair[language]])) as DeskWords

/** The box of the language in which this person writes. */
const box = ({ page, language }: Person, said: DeskWords) =>
  page.getByRole('textbox', { name: language === 'en' ? said.english : said.urdu, exact: true })

/** Enters a question by the menu; returns the path of its page. */
export async function entersAQuestion(
  person: Person,
  said: DeskWords,
  asked: { readonly text: string; readonly by: string; readonly due: string },
): Promise<string> {
  const { page, open } = person
  await open('/questions')
  await page.getByRole('button', { name: said.enter }).click()
  await box(person, said).fill(asked.text)
  await page.getByLabel(said.askedBy).fill(asked.by)
  await page.getByLabel(said.due).fill(asked.due)
  await page.getByRole('button', { name: said.enter }).click()
  await page.waitForURL(/\/questions\/[0-9a-f-]{36}$/)
  return new URL(page.url()).pathname
}

/** Writes into the open draft: words, then a figure of an indicator that the register offers, by what it says. */
export async function putsIn(
  person: Person,
  said: DeskWords,
  { text, indicator, value }: { readonly text: string; readonly indicator: string; readonly value: string },
): Promise<void> {
  const { page } = person
  const written = box(person, said)
  const before = await written.inputValue()
  await written.fill(before === '' ? text : `${before} ${text}`)
  const find = page
    .getByRole('combobox', { name: said.find })
    .or(page.getByRole('textbox', { name: said.find }))
  await find.first().fill(indicator)
  await page.getByRole('option', { name: new RegExp(indicator) }).click()
  const figures = page.getByRole('region', { name: said.find })
  await figures.getByRole('row').filter({ hasText: value }).first().getByRole('button').click()
}

/** Confirms a step on the page of the question. */
export async function takesTheStep({ page, open }: Person, path: string, act: string): Promise<void> {
  await open(path)
  await page.getByRole('button', { name: act, exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: act, exact: true }).click()
  await dialog.waitFor({ state: 'detached' })
}

/** Has the answer made as a Word file; returns how many bytes it has. */
export async function makesTheWordFile(
  { page, open }: Person,
  said: DeskWords,
  path: string,
): Promise<number> {
  await open(path)
  await page
    .getByRole('combobox', { name: said.format })
    .or(page.getByRole('textbox', { name: said.format }))
    .first()
    .click()
  await page.getByRole('option', { name: said.word, exact: true }).click()
  await page.getByRole('button', { name: said.make }).click()
  const link = page.getByRole('link', { name: said.download }).first()
  await link.waitFor()
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
  let size = 0
  for await (const chunk of await download.createReadStream()) size += (chunk as Buffer).length
  return size
}
