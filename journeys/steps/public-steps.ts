import { expect } from 'vitest'
import { directionOf } from '#kernel/pure/bilingual.ts'
import type { Amendment } from './amendment-steps.ts'
import type { Person } from '../house/person.ts'

/** From the front page to the clause, from the clause to the proposal, and from the proposal back to the clause. */
export async function walksTheThread(
  { page, words, language, open }: Person,
  front: string,
  { code, wording, why }: Amendment,
  reason: string,
): Promise<void> {
  await open(front)
  const root = page.locator('html')
  expect([await root.getAttribute('lang'), await root.getAttribute('dir')]).toEqual([
    language,
    directionOf(language),
  ])
  await page.locator('.tiles a').first().click()
  await page.locator(`a[href*="/activity/${code}?"], a[href$="/activity/${code}"]`).first().click()
  expect(await page.locator('#field-description').textContent()).toContain(wording)
  const clause = new URL(page.url()).pathname

  await page.getByRole('heading', { name: words.whereFrom }).waitFor()
  const origin = page.locator('article').filter({ hasText: words.civilSociety })
  const told = (await origin.textContent()) ?? ''
  for (const part of [words.civilSociety, words.accepted, reason, words.ledgerEntry]) {
    expect(told).toContain(part)
  }
  expect(await origin.locator('ins').count()).toBeGreaterThan(0)
  expect(told).toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/)

  await origin.getByRole('link').first().click()
  expect(new URL(page.url()).pathname).toContain('/proposal/')
  expect(await page.locator('blockquote').textContent()).toBe(why)
  const proposal = (await page.locator('main').textContent()) ?? ''
  for (const part of [words.civilSociety, words.accepted, reason]) expect(proposal).toContain(part)

  await page.getByRole('link', { name: words.seeClause }).click()
  expect(new URL(page.url()).pathname).toBe(clause)
  expect(new URL(page.url()).hash).toBe('#field-description')
}
