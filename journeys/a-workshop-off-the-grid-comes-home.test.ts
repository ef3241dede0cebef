import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openChromium } from './browser/chromium.ts'
import { comesByTheSquare, opensAGroup, takes, types } from './steps/breakout-steps.ts'
import {
  entersFor,
  looksAt,
  receiptIn,
  type RunningLaptop,
  runLaptop,
  saves,
  says,
} from './steps/laptop-steps.ts'
import { type Before, type Person, photograph, signedIn, visitor } from './house/person.ts'
import { runExample } from './house/run-example.ts'
import { removeFolder } from './house/run-server.ts'

const said = ', as said in the room'
const spoken = 'as spoken to the secretariat'
const seconded = ', as seconded in the room'

describe('a workshop on a laptop without a line: packed at home, held with two phones, merged home', () => {
  let home: Before
  let laptop: RunningLaptop
  let secretariat: Person
  let host: Person
  let civil: Person
  let justice: Person
  let breakout: string
  let page: string
  let packed: string
  let returned: string
  let fingerprint: string
  const receipts: string[] = []
  const people: Person[] = []
  const come = async (arriving: Promise<Person>): Promise<Person> => {
    const person = await arriving
    people.push(person)
    return person
  }
  const there = (language: 'en' | 'ur' = 'en'): Before => ({ ...home, server: laptop, language })

  beforeAll(async () => {
    home = { server: await runExample(), browser: await openChromium(), language: 'en' }
  })
  afterAll(async () => {
    await photograph(people, 'laptop')
    await home.browser.close()
    for (const server of [home.server, laptop]) {
      await server.stop()
      removeFolder(server.folder)
    }
  })

  it('the secretariat sees what the file holds and who could read it, and packs the round', async () => {
    secretariat = await come(signedIn(home, 'secretariat'))
    await secretariat.open('/rounds')
    breakout = await opensAGroup(secretariat, 'PUR')
    const round = /rounds\/([^/]+)/.exec(secretariat.page.url())?.[1] ?? ''
    page = `/rounds/${round}/laptop`
    await secretariat.open(page)
    await secretariat.page.getByText('whoever holds the file can read it').waitFor()
    await secretariat.page.getByText(/names, e-mail addresses and mandates of \d+ people/).waitFor()
    packed = await saves(secretariat, 'Pack the round')
    await secretariat.page.getByText(/Away on a laptop since/).waitFor()
    expect(readFileSync(packed, 'utf8')).toMatch(/^sutoon package v1\nround for a laptop\n/)
  })

  it('meanwhile its groups are not run at home, and the screen says why', async () => {
    await secretariat.open(`/breakouts/${breakout}`)
    await secretariat.page.getByText('The round is away on a laptop').first().waitFor()
    const call = secretariat.page.getByRole('button', { name: 'Call the next' })
    expect(await call.getAttribute('aria-disabled')).toBe('true')
  })

  it('a laptop is made from the file, and two phones come in with codes from the sheet, in two languages', async () => {
    laptop = await runLaptop(packed)
    const phones = [
      ['participant.civil-society', 'en'],
      ['participant.justice', 'ur'],
    ] as const
    const came: Person[] = []
    for (const [account, language] of phones) {
      const phone = await come(visitor(there(language), true))
      phone.page.on('response', async (response) => {
        if (response.request().method() !== 'POST' || !response.url().endsWith('/proposals')) return
        receipts.push(JSON.stringify(((await response.json()) as { receipt: unknown }).receipt))
      })
      await phone.page.setViewportSize({ width: 390, height: 844 })
      const password = laptop.codeOf(account)
      expect(password).toMatch(/^[2-9a-z-]{19}$/)
      await comesByTheSquare(phone, { ...laptop, password }, breakout, account)
      came.push(phone)
    }
    const [first, second] = came
    if (first === undefined || second === undefined) throw new Error('two came')
    ;[civil, justice] = [first, second]
  })

  it('they propose and take positions there, and the facilitator records the dissent', async () => {
    await types(civil, 'PUR', said)
    await justice.page.getByText(said).first().waitFor()
    await types(justice, 'PUR', seconded)
    const password = laptop.codeOf('secretariat')
    host = await come(signedIn({ ...there(), server: { ...laptop, password } }, 'secretariat'))
    await host.open(`/breakouts/${breakout}`)
    await host.page.getByText(seconded).waitFor()
    await host.page.getByRole('button', { name: 'Call the next' }).click()
    await civil.page.locator('ins').first().waitFor()
    await takes(civil, 'agree')
    await takes(justice, 'disagree')
    await host.page.getByText(/not counted: .*Civil society/).waitFor()
    await host.page.getByRole('button', { name: 'Record what the group came to' }).click()
    await host.page.getByRole('radio', { name: 'Dissent' }).check()
    await host.page.getByRole('checkbox', { name: 'Justice' }).check()
    const dialog = host.page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Record what the group came to' }).click()
    await dialog.waitFor({ state: 'detached' })
    expect(receipts.length).toBe(2)
  })

  it('lets in at its door somebody who was not invited, with a code that opens their phone', async () => {
    await host.open(`${page.replace('/laptop', '')}/arrivals`)
    await host.page.getByRole('button', { name: 'Enter somebody not invited' }).click()
    const dialog = host.page.getByRole('dialog')
    await dialog.getByLabel('Name in English').fill('Seat that walked in')
    await dialog.getByLabel('E-mail address').fill('walks.in@example.org')
    await dialog.getByRole('button', { name: 'Enter somebody not invited' }).click()
    await host.page.getByText(/Hand this to .*Seat that walked in/).waitFor()
    const password = (await host.page.getByText(/^([2-9a-z]{4}-){3}[2-9a-z]{4}$/).textContent()) ?? ''
    await host.page.getByText('One person came today.').waitFor()
    const walksIn = await come(visitor(there(), true))
    await comesByTheSquare(walksIn, { ...laptop, password }, breakout, 'walks.in')
    await takes(walksIn, 'agree')
    await host.page.getByRole('button', { name: 'Handed over' }).click()
  })

  it('the secretariat enters there what somebody without a device says, once it was read back', async () => {
    await host.open(`/breakouts/${breakout}`)
    await host.page.getByRole('link', { name: 'Enter for somebody without a device' }).click()
    const told = receiptIn(host)
    await entersFor(host, { code: 'PUR', whom: 'Seat that walked in', said: spoken })
    await host.page.getByRole('heading', { name: 'is received' }).waitFor()
    receipts.push(JSON.stringify(await told))
  })

  it('shows the rooms that work there, and no other', async () => {
    const lines = await host.page.getByRole('navigation').first().getByRole('link').allTextContents()
    expect(lines).toEqual(['Plan', 'Consultation'])
  })

  it('what belongs to the whole workspace is refused on the laptop in a clear sentence', async () => {
    const answer = await host.page.request.post(`${laptop.address}/api/identity/strategies`, {
      data: { code: 'X', name: { en: 'Another', ur: 'دوسری' } },
    })
    expect(answer.ok()).toBe(false)
    const asked = await host.page.request.post(
      `${laptop.address}/api${page.replace('/rounds', '/consultation/rounds').replace('/laptop', '/close')}`,
      { data: {} },
    )
    expect(await asked.text()).toContain('This is not done on the laptop of a workshop')
  })

  it('the laptop packs what happened beside its fingerprint', async () => {
    await host.open(page)
    await host.page.getByText('This is the laptop').waitFor()
    fingerprint = /Fingerprint of this laptop: (\S+)/.exec(laptop.printed())?.[1] ?? ''
    await host.page.getByText(fingerprint).waitFor()
    // The ledger takes in what was done within a second.
    await new Promise((resolve) => setTimeout(resolve, 1_500))
    returned = await saves(host, 'Pack what happened')
    expect(readFileSync(returned, 'utf8')).toMatch(/^sutoon package v1\nworkshop of a laptop\n/)
    const file = join(mkdtempSync(join(tmpdir(), 'sutoon-stick-')), 'again.txt')
    const said = says(laptop.folder, 'workshop', 'return', file, '--as', 'secretariat@example.org')
    expect(said.line).toContain('bring it home and delete it')
    expect(said.status).toBe(0)
  })

  it('home shows what would come and merges once the fingerprint was typed', async () => {
    await secretariat.open(page)
    await looksAt(secretariat, returned)
    const row = secretariat.page
      .getByRole('row')
      .filter({ has: secretariat.page.getByRole('rowheader', { name: 'Proposals', exact: true }) })
    expect(await row.getByRole('cell').allTextContents()).toEqual(['3', '0', '0', '0'])
    const merge = secretariat.page.getByRole('button', { name: 'Merge what came home' })
    await secretariat.page
      .getByLabel('Fingerprint as the laptop’s own screen shows it')
      .fill('AAAA-AAAA-AAAA-AAAA')
    await merge.click()
    await secretariat.page.getByText('This is not the fingerprint').waitFor()
    await secretariat.page.getByLabel('Fingerprint as the laptop’s own screen shows it').fill(fingerprint)
    await merge.click()
    await secretariat.page.getByText(/^Merged/).waitFor()
    await secretariat.page.getByText('The round is here').waitFor()
    await secretariat.open(page.replace('/laptop', '/arrivals'))
    await secretariat.page.getByText('Seat that walked in').waitFor()
    await secretariat.open(page.replace('/laptop', ''))
    await secretariat.page.getByText(said).first().waitFor()
    await secretariat.page.getByText(seconded).first().waitFor()
    const entered = secretariat.page.getByRole('listitem').filter({ hasText: spoken })
    await entered.getByRole('link').first().click()
    await secretariat.page.getByRole('button', { name: 'by letter' }).waitFor()
  })

  it('merged again nothing doubles, and the page says so', async () => {
    await secretariat.open(page)
    await looksAt(secretariat, returned)
    await secretariat.page.getByText('Everything in this package is here already').waitFor()
    await secretariat.open(page.replace('/laptop', ''))
    await secretariat.page.getByText(said).first().waitFor()
    expect(await secretariat.page.getByText(said).count()).toBe(1)
    const round = page.split('/')[2] ?? ''
    const asked = ['--round', round, '--as', 'secretariat@example.org']
    const { status, line } = says(home.server.folder, 'workshop', 'merge', returned, ...asked)
    expect(line).toContain('Everything in this package is here already')
    expect(status).toBe(0)
  })

  it('each receipt of the laptop is genuine on home’s public page and offline, and it is told whose it is', async () => {
    const reader = await come(visitor(home))
    for (const receipt of receipts) {
      await reader.open('/receipt')
      await reader.page.locator('textarea').fill(receipt)
      await reader.page.getByRole('button', { name: 'Check' }).click()
      await reader.page.getByText('its entry is in the ledger').waitFor()
      await reader.page.getByText('the ledger of a workshop’s laptop').waitFor()
      const file = join(mkdtempSync(join(tmpdir(), 'sutoon-receipt-')), 'receipt.json')
      writeFileSync(file, receipt)
      const { status, line } = says(home.server.folder, 'receipt', 'verify', file)
      expect(line).toContain('This receipt is genuine')
      expect(status).toBe(0)
    }
  })

  it('no browser met an error of ours, or anything that the content policy refused', () => {
    expect(people.length).toBe(6)
    const expected = /Failed to load resource|net::ERR_/
    expect(people.flatMap(({ complaints }) => complaints).filter((one) => !expected.test(one))).toEqual([])
  })
})
