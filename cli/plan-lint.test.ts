import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { runCommand } from './testing/run-command.ts'
import { registerPlanLint } from './plan-lint.ts'

const plans = 'examples/plans'
const folder = mkdtempSync(join(tmpdir(), 'plan-lint-'))
afterAll(() => rmSync(folder, { recursive: true }))

const bilingual = z.object({ en: z.string().min(1), ur: z.string().regex(/[\u0600-\u06ff]/) })
const answer = z.object({
  findings: z.array(
    z.object({
      code: z.string(),
      severity: z.enum(['error', 'warning', 'notice']),
      row: z.number().nullable(),
      column: z.string().nullable(),
      messages: bilingual,
      hint: bilingual,
    }),
  ),
  summary: z.object({ activities: z.number(), errors: z.number(), notAsked: z.array(z.string()) }),
})

const run = (...words: readonly string[]) => runCommand(registerPlanLint, 'plan', 'lint', ...words)

function file(name: string, content: string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const sound =
  'Action,Lead agency,Deadline,Indicators,Unit,Baseline,Means of verification,Cost,Frequency,Gender\n'

describe('plan lint', () => {
  it.each([
    ['serbia-organised-crime-2009.csv', 'open-ended-deadline', 'Continuously'],
    ['eu-drugs-2017-20.csv', 'open-ended-deadline', 'Ongoing'],
    [
      'pakistan-business-human-rights-2021-26.csv',
      'several-owners',
      'Federal Cabinet; Ministry of Foreign Affairs; Ministry of Law and Justice; Ministry of Human Rights',
    ],
  ])('of %s names %s: %s', async (name, code, words) => {
    const { out, err, status } = await run(`${plans}/${name}`, '--json')
    expect([status, err]).toEqual([1, ''])
    const { findings, summary } = answer.parse(JSON.parse(out))
    const named = findings.filter((finding) => finding.code === code && finding.messages.en.includes(words))
    expect(named.length).toBeGreaterThan(0)
    expect(named.every(({ messages }) => /[\u0600-\u06ff]/.test(messages.ur))).toBe(true)
    expect(summary.notAsked).toEqual(['owner-not-in-existence', 'same-action-elsewhere'])
  })

  it('prints lines for people in English and in Urdu', async () => {
    const path = `${plans}/serbia-organised-crime-2009.csv`
    const english = await run(path)
    expect(english.out).toContain('Stakeholders > accountable office')
    expect(english.out).toContain('row 2, Deadlines: error open-ended-deadline')
    const urdu = await run(path, '--language', 'ur')
    expect(urdu.out).toContain('Stakeholders > ذمہ دار دفتر')
    expect(urdu.out).toContain('سطر 2, Deadlines: غلطی open-ended-deadline')
    expect(urdu.out).not.toContain('How to mend')
  })

  it('ends with 0 where no finding is an error', async () => {
    const path = file(
      'sound.csv',
      `${sound}Issue rules,FIA,2027,Number of teams,teams,0,Register,5000,Yearly,No effect\n`,
    )
    expect(await run(path, '--json')).toMatchObject({ status: 0, err: '' })
  })

  it('takes another mapping and a register of offices', async () => {
    const path = file(
      'odd.csv',
      `${sound.replace('Action', 'Wording')}Issue rules,NCCIA,2023,Number of teams,teams,0,Register,5,Yearly,No effect\n`,
    )
    const offices = file('offices.csv', 'name,also called,from\nCyber Agency,NCCIA,2024-05-03\n')
    expect(await run(path)).toMatchObject({ status: 2 })
    const { out, status } = await run(path, '--map', 'Wording=action', '--offices', offices, '--json')
    expect(answer.parse(JSON.parse(out)).findings.map(({ code }) => code)).toEqual(['owner-not-in-existence'])
    expect(status).toBe(1)
  })

  it.each([
    ['that is not there', () => join(folder, 'absent.csv')],
    ['that is empty', () => file('empty.csv', '')],
    ['that is no table', () => file('letter.pdf', '%PDF-1.7')],
    ['without a column for what is done', () => file('other.csv', 'Colour,Size\nred,5\n')],
  ])('of a file %s ends with 2 and says why in one line of either language', async (_, path) => {
    const english = await run(path())
    expect(english).toMatchObject({ status: 2, out: '' })
    expect(english.err.trim().split('\n')).toHaveLength(1)
    const urdu = await run(path(), '--language', 'ur')
    expect(urdu.err).toMatch(/[\u0600-\u06ff]/)
  })

  it('runs as a program of its own, with no server and no database', () => {
    const program = file(
      'program.mts',
      `import { Command } from ${JSON.stringify(import.meta.resolve('commander'))}
import { runCommand } from './testing/run-command.ts'
import { registerPlanLint } from ${JSON.stringify(new URL('plan-lint.ts', import.meta.url).href)}
const program = new Command('sutoon')
registerPlanLint(program)
await program.parseAsync()
`,
    )
    const words = ['tsx', program, 'plan', 'lint', `${plans}/eu-drugs-2017-20.csv`]
    const { status, stdout } = spawnSync('npx', words, { encoding: 'utf8' })
    expect(status).toBe(1)
    expect(stdout).toContain('6 activities: 6 errors')
  })
})
