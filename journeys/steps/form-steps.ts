import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import exceljs from 'exceljs'
import type { Bilingual, Language } from '#kernel/pure/bilingual.ts'
import type { Person } from '../house/person.ts'
import { fillsInTheParticulars, type OfficeLetter } from './letter-steps.ts'

/** What a person reads on the way of a report form; written here anew, so that a changed word is seen. */
const words = {
  office: { en: 'Office that reports', ur: 'رپورٹ کرنے والا دفتر' },
  firstDay: { en: 'First day of the period', ur: 'مدت کا پہلا دن' },
  lastDay: { en: 'Last day of the period', ur: 'مدت کا آخری دن' },
  indicators: { en: 'Indicators', ur: 'اشاریے' },
  places: { en: 'Places, one a line', ur: 'مقامات، ہر سطر میں ایک' },
  ask: { en: 'Ask this office', ur: 'اس دفتر سے پوچھیے' },
  make: { en: 'Make the form', ur: 'فارم بنائیے' },
  download: { en: 'Download it', ur: 'اسے اتاریے' },
  workbook: { en: 'By workbook', ur: 'ورک بک کے ذریعے' },
  tryIt: { en: 'Try it', ur: 'آزمائیے' },
  good: { en: 'All 4 lines can be read.', ur: 'تمام 4 سطریں پڑھی جا سکتی ہیں۔' },
  faults: { en: 'Cells to mend: 1', ur: 'درست کرنے والے خانے: 1' },
  enter: { en: 'Enter the report', ur: 'رپورٹ درج کیجیے' },
  toReport: { en: 'See the report', ur: 'رپورٹ دیکھیے' },
  reopen: { en: 'Reopen this report', ur: 'یہ رپورٹ دوبارہ کھولیے' },
  usedIn: { en: 'Its figures had been used in:', ur: 'اس کے اعداد یہاں استعمال ہوئے تھے:' },
  waits: { en: 'The new report is awaited.', ur: 'نئی رپورٹ کا انتظار ہے۔' },
  instead: { en: 'See the new report', ur: 'نئی رپورٹ دیکھیے' },
} as const satisfies Record<string, Bilingual>

export type FormWords = Readonly<Record<keyof typeof words, string>>

export const formWordsIn = (language: Language): FormWords =>
  Object.fromEntries(Object.entries(words).map(([key, pair]) => [key, pair[language]])) as FormWords

export interface Quarter {
  readonly from: string
  readonly until: string
}

/** The page of what an office reports for a quarter; whoever reports for one office alone has no choice to make. */
export async function opensTheForm(
  { page, open }: Person,
  said: FormWords,
  { from, until }: Quarter,
  office: string | null,
): Promise<void> {
  await open('/report-form')
  if (office !== null) {
    await page.getByRole('combobox', { name: said.office }).fill(office)
    await page.getByRole('option', { name: office }).first().click()
  }
  await page.getByLabel(said.firstDay).fill(from)
  await page.getByLabel(said.lastDay).fill(until)
}

/** Has the workbook made and fetches it. */
export async function fetchesTheForm({ page }: Person, said: FormWords): Promise<Buffer> {
  await page.getByRole('button', { name: said.make }).click()
  const link = page.getByRole('link', { name: said.download })
  await link.waitFor()
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
  return readFileSync(await download.path())
}

const libreOffice = '/usr/bin/soffice'

/**
 * The form as its office fills it: in the sheet of a language, by another program than ours where this machine has one.
 * `values` by place.
 */
export async function filledIn(
  form: Buffer,
  sheet: 'English' | 'اردو',
  values: Readonly<Record<string, string>>,
): Promise<Buffer> {
  const workbook = new exceljs.Workbook()
  await workbook.xlsx.load(form as never)
  workbook.getWorksheet(sheet)?.eachRow((row) => {
    const value = values[row.getCell(4).text]
    if (value !== undefined && !row.getCell(1).text.startsWith('total:')) row.getCell(7).value = value
  })
  const filled = Buffer.from(await workbook.xlsx.writeBuffer())
  if (!existsSync(libreOffice)) return filled
  const folder = mkdtempSync(join(tmpdir(), 'form-'))
  writeFileSync(join(folder, 'form.xlsx'), filled)
  execFileSync(libreOffice, [
    ...[`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'xlsx'],
    ...['--outdir', join(folder, 'out'), join(folder, 'form.xlsx')],
  ])
  const saved = readFileSync(join(folder, 'out', 'form.xlsx'))
  rmSync(folder, { recursive: true, force: true })
  return saved
}

/** The part of the page for the workbook; on screen the same lines stand above it. */
const workbookPart = ({ page }: Person, said: FormWords) =>
  page.locator('section').filter({ has: page.getByRole('heading', { name: said.workbook }) })

/** Puts the file that came back before the page, and tries it. */
export async function triesTheForm(
  person: Person,
  said: FormWords,
  name: string,
  file: Buffer,
): Promise<void> {
  const part = workbookPart(person, said)
  await part
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      ...{ name, buffer: file },
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    })
  await part.getByRole('button', { name: said.tryIt }).click()
}

/** Enters what was tried, from the letter of its office where there is one; returns the path of the report. */
export async function entersTheForm(
  person: Person,
  said: FormWords,
  letter: OfficeLetter | null,
): Promise<string> {
  const { page } = person
  const part = workbookPart(person, said)
  await part.getByText(said.good).waitFor()
  if (letter !== null)
    await fillsInTheParticulars(
      {
        getByLabel: (text) => part.getByLabel(text),
        getByText: (text) => part.getByText(text),
        locator: (selector) => part.locator(selector).last(),
      },
      letter,
    )
  await page.getByRole('button', { name: said.enter }).click()
  await page.getByRole('link', { name: said.toReport }).click()
  await page.waitForURL(/\/reports\/[0-9a-f-]{36}$/)
  return new URL(page.url()).pathname
}
