import { expect } from 'vitest'
import type { Person } from '../house/person.ts'

/** The version that the answer went into, followed from the proposal. */
export async function followsToTheVersion(person: Person, proposal: string): Promise<string> {
  const { page, words } = person
  await person.open(proposal)
  await page.getByRole('link', { name: words.intoVersion }).click()
  await page.waitForURL('**/plan/*')
  return new URL(page.url()).pathname
}

/** What the page says in the way of an act: beside the button that cannot be pressed, or after it was pressed. */
export async function isRefused({ page }: Person, button: string): Promise<string> {
  const press = page.getByRole('button', { name: button, exact: true })
  await press.waitFor()
  expect(await press.getAttribute('aria-disabled')).toBe('true')
  const reasons = await press.getAttribute('aria-describedby')
  expect(reasons, `${button} is disabled without a reason`).not.toBeNull()
  return (await page.locator(`[id="${reasons}"]`).textContent()) ?? ''
}

/** Every reason that the version's own page gives. */
export async function whatStopsSubmission({ page, words }: Person): Promise<string> {
  const panel = page.locator('section').filter({ has: page.getByRole('heading', { name: words.stops }) })
  return (await panel.textContent()) ?? ''
}

export async function submits(person: Person, version: string): Promise<void> {
  const { page, words } = person
  await person.open(version)
  await page.getByRole('button', { name: words.submit, exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: words.submit, exact: true }).click()
  await page.getByText(words.isSubmitted).waitFor()
}

export async function approves(person: Person, version: string): Promise<void> {
  const { page, words } = person
  await person.open(version)
  await page.getByRole('button', { name: words.approve, exact: true }).click()
  const form = page.getByRole('dialog')
  await form.getByLabel(words.instrument).fill('Decision of the approving authority (journey)')
  await form.getByLabel(words.number).fill('J-1')
  await form.getByRole('textbox', { name: words.date, exact: true }).fill('2026-11-20')
  await form.getByRole('button', { name: words.approve }).click()
  await page.getByText(words.inForce).waitFor()
}

/** Asks every office of the version that is shown, by a day a month ahead; the activity then waits for its answer. */
export async function asksTheOffices({ page, words, open }: Person, code: string): Promise<void> {
  await open('/concurrence')
  await page.getByRole('button', { name: words.ask, exact: true }).click()
  const form = page.getByRole('dialog')
  const dueOn = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10)
  await form.getByLabel(words.lastDay).fill(dueOn)
  await form.getByRole('button', { name: words.ask, exact: true }).click()
  await form.waitFor({ state: 'detached' })
  const row = page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader').filter({ hasText: new RegExp(`^${code} `) }) })
  await row.getByText(words.waiting).waitFor()
}

/** Publishes the version that is offered; returns the path of the public page. */
export async function publishes(person: Person): Promise<string> {
  const { page, words } = person
  await person.open('/publication')
  await page.getByRole('button', { name: words.publish, exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: words.publish, exact: true }).click()
  const told = page.getByRole('status').filter({ hasText: words.published })
  await told.waitFor()
  return (await told.getByRole('link').getAttribute('href')) ?? ''
}
