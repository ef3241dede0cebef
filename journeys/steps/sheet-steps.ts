import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import type { Person } from '../house/person.ts'

/** The sheet of a round goes out, is filled in by another program, and lies in a folder again; returns where. */
export async function fillsSheet(
  secretariat: Person,
  folder: string,
  round: string,
  lines: readonly (readonly string[])[],
): Promise<string> {
  const { page } = secretariat
  await secretariat.open(`/rounds/${round}/call`)
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Sheet as Excel' }).click()
  const out = join(folder, 'sheet-out.xlsx')
  await (await coming).saveAs(out)
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(readFileSync(out) as unknown as ArrayBuffer)
  const [sheet] = workbook.worksheets
  // The code of the sheet and the number of the line stand there already.
  for (const [at, cells] of lines.entries()) {
    for (const [column, text] of cells.entries()) {
      if (sheet !== undefined) sheet.getRow(at + 2).getCell(column + 3).value = text
    }
  }
  const back = join(folder, 'sheet-back.xlsx')
  await workbook.xlsx.writeFile(back)
  return back
}

/** A filled sheet is looked at, and taken in; `says` is what the screen answers. */
export async function bringsSheetBack(
  { page, open }: Person,
  round: string,
  file: string,
  says: string,
): Promise<void> {
  await open(`/rounds/${round}/call`)
  await page.locator('input[type=file]').setInputFiles(file)
  await page.getByRole('button', { name: 'Take it in' }).and(page.locator(':enabled')).click()
  await page.getByText(says).waitFor()
}

/** The first line that waits gets its answer; then the page that everybody reads is published with it. */
export async function answersOneAndPublishes(
  secretariat: Person,
  round: string,
  reason: { readonly en: string; readonly ur: string },
): Promise<void> {
  const { page } = secretariat
  await page.evaluate(
    async ([id, said]) => {
      const ask = async <Answer>(path: string): Promise<Answer> =>
        (await (await fetch(`/api/consultation${path}`)).json()) as Answer
      const { lines } = await ask<{ lines: { submission: string }[] }>(`/rounds/${id}/call`)
      const sheet = lines[0]?.submission ?? ''
      const { points } = await ask<{ points: { id: string }[] }>(`/submissions/${sheet}/points`)
      const point = points[0]?.id ?? ''
      await fetch(`/api/consultation/points/${point}/answer`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ outcome: 'accepted', reason: said }),
      })
    },
    [round, reason] as const,
  )
  // The answer came after the page was opened: what would go out is not what was read.
  await publishesAnswers(page)
  await page.getByText('More was said or answered since you looked.').waitFor()
  await publishesAnswers(page)
  await page.getByText('Edition 2').waitFor()
}

async function publishesAnswers(page: Person['page']): Promise<void> {
  await page.getByRole('button', { name: 'Publish the answers too' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Publish the answers too' }).click()
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
}
