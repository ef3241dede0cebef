import { expect } from 'vitest'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { Person } from '../house/person.ts'

export interface Amendment {
  /** The code of the activity. */
  readonly code: string
  readonly wording: string
  readonly why: string
}

/** From the menu to the receipt: chooses the clause, writes the new words, sees the difference, and sends. Returns the number. */
export async function proposes({ page, words }: Person, { code, wording, why }: Amendment): Promise<string> {
  await page.getByRole('link', { name: words.consultation, exact: true }).click()
  await page.getByRole('link', { name: words.secondRound }).click()
  await page.getByRole('link', { name: words.propose }).first().click()
  await page.getByRole('combobox', { name: words.part }).fill(code)
  await page.getByRole('option', { name: `${code} ·` }).click()
  await page.getByRole('combobox', { name: words.field }).click()
  await page.getByRole('option', { name: words.description, exact: true }).click()
  await page.getByLabel(words.wording).fill(wording)
  await page.locator('ins').first().waitFor()
  expect(await page.locator('del').count()).toBeGreaterThan(0)
  await page.getByLabel(words.why).fill(why)
  await page.getByRole('button', { name: words.send }).click()
  const receipt = page.getByRole('heading', { level: 1, name: words.received })
  await receipt.waitFor()
  return /\d+/.exec((await receipt.textContent()) ?? '')?.[0] ?? 'no number'
}

/** Waits for the ledger's tree, saves the receipt into the folder, and returns the file. */
export async function savesTheReceipt({ page, words }: Person, folder: string): Promise<string> {
  await expect
    .poll(
      async () => {
        const complete = page.getByRole('button', { name: words.complete })
        if (await complete.isEnabled()) await complete.click()
        return page.getByRole('status').filter({ hasText: words.completed }).count()
      },
      { interval: 1500, timeout: 30_000 },
    )
    .toBe(1)
  const saving = page.waitForEvent('download')
  await page.getByRole('link', { name: words.saveReceipt }).click()
  const file = `${folder}/receipt.json`
  await (await saving).saveAs(file)
  return file
}

/** Follows the receipt's link; the address is the proposal's. */
export async function followsToTheProposal({ page, words }: Person): Promise<string> {
  await page.getByRole('link', { name: words.toProposal }).click()
  await page.waitForURL('**/proposals/*')
  return new URL(page.url()).pathname
}

export async function agrees(person: Person, proposal: string): Promise<void> {
  const { page, words } = person
  await person.open(proposal)
  await page.getByRole('button', { name: words.agree, exact: true }).click()
  await page.getByText(words.positionTaken).waitFor()
  await page.getByRole('button', { name: words.agree, exact: true, pressed: true }).waitFor()
  // One person of a sector is not counted to anybody: that the sector took part is said.
  await page.getByText(new RegExp(`${words.uncounted}.*${words.academia}`)).waitFor()
}

/** The secretariat's answer, with its reason in both languages. */
export async function answers(
  person: Person,
  proposal: string,
  outcome: 'accepted' | 'rejected',
  reason: Bilingual,
): Promise<void> {
  const { page, words } = person
  await person.open(proposal)
  await page.getByRole('radio', { name: words[outcome], exact: true }).check()
  const box = page.getByRole('group', { name: words.reason })
  await box.getByLabel(words.english, { exact: true }).fill(reason.en)
  await box.getByLabel(words.urdu, { exact: true }).fill(reason.ur)
  await page.getByRole('button', { name: words.giveAnswer }).click()
  await page.getByText(words.answeredBySecretariat).waitFor()
}
