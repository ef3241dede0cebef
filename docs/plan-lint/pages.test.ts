import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { lintCodes } from '#slices/strategy/rules/plan-lint/lint-codes.ts'

const here = new URL('.', import.meta.url)
const read = (name: string) => readFileSync(new URL(name, here), 'utf8')
const notPages = new Set(['README.md', 'judgement.md'])
const pages = readdirSync(here).filter((name) => name.endsWith('.md') && !notPages.has(name))

describe('the pages of the plan lint', () => {
  it.each(Object.entries(lintCodes))(
    'explain %s with its names, severity, a real example and the remedy',
    (code, rule) => {
      const page = read(`${code}.md`)
      expect(page).toContain(`# ${rule.name.en}\n`)
      expect(page).toContain(`**${rule.name.ur}** · \`${code}\` · ${rule.severity}`)
      for (const heading of ['A real example', 'Why it will fail', 'How to mend it', 'What is not a finding'])
        expect(page.split(`## ${heading}\n`)[1]?.trim().length ?? 0).toBeGreaterThan(10)
    },
  )

  it('are one for each code, and all stand in the index', () => {
    expect(pages.sort()).toEqual(
      Object.keys(lintCodes)
        .map((code) => `${code}.md`)
        .sort(),
    )
    const index = read('README.md').replace(/ +\|/g, ' |')
    for (const [code, rule] of Object.entries(lintCodes))
      expect(index).toContain(
        `| [\`${code}\`](${code}.md) | ${rule.name.en} | ${rule.name.ur} | ${rule.severity} |`,
      )
  })
})
