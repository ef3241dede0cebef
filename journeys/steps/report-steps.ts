import type { Bilingual, Language } from '#kernel/pure/bilingual.ts'
import type { Person } from '../house/person.ts'

/** What a person reads on the way of a report; written here anew, so that a changed word is seen. */
const words = {
  reports: { en: 'Periodic reports', ur: 'میعادی رپورٹیں' },
  try: { en: 'Try it: nothing is written', ur: 'آزمائیے: کچھ درج نہیں ہو گا' },
  import: { en: 'Import 2 figures', ur: '2 اعداد درج کیجیے' },
  toReport: { en: 'See the report', ur: 'رپورٹ دیکھیے' },
  twoFigures: { en: '2 figures', ur: '2 اعداد' },
  onlyVerifiers: { en: 'Verifiers verify reports.', ur: 'رپورٹ کی تصدیق تصدیق کنندہ کرتا ہے۔' },
  onlyApprovers: { en: 'Approvers clear reports.', ur: 'اجرا کی منظوری منظور کنندہ دیتا ہے۔' },
  verify: { en: 'Verify', ur: 'تصدیق کیجیے' },
  clear: { en: 'Clear', ur: 'اجرا کی منظوری دیجیے' },
  verified: { en: 'Verified', ur: 'تصدیق شدہ' },
  cleared: { en: 'Cleared', ur: 'اجرا کے لیے منظور' },
  waiting: { en: 'Waiting for me', ur: 'میری منتظر' },
  nothingWaits: { en: 'Nothing waits for you', ur: 'کوئی رپورٹ آپ کی منتظر نہیں' },
} as const satisfies Record<string, Bilingual>

export type ReportWords = Readonly<Record<keyof typeof words, string>>

export const reportWordsIn = (language: Language): ReportWords =>
  Object.fromEntries(Object.entries(words).map(([key, pair]) => [key, pair[language]])) as ReportWords

/** Dry run, then import; returns the path of the report. */
export async function importsAWorkbook(
  { page, open }: Person,
  said: ReportWords,
  workbook: { readonly name: string; readonly text: string },
): Promise<string> {
  await open('/figures/import')
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: workbook.name, mimeType: 'text/csv', buffer: Buffer.from(workbook.text) })
  await page.getByRole('button', { name: said.try, exact: true }).click()
  await page.getByRole('button', { name: said.import, exact: true }).click()
  await page.getByRole('link', { name: said.toReport }).click()
  await page.waitForURL(/\/reports\/[0-9a-f-]{36}$/)
  return new URL(page.url()).pathname
}

/** What the page of a report says. */
export async function standingOfReport({ page, open }: Person, report: string): Promise<string> {
  await open(report)
  await page.getByRole('table').waitFor()
  return (await page.locator('main').textContent()) ?? ''
}

/** What waits for somebody, found by the menu. */
export async function waitsFor({ page, open }: Person, said: ReportWords): Promise<string> {
  await open('/indicators')
  await page.getByRole('navigation').getByRole('link', { name: said.reports }).first().click()
  await page.getByRole('radio', { name: said.waiting, checked: true }).waitFor({ state: 'attached' })
  await page
    .getByRole('table')
    .or(page.getByRole('heading', { name: said.nothingWaits }))
    .waitFor()
  return (await page.locator('main').textContent()) ?? ''
}

/** Signs a report on its own page, and confirms it. */
export async function signs({ page, open }: Person, report: string, act: string): Promise<void> {
  await open(report)
  await page.getByRole('button', { name: act, exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: act, exact: true }).click()
  await dialog.waitFor({ state: 'detached' })
}
