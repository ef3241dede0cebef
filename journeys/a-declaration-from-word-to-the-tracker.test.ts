import { afterAll, beforeAll, expect, it } from 'vitest'
import { paragraph, run, wordFile } from '#kernel/word/testing/word-file.ts'
import { openChromium } from './browser/chromium.ts'
import { scanOfALetter } from './steps/letter-steps.ts'
import { type Before, type Person, photograph, signedIn } from './house/person.ts'
import { cookieOf, newFolder, removeFolder, runServer } from './house/run-server.ts'

/** An illustrative declaration, written for this journey; it is nobody's. */
const demands = [
  ['Publish the action plan in English and Urdu.', 'عملی منصوبہ انگریزی اور اردو میں شائع کیا جائے۔'],
  ['Open a shelter in every division.', 'ہر ڈویژن میں ایک پناہ گاہ کھولی جائے۔'],
  [
    'Protect witnesses before, during and after a trial.',
    'مقدمے سے پہلے، دوران اور بعد میں گواہوں کا تحفظ کیا جائے۔',
  ],
  ['Give victims legal aid without a fee.', 'متاثرین کو بلا معاوضہ قانونی امداد دی جائے۔'],
  ['Report every year what was done and what was not.', 'ہر سال بتایا جائے کہ کیا ہوا اور کیا نہیں ہوا۔'],
  ['Name one accountable office for each activity.', 'ہر سرگرمی کا ایک ذمہ دار دفتر مقرر کیا جائے۔'],
  [
    'Train inspectors of labour to see forced labour.',
    'لیبر انسپکٹروں کو جبری مشقت پہچاننے کی تربیت دی جائے۔',
  ],
  ['Consult communities in the districts.', 'اضلاع میں لوگوں سے مشاورت کی جائے۔'],
  [
    'Recover assets and say what they are used for.',
    'اثاثے واپس لیے جائیں اور بتایا جائے کہ وہ کہاں خرچ ہوئے۔',
  ],
  ['Protect those who report corruption.', 'بدعنوانی کی اطلاع دینے والوں کا تحفظ کیا جائے۔'],
  ['Count harm to women and children apart.', 'خواتین اور بچوں کو پہنچنے والا نقصان الگ شمار کیا جائے۔'],
  ['Give civil society a seat where progress is reviewed.', 'جائزے میں سول سوسائٹی کو نشست دی جائے۔'],
] as const
const urduDigits = (count: number) =>
  String(count).replaceAll(/\d/g, (digit) => '۰۱۲۳۴۵۶۷۸۹'[Number(digit)] ?? digit)
const fileOf = (preamble: string, lines: readonly string[]) =>
  wordFile([preamble, ...lines].map((line) => paragraph(run(line))).join(''))

let server: Before['server']
let browser: Before['browser']
let secretariat: Person
let cookie = ''
let round = ''
let version = ''
let english = ''
let points: readonly { readonly id: string }[] = []
/** An activity of the plan that an indicator measures. */
let measured = { node: '', code: '' }

