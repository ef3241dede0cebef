import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator } from 'playwright-core'
import { expect } from 'vitest'
import { type Before, type Person, signedIn } from '../house/person.ts'
import { cookieOf } from '../house/run-server.ts'

export interface OfficeLetter {
  /** The code of the activity that it answers for. */
  readonly code: string
  readonly theirReference: string
  readonly ourReference: string
  readonly dated: string
  /** An office's role; no invented person. */
  readonly signatory: string
  readonly address: string
  readonly scan: { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }
}

/** A PDF of one empty page: a real file of the smallest size. */
export const scanOfALetter: OfficeLetter['scan'] = {
  name: 'scan.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from(
    '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
  ),
}

const rowOf = (page: Person['page'], code: string) =>
  page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader').filter({ hasText: new RegExp(`^${code} `) }) })

/** How many activities have the concurrence of their office, as page one of delivery says it. */
export async function shareConcurred({ page, open }: Person): Promise<number> {
  await open('/concurrence')
  const share = page.getByText(/activities have the concurrence of their accountable office/)
  await share.waitFor()
  const count = /\d+/.exec((await share.textContent()) ?? '')
  if (count === null) throw new Error('The share says no number.')
  return Number(count[0])
}

/** What the concurrence page says of one activity. */
export async function standingOf({ page, open }: Person, code: string): Promise<string> {
  await open('/concurrence')
  const row = rowOf(page, code)
  await row.waitFor()
  return (await row.textContent()) ?? ''
}

/** The secretariat chooses the activity and enters that its office concurs, with the particulars of the letter. */
export async function entersTheLetter(secretariat: Person, letter: OfficeLetter): Promise<void> {
  const { page } = secretariat
  await opensTheRequest(secretariat, letter.code)
  await page.getByRole('radio', { name: /^Concurs/ }).check()
  await fillsInTheParticulars(page, letter)
  await page.getByRole('button', { name: 'Enter the answer' }).click()
  await page.getByText('by letter', { exact: true }).first().waitFor()
}

/** The page of one activity and its office, as the secretariat has it. */
export async function opensTheRequest({ page, open }: Person, code: string): Promise<void> {
  await open('/concurrence')
  await rowOf(page, code).getByRole('link').click()
  await page.getByRole('heading', { name: 'Enter a letter' }).waitFor()
}

/** What every act by letter is entered with, on the page or in a form over it. */
export async function fillsInTheParticulars(
  form: Pick<Locator, 'getByLabel' | 'getByText' | 'locator'>,
  letter: OfficeLetter,
): Promise<void> {
  await form.getByLabel('Date of the letter').fill(letter.dated)
  await form.getByLabel('Their reference').fill(letter.theirReference)
  await form.getByLabel('Our file number').fill(letter.ourReference)
  await form.getByLabel('Signed by').fill(letter.signatory)
  await form.getByLabel('E-mail for the copy').fill(letter.address)
  await form.locator('input[type=file]').setInputFiles(letter.scan)
  await form.getByText(letter.scan.name).waitFor()
  await form.getByText('Sending the scan …').waitFor({ state: 'detached' })
}

/** The mail that landed for an address; waits for the job that sends it. */
export async function mailTo(folder: string, address: string): Promise<string> {
  const outbox = join(folder, 'mail')
  const found = () =>
    (existsSync(outbox) ? readdirSync(outbox) : [])
      .filter((name) => name.endsWith('.eml'))
      .map((name) => readFileSync(join(outbox, name), 'utf8'))
      .find((mail) => mail.includes(`To: ${address}`))
  await expect.poll(found, { timeout: 30_000, interval: 500 }).toBeDefined()
  return found() ?? ''
}

/** The link of a notice, with the soft line breaks of a mail taken out. */
export const linkIn = (mail: string): string =>
  /https?:\/\/\S*\/by-letter#[A-Za-z0-9_=.-]+/.exec(
    mail.replaceAll(/=\r?\n/g, '').replaceAll('=3D', '='),
  )?.[0] ?? ''

/** The administrator gives the evaluator of the example the mandate of the secretariat besides: two share the work. */
export async function aSecondSecretary(before: Before): Promise<Person> {
  const { server } = before
  const cookie = await cookieOf(server, 'administrator@example.org')
  const headers = { cookie, 'content-type': 'application/json' }
  const me = (await (await fetch(`${server.address}/api/identity/me`, { headers })).json()) as {
    readonly strategies: readonly { readonly id: string }[]
  }
  const answer = await fetch(`${server.address}/api/identity/mandates`, {
    method: 'POST',
    headers,
    body: JSON.stringify({
      strategy: me.strategies[0]?.id,
      kind: 'secretariat',
      email: 'evaluator@example.org',
    }),
  })
  if (!answer.ok) throw new Error(`The mandate was not given: ${await answer.text()}`)
  return signedIn(before, 'evaluator')
}
