import { ESLint } from 'eslint'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { projectRoot } from './slices-map.ts'

const planted = join(import.meta.dirname, 'planted/lint')

const plants: readonly (readonly [rule: string, file: string])[] = [
  ['@typescript-eslint/no-floating-promises', 'slices/identity/server/floating-promise.ts'],
  ['@typescript-eslint/no-misused-promises', 'slices/identity/server/misused-promise.ts'],
  ['@typescript-eslint/switch-exhaustiveness-check', 'slices/identity/server/missing-case.ts'],
  ['@typescript-eslint/no-explicit-any', 'slices/identity/server/any.ts'],
  ['@typescript-eslint/no-explicit-any', 'slices/identity/server/silenced.ts'],
  ['@typescript-eslint/no-unsafe-assignment', 'slices/identity/server/unsafe.ts'],
  ['@typescript-eslint/ban-ts-comment', 'slices/identity/server/ignored-type.ts'],
  ['no-restricted-syntax', 'slices/identity/server/manager.ts'],
  ['no-restricted-syntax', 'slices/identity/server/info.ts'],
  ['no-restricted-syntax', 'slices/identity/server/util.ts'],
  ['no-restricted-syntax', 'slices/identity/server/default-export.ts'],
  ['no-restricted-syntax', 'slices/identity/server/enumerated.ts'],
  ['no-restricted-syntax', 'slices/identity/server/skipped.test.ts'],
  ['no-restricted-syntax', 'slices/identity/rules/a-rule-reads-the-clock.ts'],
  ['no-warning-comments', 'slices/identity/server/warning-comment.ts'],
  ['no-console', 'slices/identity/server/stray-line.ts'],
  ['react-hooks/rules-of-hooks', 'slices/identity/web/ConditionalHook.tsx'],
  ['max-lines-per-function', 'slices/identity/server/long-function.ts'],
  ['max-lines', 'slices/identity/server/long-file.ts'],
]

const lawful = ['slices/identity/server/lawful.ts', 'slices/identity/web/LongButLawful.tsx']

describe('lint over files with planted faults', () => {
  const caught = new Map<string, readonly string[]>()

  beforeAll(async () => {
    const eslint = new ESLint({
      cwd: planted,
      overrideConfigFile: join(projectRoot, 'eslint.config.js'),
      overrideConfig: {
        files: ['**/*.{ts,tsx}'],
        languageOptions: { parserOptions: { project: ['tsconfig.json'], tsconfigRootDir: planted } },
      },
    })
    for (const result of await eslint.lintFiles(['.'])) {
      const path = result.filePath.slice(planted.length + 1).replaceAll('\\', '/')
      caught.set(
        path,
        result.messages.map((message) => message.ruleId ?? message.message),
      )
    }
  }, 60_000)

  it.each(plants)('%s is caught in %s', (rule, file) => {
    expect(caught.get(file)).toContain(rule)
  })

  it.each(lawful)('%s keeps every law and is left in peace', (file) => {
    expect(caught.get(file)).toEqual([])
  })

  it('reads every planted file', () => {
    expect([...caught.keys()].sort()).toEqual([...plants.map(([, file]) => file), ...lawful].sort())
  })
})