async function ask<Answer>(path: string, body?: object): Promise<{ status: number; answer: Answer }> {
  const answer = await fetch(server.address + path, {
    headers: { cookie, origin: server.address, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
  })
  return { status: answer.status, answer: (await answer.json()) as Answer }
}
const consults = <Answer>(path: string, body?: object) => ask<Answer>(`/api/consultation${path}`, body)

async function sends(name: string, bytes: Buffer): Promise<string> {
  const answer = await fetch(`${server.address}/api/files`, {
    method: 'POST',
    headers: {
      cookie,
      origin: server.address,
      'content-type': 'application/octet-stream',
      'x-file-name': name,
    },
    body: new Uint8Array(bytes),
  })
  return ((await answer.json()) as { sha256: string }).sha256
}

async function takesIn(name: string, bytes: Buffer, title: object): Promise<string> {
  const file = await sends(name, bytes)
  const { answer } = await consults<{ submission: string }>(`/rounds/${round}/submissions`, {
    ...{ kind: 'declaration', file, title, sender: 'A forum (illustrative)', receivedOn: '2026-01-02' },
  })
  return answer.submission
}

beforeAll(async () => {
  server = await runServer(newFolder())
  browser = await openChromium()
  cookie = await cookieOf(server, 'secretariat@example.org')
  const me = await ask<{ mandates: { strategy: string }[] }>('/api/identity/me')
  const strategy = me.answer.mandates[0]?.strategy ?? ''
  const { answer } = await consults<{ rounds: { id: string; version: string; isOpen: boolean }[] }>(
    `/rounds?strategy=${strategy}`,
  )
  const open = answer.rounds.find(({ isOpen }) => isOpen)
  round = open?.id ?? ''
  version = open?.version ?? ''
  const { answer: plan } = await ask<{ nodes: { id: string; lineage: string; kind: string }[] }>(
    `/api/strategy/versions/${version}`,
  )
  const { answer: known } = await ask<{ indicators: { code: string; lineage: string | null }[] }>(
    `/api/results/indicators?strategy=${strategy}`,
  )
  measured =
    known.indicators
      .flatMap(({ code, lineage }) =>
        plan.nodes
          .filter((one) => one.lineage === lineage && one.kind === 'activity')
          .map(({ id }) => ({ node: id, code })),
      )
      .at(0) ?? measured
  secretariat = await signedIn({ server, browser, language: 'en' }, 'secretariat')
})
afterAll(async () => {
  await photograph([secretariat], 'declaration')
  await browser.close()
  await server.stop()
  removeFolder(server.folder)
})

it('a Word file of twelve points is split by its own numbering, corrected and taken in', async () => {
  const lines = demands.map(([text], at) => `${at + 1}. ${text}`)
  english = await takesIn('declaration.docx', fileOf('We, who sign this, declare:', lines), {
    en: 'A declaration',
  })
  const { page } = secretariat
  await secretariat.open(`/submissions/${english}`)
  await page.getByRole('link', { name: 'Split into points' }).click()
  await page.getByRole('button', { name: 'Take 12 points in' }).click()
  await page.getByText('0 of 12 answered').waitFor()
})

it('its Urdu joins the same points by the numbering', async () => {
  const lines = demands.map(([, text], at) => `${urduDigits(at + 1)}۔ ${text}`)
  const urdu = await takesIn('declaration-ur.docx', fileOf('ہم دستخط کنندگان اعلان کرتے ہیں:', lines), {
    ur: 'اعلامیہ',
  })
  const { page } = secretariat
  await secretariat.open(`/submissions/${urdu}/split`)
  await page.getByRole('combobox', { name: 'The same declaration in the other language' }).click()
  await page.getByRole('option', { name: 'A declaration' }).click()
  await page.getByRole('button', { name: 'Take 12 points in' }).click()
  await page.waitForURL(`**/submissions/${english}/points`)
  const { answer } = await consults<{ points: { id: string; words: { ur: string } }[] }>(
    `/submissions/${english}/points`,
  )
  points = answer.points
  expect(answer.points.map(({ words }) => words.ur)).toEqual(demands.map(([, text]) => text))
})

it('ten are answered, one of them on its screen; submission is refused for the two that are open', async () => {
  const { page } = secretariat
  await secretariat.open(`/submissions/${english}/points`)
  await page.getByRole('button', { name: 'Take it' }).first().click()
  await page.getByText('You write its answer').waitFor()
  await page.getByRole('button', { name: 'Answer', exact: true }).first().click()
  const form = page.getByRole('dialog')
  const reason = form.getByRole('group', { name: 'Its own reason' }).getByRole('textbox')
  await reason.first().fill('The plan will be published in both.')
  await reason.last().fill('منصوبہ دونوں زبانوں میں شائع ہو گا۔')
  await form.getByRole('button', { name: 'Answer', exact: true }).click()
  await page.getByText('1 of 12 answered').waitFor()
  await secretariat.open(`/rounds/${round}/answers`)
  for (let number = 2; number <= 10; number += 1) {
    await page.getByRole('checkbox', { name: new RegExp(`Choose point \\D*${number}\\D*$`) }).check()
  }
  await page.getByRole('button', { name: 'Answer the chosen' }).click()
  const bulk = form.getByRole('group', { name: 'Reason' }).getByRole('textbox')
  await bulk.first().fill('Another plan does what point {number} asks.')
  await bulk.last().fill('نکتہ {number} جو مانگتا ہے وہ دوسرے منصوبے میں ہے۔')
  await form.getByRole('textbox', { name: 'Name of the template' }).fill('In another plan')
  await form.getByRole('button', { name: 'Keep this reason as a template' }).click()
  await form.getByText('Kept as a template.').waitFor()
  await form.getByRole('combobox', { name: 'Start from a template' }).click()
  await page.getByRole('option', { name: 'In another plan' }).click()
  await form.getByRole('button', { name: 'Answer the chosen' }).click()
  await page.getByText('10 of 12 answered').first().waitFor()
  expect((await consults(`/points/${points[0]?.id}/nodes`, { nodes: [measured.node] })).status).toBe(200)
  const refused = await ask<{ reasons: { code: string }[] }>(
    `/api/strategy/versions/${version}/submission`,
    {},
  )
  expect(refused.answer.reasons.map(({ code }) => code)).toContain('held')
})

it('the tracker says what is answered and what is not kept, beside the signatories’ own view from their letter', async () => {
  const scan = await sends('scan.pdf', scanOfALetter.buffer)
  const letter = {
    ...{
      theirReference: 'F-1',
      ourReference: 'S-1',
      dated: '2026-02-01',
      signatory: 'Convenor, A forum (illustrative)',
    },
    ...{ medium: 'letter', scan },
  }
  const id = points[1]?.id ?? ''
  const dissent = await consults(`/points/${id}/dissent`, { words: 'No other plan opens shelters.', letter })
  expect(dissent.status).toBe(200)
  const { page } = secretariat
  await secretariat.open(`/submissions/${english}/tracker`)
  await page.getByText('10 of 12 answered').waitFor()
  await page.getByText('No other plan opens shelters.').waitFor()
  await page.getByText('Another plan does what point 10 asks.').waitFor()
  await page.getByText(/by letter of .*Convenor, A forum/).waitFor()
  expect(await page.getByText('Without an activity there is no money to show.').count()).toBe(11)
  await page.getByText(`${measured.code} `).first().waitFor()
  await page.getByText(/\d+ of \d+ activities have a cost in the plan/).waitFor()
  expect(await page.getByText('Owner: ').count()).toBeGreaterThan(0)
})

it('the tracker is published as it was previewed, and a visitor reads it without an account, in both languages', async () => {
  const { page } = secretariat
  await secretariat.open(`/submissions/${english}/tracker`)
  await page.getByRole('button', { name: 'Preview and publish' }).click()
  await page.getByText('12 points, 10 answered').waitFor()
  await page.getByText('Never leave: names of persons').waitFor()
  await page.getByRole('checkbox', { name: /Name who sent it: .*A forum/ }).check()
  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Publish', exact: true }).click()
  await page.getByText(/^Public since .*, edition \D*1\D*\.$/).waitFor()
  const visitor = await browser.newPage()
  await visitor.goto(`${server.address}/?lang=en`)
  await visitor.getByRole('link', { name: 'Declarations and what became of them' }).click()
  await visitor.getByRole('link', { name: 'A declaration' }).click()
  await visitor.getByText('Another plan does what point 8 asks.').waitFor()
  await visitor.getByText('No other plan opens shelters.').waitFor()
  const read = (await visitor.locator('main').innerText()).replaceAll(/[\u2066-\u2069]/g, '')
  expect(read).toContain('12 points: 10 answered, 2 without an answer yet; signatories dissent from 1.')
  // The control: inside, the name below the letter was read a test ago.
  expect(await visitor.content()).not.toContain('Convenor')
  await visitor.getByRole('link', { name: 'Page 2' }).click()
  await visitor.getByText('No answer yet').first().waitFor()
  await visitor.goto(`${server.address}/trackers/${english}?lang=ur&point=12#point-12`)
  await visitor.getByText('ابھی جواب نہیں دیا گیا').first().waitFor()
  expect(await visitor.locator('html').getAttribute('dir')).toBe('rtl')
  await visitor.close()
})

it('a point is answered by a letter that is ready to sign, and its diary number is kept', async () => {
  const { page } = secretariat
  await secretariat.open(`/submissions/${english}/points`)
  await page.getByRole('button', { name: 'Letter on this point' }).nth(1).click()
  const form = page.getByRole('dialog')
  await form.getByRole('textbox').first().waitFor()
  for (const box of await form.getByRole('textbox').all()) await box.fill('A secretariat (illustrative)')
  await form.getByRole('button', { name: 'Make the letter' }).click()
  await page.getByText(/^Points \D*2\D* · .*A forum \(illustrative\)/).waitFor()
  await page.getByRole('button', { name: 'It was sent' }).click()
  await page.getByText(/diary no\./).waitFor()
})

it('an approval that the state gave is recorded, and prints the two open points', async () => {
  const scan = await sends('approval.pdf', Buffer.concat([scanOfALetter.buffer, Buffer.from('%\n')]))
  const letter = {
    ...{ theirReference: 'X-1', ourReference: 'S-2', dated: '2026-02-02', signatory: 'Cabinet Division' },
    ...{ medium: 'letter', scan },
  }
  const approval = { instrument: 'Cabinet decision (journey)', number: 'J-1', dated: '2026-02-02', letter }
  const recorded = await ask(`/api/strategy/versions/${version}/approval-by-letter`, approval)
  expect(recorded.status).toBe(200)
  await secretariat.open(`/plan/${version}`)
  for (const label of ['11', '12']) {
    await secretariat.page.getByText(`Point ${label} of “A declaration” has no answer.`).first().waitFor()
  }
  expect(await secretariat.page.getByText('Point 10 of “A declaration” has no answer.').count()).toBe(0)
})
