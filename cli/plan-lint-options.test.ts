import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { deleted, inserted, paragraph, run as words, wordFile } from '#kernel/word/testing/word-file.ts'
import { registerPlanLint } from './plan-lint.ts'
import { runCommand } from './testing/run-command.ts'

const serbia = 'examples/plans/serbia-organised-crime-2009.csv'
const folder = mkdtempSync(join(tmpdir(), 'plan-lint-options-'))
afterAll(() => rmSync(folder, { recursive: true }))

const answer = z.object({
  findings: z.array(
    z.object({ code: z.string(), severity: z.string(), sheet: z.string(), row: z.number().nullable() }),
  ),
  summary: z.object({ errors: z.number(), notAsked: z.array(z.string()) }),
  notes: z.array(z.object({ code: z.string() })),
  turnedOff: z.array(z.string()),
})

const lint = (...options: readonly string[]) => runCommand(registerPlanLint, 'plan', 'lint', ...options)
const asJson = async (...options: readonly string[]) => {
  const { out, err, status } = await lint(...options, '--json')
  expect(err).toBe('')
  return { status, ...answer.parse(JSON.parse(out)) }
}

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const cell = (...inner: readonly string[]) => `<w:tc>${paragraph(...inner)}</w:tc>`
const row = (...cells: readonly string[]) => `<w:tr>${cells.join('')}</w:tr>`

describe('a Word file', () => {
  it('is linted table by table, with its tracked changes accepted and told', async () => {
    const headers = row(cell(words('Action')), cell(words('Lead agency')), cell(words('Deadline')))
    const first = row(
      cell(words('Issue rules')),
      cell(words('FIA')),
      cell(deleted('Home', '2027'), inserted('Home', 'ongoing')),
    )
    const second = row(cell(words('Appoint judges')), cell(words('TBD')), cell(words('2027')))
    const heading = `<w:p><w:pPr><w:outlineLvl w:val="0"/></w:pPr>${words('Protect')}</w:p>`
    const letter = `<w:tbl>${row(cell(words('Dear Sir')))}</w:tbl>`
    const body = `${letter}<w:tbl>${headers}${first}</w:tbl>${heading}<w:tbl>${headers}${second}</w:tbl>`
    const path = file('plan.docx', wordFile(body))
    const { findings, notes, status } = await asJson(path)
    expect(findings.filter(({ severity, row: at }) => severity === 'error' && at !== null)).toEqual([
      expect.objectContaining({ code: 'open-ended-deadline', sheet: 'Table 2', row: 2 }),
      expect.objectContaining({ code: 'no-owner', sheet: 'Table 3: Protect', row: 2 }),
    ])
    expect([notes.map(({ code }) => code), status]).toEqual([['tracked-changes-accepted'], 1])
    expect((await lint(path, '--language', 'ur')).out).toContain('2 ٹریک شدہ تبدیلیاں')
  })
})

describe('the rules of an office', () => {
  it('change severities and turn rules off, and what is off is named', async () => {
    const rules = file('rules.json', '{"rules": {"open-ended-deadline": "notice", "several-owners": "off"}}')
    const { findings, turnedOff, status } = await asJson(serbia, '--rules', rules)
    const codes = findings.map(({ code, severity }) => `${code} ${severity}`)
    expect(codes).toContain('open-ended-deadline notice')
    expect(codes.some((code) => code.startsWith('several-owners'))).toBe(false)
    expect([turnedOff, status]).toEqual([['several-owners'], 0])
    expect((await lint(serbia, '--rules', rules)).out).toContain('Turned off: several-owners.')
  })

  it.each(['{"rules": {"no-such-rule": "off"}}', '{"rules": {"no-cost": "fatal"}}', '[]', 'x'])(
    'that cannot be read end with 2 and one line: %s',
    async (content) => {
      const { err, out, status } = await lint(serbia, '--rules', file('odd.json', content))
      expect([out, status, err.trim().split('\n').length]).toEqual(['', 2, 1])
    },
  )
})

describe('another plan', () => {
  it('is compared, and the rule is then asked', async () => {
    const same = 'Action,Lead\nReinforce the Special Department of the Belgrade court,Ministry of Justice\n'
    const { findings, summary } = await asJson(serbia, '--other-plan', file('other.csv', same))
    const doubles = findings.filter(({ code }) => code === 'same-action-elsewhere')
    expect(doubles.map(({ row: at }) => at)).toEqual([3])
    expect(summary.notAsked).toEqual(['owner-not-in-existence'])
  })
})

describe('the report to print', () => {
  it.each([
    ['en', 'ltr', 'What will fail in this plan', 'Several owners'],
    ['ur', 'rtl', 'اس منصوبے میں کیا ناکام ہو گا', 'ایک سے زیادہ ذمہ دار دفاتر'],
  ])(
    'in %s stands alone and names its file, its fingerprint and what to do',
    async (language, direction, title, rule) => {
      const report = join(folder, `${language}.html`)
      expect(await lint(serbia, '--report', report, '--language', language)).toMatchObject({
        status: 1,
        err: '',
      })
      const page = readFileSync(report, 'utf8')
      const fingerprint = createHash('sha256').update(readFileSync(serbia)).digest('hex')
      for (const part of [`dir="${direction}"`, title, rule, 'serbia-organised-crime-2009.csv', fingerprint])
        expect(page).toContain(part)
      expect(page).not.toMatch(/(?:src|href)=|url\((?!data:)|@import/)
      expect(page.includes('data:font/woff2')).toBe(language === 'ur')
    },
  )

  it('begins with the gravest rule and the row with most against it', async () => {
    const report = join(folder, 'order.html')
    await lint(serbia, '--report', report)
    const page = readFileSync(report, 'utf8')
    const places = [
      'Open-ended deadline',
      'Several owners',
      'Undifferentiated source of funds',
      'No cost',
    ].map((name) => page.indexOf(`>${name}<`))
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(page.indexOf('Reinforce the Special Prosecution')).toBeLessThan(
      page.indexOf('Reinforce the Security'),
    )
  })

  it('shows texts of the plan as texts, and stays short for a long plan', async () => {
    const rows = Array.from({ length: 400 }, (_, at) => `"<img src=x onerror=1> ${at}",,ongoing`)
    const plan = file('long.csv', `Action,Lead,Deadline\n${rows.join('\n')}\n`)
    const report = join(folder, 'long.html')
    await lint(plan, '--report', report)
    const page = readFileSync(report, 'utf8')
    expect(page).not.toContain('<img')
    expect(page).toContain('&lt;img src=x onerror=1&gt;')
    expect(page).toContain('392 more rows have findings')
    expect(page.length).toBeLessThan(20_000)
  })

  it('that cannot be written ends with 2 and one line', async () => {
    const { err, status } = await lint(serbia, '--report', join(folder, 'no', 'such', 'folder.html'))
    expect([status, err.trim().split('\n').length]).toEqual([2, 1])
  })
})
