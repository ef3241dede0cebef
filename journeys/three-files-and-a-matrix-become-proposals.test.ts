import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  comment,
  commented,
  deleted,
  inserted,
  paragraph,
  run,
  wordFile,
} from '#kernel/word/testing/word-file.ts'
import { openChromium } from './browser/chromium.ts'
import { type Before, type Person, photograph, signedIn } from './house/person.ts'
import { runExample } from './house/run-example.ts'
import { cookieOf, removeFolder } from './house/run-server.ts'
import { answersOneAndPublishes, bringsSheetBack, fillsSheet } from './steps/sheet-steps.ts'

interface Text {
  readonly node: string
  readonly code: string
  readonly text: string
}

let server: Before['server']
let browser: Before['browser']
let secretariat: Person
let round = ''
/** The meeting in a district, for those who come to no hotel. */
let meeting = ''
let cookie = ''
/** Two sentences of the draft of the example, each on its own: whatever they say, the last word of each is changed. */
let texts: readonly Text[] = []

const get = async <Answer>(path: string): Promise<Answer> => {
  const answer = await fetch(server.address + path, { headers: { cookie } })
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`)
  return (await answer.json()) as Answer
}

beforeAll(async () => {
  server = await runExample()
  browser = await openChromium()
  cookie = await cookieOf(server, 'secretariat@example.org')
  const { mandates } = await get<{ mandates: { strategy: string }[] }>('/api/identity/me')
  const strategy = mandates[0]?.strategy ?? ''
  const { rounds } = await get<{ rounds: { id: string; version: string; isOpen: boolean; kind: string }[] }>(
    `/api/consultation/rounds?strategy=${strategy}`,
  )
  const open = rounds.find(({ isOpen }) => isOpen)
  round = open?.id ?? ''
  meeting = rounds.find(({ kind }) => kind === 'district meeting')?.id ?? ''
  const { nodes } = await get<{
    nodes: { id: string; kind: string; code: string; title: { en: string | null } }[]
  }>(`/api/strategy/versions/${open?.version ?? ''}`)
  const titles = nodes.flatMap(({ id, kind, code, title: { en } }) =>
    kind === 'activity' && en !== null ? [{ node: id, code, text: en }] : [],
  )
  texts = titles.filter(({ text }) => titles.filter((other) => other.text === text).length === 1).slice(0, 3)
  secretariat = await signedIn({ server, browser, language: 'en' }, 'secretariat')
})
afterAll(async () => {
  await photograph([secretariat], 'intake')
  await browser.close()
  await server.stop()
  removeFolder(server.folder)
})

const lastWord = /\S+$/
/** A paragraph whose last word one author replaces. */
const changed = ({ text }: Text, author: string, word: string): string =>
  paragraph(
    run(text.replace(lastWord, '')),
    deleted(author, lastWord.exec(text)?.[0] ?? ''),
    inserted(author, word),
  )
const at = (place: number): Text => texts[place] ?? { node: '', code: '', text: '' }

const takesIn = async (name: string, bytes: Buffer, kind: string, from: string): Promise<void> => {
  const { page } = secretariat
  const file = join(server.folder, name)
  writeFileSync(file, bytes)
  await secretariat.open(`/rounds/${round}/submissions`)
  await page.getByRole('button', { name: 'Enter a submission' }).click()
  await page.locator('input[type=file]').setInputFiles(file)
  await page.getByRole('combobox', { name: 'What it is' }).click()
  await page.getByRole('option', { name: kind }).click()
  await page.getByRole('group', { name: 'Title' }).getByRole('textbox').first().fill(`Comments of ${from}`)
  await page.getByText('A name as written', { exact: true }).click()
  await page.getByRole('textbox', { name: 'Name as written' }).fill(from)
  await page.getByLabel('Received on').fill('2026-01-02')
  await page.getByRole('button', { name: 'Show what it holds' }).click()
  await page.getByRole('heading', { name: 'What it holds' }).waitFor()
  await page.getByRole('button', { name: 'Take it in' }).click()
  await page.getByRole('heading', { level: 1, name: `Comments of ${from}` }).waitFor()
}

it('the secretariat takes in three drafts with tracked changes and a comment matrix', async () => {
  const [first, second, third] = [at(0), at(1), at(2)]
  const remark = { comments: comment('1', 'Bar council', 'Who pays for this?') }
  await takesIn(
    'home.docx',
    wordFile(changed(first, 'Home', 'alpha') + changed(second, 'Home', 'beta')),
    'A draft with',
    'the first office',
  )
  await takesIn(
    'bar.docx',
    wordFile(changed(first, 'Bar', 'gamma') + paragraph(commented('1', run(third.text))), remark),
    'A draft with',
    'a bar council',
  )
  await takesIn('forum.docx', wordFile(changed(third, 'Forum', 'delta')), 'A draft with', 'a forum')
  const proposed = second.text.replace(lastWord, 'epsilon')
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
  const csv = `Clause,Existing text,Proposed text,Priority\n${second.code},${quoted(second.text)},${quoted(proposed)},high\n`
  await takesIn('matrix.csv', Buffer.from(csv), 'A comment matrix', 'a commission')
})

it('every change is found, and the two collisions stand side by side', async () => {
  const { page } = secretariat
  await secretariat.open(`/rounds/${round}/submissions`)
  await page.getByText('2 of 2 placed').first().waitFor()
  expect(await page.getByText('2 of 2 placed').count()).toBe(2)
  expect(await page.getByText('1 of 1 placed').count()).toBe(2)
  await page.getByRole('link', { name: '2 collisions' }).click()
  await page.getByRole('heading', { level: 1, name: 'Collisions' }).waitFor()
  await page.getByText('alpha').waitFor()
  const shown = (await page.getByRole('main').textContent()) ?? ''
  for (const word of ['alpha', 'gamma', 'beta', 'epsilon']) expect(shown).toContain(word)
  expect(shown).not.toContain('delta')
})

it('a change becomes a proposal that names the file, and nothing of the plan is changed by it', async () => {
  const { page } = secretariat
  await secretariat.open(`/rounds/${round}/submissions`)
  await page.getByRole('link', { name: 'Comments of the first office' }).click()
  await page.getByRole('button', { name: 'Propose all that are certain' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Propose all that are certain' }).click()
  await page.getByText('2 proposals made').waitFor()
  await page
    .getByRole('link', { name: /^Proposal \d+$/ })
    .first()
    .click()
  await page.getByText(/From the file .*home\.docx/).waitFor()
  await page.getByText('Collides with words that these offered').waitFor()
  const { nodes } = await get<{ nodes: { id: string; title: { en: string | null } }[] }>(
    `/api/strategy/versions/${(await get<{ round: { version: string } }>(`/api/consultation/rounds/${round}/submissions`)).round.version}`,
  )
  for (const { node, text } of texts) expect(nodes.find(({ id }) => id === node)?.title.en).toBe(text)
})

it('a comment is answered as a point, a change is left out for a reason, and the version says what it waits for', async () => {
  const { page } = secretariat
  await secretariat.open(`/rounds/${round}/submissions`)
  await page.getByRole('link', { name: 'Comments of a bar council' }).click()
  await page.getByText('2 changes and comments have no decision yet').waitFor()
  await page.getByRole('button', { name: 'Answer as a point' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Answer as a point' }).click()
  await page.getByRole('link', { name: 'Is a point: see its answer' }).waitFor()
  await page.getByText('One change or comment has no decision yet').waitFor()
  const { version } = (
    await get<{ round: { version: string } }>(`/api/consultation/rounds/${round}/submissions`)
  ).round
  await secretariat.open(`/plan/${version}`)
  await page.getByText('that have no decision: 1.').first().waitFor()
  await page.getByText(/^Point 2 of .* has no answer\./).waitFor()
  await secretariat.open(`/rounds/${round}/submissions`)
  await page.getByRole('link', { name: 'Comments of a bar council' }).click()
  await page.getByRole('button', { name: 'Leave out one' }).click()
  const reason = page.getByRole('group', { name: 'Why it is not taken up' })
  await reason.getByRole('textbox').first().fill('It is said elsewhere.')
  await reason.getByRole('textbox').last().fill('یہ کہیں اور درج ہے۔')
  await page.getByRole('dialog').getByRole('button', { name: 'Leave out' }).click()
  await page.getByText('Everything in this file has a decision.').waitFor()
  await page.getByRole('button', { name: 'Make the letter' }).waitFor()
})

it('a sheet of a meeting goes out, comes back twice and counts once, and everybody reads the answer in both languages', async () => {
  const lines = [
    ['1', 'It met once this year.', 'civil society', '31', '6', '9'],
    ['۲', 'رات کو کوئی جگہ نہیں۔'],
  ]
  const file = await fillsSheet(secretariat, server.folder, meeting, lines)
  await bringsSheetBack(secretariat, meeting, file, '2 lines taken in; 0 known already.')
  await bringsSheetBack(secretariat, meeting, file, 'Nothing new taken in; 2 known already.')
  const answer = { en: 'It will meet each quarter.', ur: 'اس کا اجلاس ہر سہ ماہی ہو گا۔' }
  await answersOneAndPublishes(secretariat, meeting, answer)
  await secretariat.open(`/rounds/${meeting}/participation`)
  await secretariat.page.getByText('2 lines from one district meeting').waitFor()
  const read = async (language: string) =>
    (await fetch(`${server.address}/calls/${meeting}?lang=${language}`)).text()
  for (const text of ['It met once this year.', answer.en, '31', 'Not answered yet']) {
    expect(await read('en')).toContain(text)
  }
  for (const text of [answer.ur, 'ابھی جواب نہیں دیا گیا']) expect(await read('ur')).toContain(text)
  // What waits for its answer is counted, and printed with it.
  expect(await read('ur')).not.toContain('رات کو کوئی جگہ نہیں۔')
})

it('the same file is refused with the name of the first, and no browser complained of anything else', async () => {
  const { page } = secretariat
  await secretariat.open(`/rounds/${round}/submissions/new`)
  await page.locator('input[type=file]').setInputFiles(join(server.folder, 'forum.docx'))
  await page.getByRole('button', { name: 'Show what it holds' }).click()
  await page.getByRole('alert').getByText('Comments of a forum').waitFor()
  const refused = ['/submissions/preview', '/call/editions']
  const others = secretariat.complaints.filter((text) => !refused.some((path) => text.includes(path)))
  expect(others).toEqual([])
})
