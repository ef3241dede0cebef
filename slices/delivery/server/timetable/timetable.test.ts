import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Order, typeset } from '#kernel/papers/typeset.ts'
import { type Ministries, ministries, type Person } from '../../testing/ministries.ts'

let house: Ministries
beforeAll(async () => {
  house = await ministries()
})
afterAll(() => house.database.close())

const made = async (who: Person, language: string) => {
  const { strategy } = house
  const { paper } = await house.call(who.credential, 'makeTimetable', { strategy, language })
  const { rows } = await house.database.asSuperuser((db) =>
    db.query<{ content: string; marking: string }>(
      'select content, marking from delivery.papers where id = $1',
      [paper],
    ),
  )
  const [row] = rows
  if (row === undefined) throw new Error('no paper')
  const order = JSON.parse((await house.files.get(row.content)).toString('utf8')) as Order
  const file = join(mkdtempSync(join(tmpdir(), 'papers-')), 'timetable.pdf')
  return { ...row, order, file }
}
const textOf = (file: string) =>
  execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })

it.each(['en', 'ur', 'both'])(
  'every activity stands on the printed timetable (%s), with its marking',
  async (language) => {
    const { order, file, marking } = await made(house.secretariat, language)
    expect(marking).toBe('restricted annex')
    writeFileSync(file, await typeset(order))
    const { activities } = await house.call(house.secretariat.credential, 'readGantt', {
      strategy: house.strategy,
    })
    expect(activities.length).toBeGreaterThan(3)
    const text = textOf(file)
    for (const { code } of activities) expect(text).toContain(code)
  },
)

it('300 activities stand on it over pages, the years at the head of each', async () => {
  const { order, file } = await made(house.secretariat, 'en')
  if (!('timetable' in order)) throw new Error('no timetable')
  const [row] = order.timetable.groups.flatMap(({ rows }) => rows)
  if (row === undefined) throw new Error('no row')
  const rows = Array.from({ length: 75 }, (_, at) => ({ ...row, code: `X-${at + 100}` }))
  const groups = ['A', 'B', 'C', 'D'].map((one) => ({
    title: { en: one, ur: one },
    rows: rows.map((it) => ({ ...it, code: `${one}${it.code}` })),
  }))
  // A year that no date on the page has: else the foot alone would satisfy what is asked of the head.
  const ticks = [{ at: 0, name: { en: '2099', ur: '2099' }, isYear: true }]
  writeFileSync(file, await typeset({ format: 'pdf', timetable: { ...order.timetable, groups, ticks } }))
  const text = textOf(file)
  for (const { code } of groups.flatMap((group) => group.rows)) expect(text).toContain(code)
  const pages = text.split('\f').filter((page) => page.trim() !== '')
  expect(pages.length).toBeGreaterThan(10)
  for (const page of pages) expect(page).toContain('2099')
}, 60_000)

it('a focal person’s timetable lacks the restricted annex and says so by its marking; a participant makes none', async () => {
  const codes = ({ order }: { readonly order: Order }) =>
    'timetable' in order ? order.timetable.groups.flatMap(({ rows }) => rows.map(({ code }) => code)) : []
  const [whole, inside] = [await made(house.secretariat, 'en'), await made(house.focalPersonOf.NCCIA, 'en')]
  expect(inside.marking).toBe('government')
  expect(codes(whole).filter((code) => !codes(inside).includes(code))).toHaveLength(1)
  const asked = { strategy: house.strategy, language: 'en' }
  await expect(house.call(house.participant.credential, 'makeTimetable', asked)).rejects.toThrow(
    'not-allowed',
  )
})
