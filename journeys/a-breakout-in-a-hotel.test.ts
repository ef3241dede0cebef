import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openChromium } from './browser/chromium.ts'
import { comesByTheSquare, onPhone, opensAGroup, takes, types } from './steps/breakout-steps.ts'
import { type Before, type Person, photograph, signedIn, visitor } from './house/person.ts'
import { runExample } from './house/run-example.ts'
import { removeFolder } from './house/run-server.ts'

const ending = ', with a public report'
const secondEnding = ', in every province'
const newActivity = 'ہر ضلعے میں گواہوں کے تحفظ کا دفتر'

describe('a breakout in a hotel with a bad line: a facilitator, a hall screen and three phones, in two languages', () => {
  let before: Before
  let facilitator: Person
  let hall: Person
  let civil: Person
  let justice: Person
  let academia: Person
  let breakout: string
  const people: Person[] = []
  const come = async (arriving: Promise<Person>): Promise<Person> => {
    const person = await arriving
    people.push(person)
    return person
  }
  const inUrdu = (): Before => ({ ...before, language: 'ur' })

  beforeAll(async () => {
    const server = await runExample()
    before = { server, browser: await openChromium(), language: 'en' }
  })
  afterAll(async () => {
    await photograph(people, 'breakout')
    await before.browser.close()
    await before.server.stop()
    removeFolder(before.server.folder)
  })

  it('the secretariat opens a group on a pillar, and the hall shows its square', async () => {
    facilitator = await come(signedIn(before, 'secretariat'))
    await facilitator.open('/rounds')
    breakout = await opensAGroup(facilitator, 'PUR')
    await facilitator.open(`/breakouts/${breakout}`)
    hall = await come(signedIn(inUrdu(), 'oversight'))
    await hall.open(`/hall/${breakout}`)
    await hall.page.getByText('اگلی تجویز کا انتظار').waitFor()
    expect(await hall.page.locator('html').getAttribute('dir')).toBe('rtl')
    await hall.page.getByRole('img').waitFor()
  })

  it('three participants come by the same square and sign in as themselves; a phone loads at most 100 KB', async () => {
    const phones = [
      ['participant.civil-society', before],
      ['participant.justice', inUrdu()],
      ['participant.academia', before],
    ] as const
    const came: Person[] = []
    for (const [account, where] of phones) {
      const phone = await come(visitor(where, true))
      await phone.page.setViewportSize({ width: 390, height: 844 })
      const bytes = await comesByTheSquare(phone, before.server, breakout, account)
      expect(bytes).toBeGreaterThan(5_000)
      expect(bytes).toBeLessThan(100_000)
      came.push(phone)
    }
    const [first, second, third] = came
    if (first === undefined || second === undefined || third === undefined) throw new Error('three came')
    ;[civil, justice, academia] = [first, second, third]
  })

  it('a proposal from one phone stands in the queue of the facilitator and on the other phones', async () => {
    await types(civil, 'PUR', ending)
    await facilitator.page.getByText(ending).waitFor()
    await academia.page.getByText(ending).first().waitFor()
  })

  it('a phone whose line is cut while its owner types keeps the words and sends them once when it is back', async () => {
    const { page } = justice
    await types(justice, 'PUR', secondEnding, false)
    await page.context().setOffline(true)
    await page.getByText(onPhone(justice).cut).waitFor()
    await page.getByRole('button', { name: onPhone(justice).send }).click()
    await page.getByText(onPhone(justice).waiting).waitFor()
    expect(await facilitator.page.getByText(secondEnding).count()).toBe(0)
    await page.context().setOffline(false)
    await facilitator.page.getByText(secondEnding).waitFor()
    await page.getByText(onPhone(justice).waiting).waitFor({ state: 'detached' })
    await page.getByText(onPhone(justice).live).waitFor()
    expect(await facilitator.page.getByText(secondEnding).count()).toBe(1)
  })

  it('the facilitator reads one out: every screen shows it, and positions by sector within two seconds', async () => {
    await facilitator.page.getByRole('button', { name: 'Call the next' }).click()
    await hall.page.locator('ins').filter({ hasText: 'with a public report' }).waitFor()
    await civil.page.locator('ins').first().waitFor()
    await justice.page.locator('ins').first().waitFor()
    await takes(civil, 'agree')
    await takes(justice, 'disagree')
    const began = Date.now()
    const row = hall.page
      .getByRole('row')
      .filter({ has: hall.page.getByRole('rowheader', { name: 'شعبۂ انصاف' }) })
    await row.waitFor()
    expect(Date.now() - began).toBeLessThan(2_000)
    await facilitator.page.getByText(/not counted: .*Civil society/).waitFor()
  })

  it('the dissent is recorded with its sector, and stands on the wall', async () => {
    const { page } = facilitator
    await page.getByRole('button', { name: 'Record what the group came to' }).click()
    await page.getByRole('radio', { name: 'Dissent' }).check()
    await page.getByRole('checkbox', { name: 'Justice' }).check()
    await page.getByRole('dialog').getByRole('button', { name: 'Record what the group came to' }).click()
    await hall.page.getByText(/اختلاف: .*شعبۂ انصاف/).waitFor()
  })

  it('an answer that counts overtook on its way does not take them back', async () => {
    const row = hall.page
      .getByRole('row')
      .filter({ has: hall.page.getByRole('rowheader', { name: 'جامعات' }) })
    expect(await row.count()).toBe(0)
    const status = hall.page.getByRole('status')
    const wasOpen = await status.textContent()
    await hall.page.route(
      `**/breakouts/${breakout}?*`,
      async (route) => {
        const older = await route.fetch()
        await takes(academia, 'agree')
        await row.waitFor()
        await route.fulfill({ response: older })
      },
      { times: 1 },
    )
    await types(civil, 'PUR', ' and every year')
    await expect.poll(() => status.textContent(), { timeout: 20_000 }).not.toBe(wasOpen)
    await row.waitFor()
  })

  it('a new activity is typed on a phone without a line, and is sent once when it is back', async () => {
    const { page } = justice
    const say = onPhone(justice)
    await page.getByText(say.add, { exact: true }).click()
    const places = page.getByLabel(say.below).locator('option')
    await page.getByLabel(say.below).selectOption({ index: (await places.count()) - 1 })
    await page.getByLabel(say.newTitle).fill(newActivity)
    await page.getByLabel(say.newWhy).fill('اس کے بغیر باقی سب ادھورا ہے۔')
    await page.context().setOffline(true)
    await page.getByText(say.cut).waitFor()
    await page.getByRole('button', { name: say.sendNew }).click()
    await page.getByText(say.waiting).waitFor()
    expect(await page.locator('.outbox').textContent()).toContain(newActivity)
    await page.context().setOffline(false)
    await facilitator.page.getByText(newActivity).waitFor()
    await page.getByText(say.waiting).waitFor({ state: 'detached' })
    expect(await facilitator.page.getByText(newActivity).count()).toBe(1)
  })

  it('what is sent after the group was closed is refused in a clear sentence, and the words stay on the phone', async () => {
    await types(academia, 'PUR', ', every year', false)
    await facilitator.page.getByRole('button', { name: 'Close the group' }).click()
    await facilitator.page.getByRole('dialog').getByRole('button', { name: 'Close the group' }).click()
    await facilitator.page.getByRole('button', { name: 'Open the group again' }).waitFor()
    await academia.page.getByRole('button', { name: onPhone(academia).send }).click()
    await academia.page.getByText(onPhone(academia).closed).waitFor()
    expect(await academia.page.locator('.outbox').textContent()).toContain(', every year')
  })

  it('no browser met an error of ours, or anything that the content policy refused', () => {
    expect(people.length).toBe(5)
    // A line that is cut, a sign-in that is missing and an act that is refused are told by the browser as well.
    const expected = /Failed to load resource|net::ERR_/
    expect(people.flatMap(({ complaints }) => complaints).filter((one) => !expected.test(one))).toEqual([])
  })
})
