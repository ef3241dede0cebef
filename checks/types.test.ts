import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import ts from 'typescript'
import { beforeAll, describe, expect, it } from 'vitest'
import { projectRoot } from './slices-map.ts'

const planted = join(import.meta.dirname, 'planted/types')
const files = readdirSync(planted).map((file) => join(planted, file))
/** Alone, because a file that names Node's types would bring them in for all. */
const rules = files.filter((file) => basename(file).startsWith('a-rule-'))

type Faults = ReadonlyMap<string, string>

/** What the compiler says about each planted file under the options of a project file. */
function compileUnder(project: string, files: readonly string[]): Faults {
  const read = ts.getParsedCommandLineOfConfigFile(
    join(projectRoot, project),
    { noEmit: true },
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => {} },
  )
  if (read === undefined) throw new Error(`${project} could not be read`)
  const { tsBuildInfoFile: _file, incremental: _kept, ...options } = read.options
  const program = ts.createProgram(files, options)
  return new Map(
    files.map((file) => {
      const source = program.getSourceFile(file)
      const faults = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]
      return [
        basename(file),
        faults.map((fault) => ts.flattenDiagnosticMessageText(fault.messageText, ' ')).join('; '),
      ]
    }),
  )
}

describe('the compiler, over planted faults', () => {
  let asRules: Faults
  let asServer: Faults

  beforeAll(() => {
    asRules = compileUnder('tsconfig.rules.json', rules)
    asServer = compileUnder('tsconfig.json', files)
  }, 120_000)

  it.each([
    ['a-rule-fetches.ts', 'fetch'],
    ['a-rule-reads-the-environment.ts', 'process'],
    ['a-rule-touches-the-screen.ts', 'document'],
    ['a-rule-prints.ts', 'console'],
  ])('refuses %s, because a rule knows no %s', (file, missing) => {
    expect(asRules.get(file)).toContain(`Cannot find name '${missing}'`)
  })

  it('accepts a rule that only decides, and the same faults where they are no rules', () => {
    expect(asRules.get('a-rule-decides.ts')).toBe('')
    expect(asServer.get('a-rule-reads-the-environment.ts')).toBe('')
  })

  it.each([
    ['an-act-without-a-handler.ts', "Property 'nameOffice' is missing"],
    ['a-refusal-not-in-the-contract.ts', '"out-of-office-hours"'],
    ['an-act-without-an-authority.ts', "Property 'who' is missing"],
    ['words-in-one-language.ts', "Property 'ur' is missing"],
  ])('refuses %s', (file, said) => {
    expect(asServer.get(file)).toContain(said)
  })

  it.each(['an-offices-contract.ts', 'every-act-handled.ts'])('accepts %s', (file) => {
    expect(asServer.get(file)).toBe('')
  })
})
