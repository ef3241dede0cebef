import { basename, join } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { projectRoot } from './slices-map.ts'

const planted = join(import.meta.dirname, 'planted/types')

/** What the compiler says about one file under the options of a project file. */
function faultsIn(file: string, project: string): readonly string[] {
  const read = ts.getParsedCommandLineOfConfigFile(
    join(projectRoot, project),
    { incremental: false, noEmit: true },
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => {} },
  )
  if (read === undefined) throw new Error(`${project} could not be read`)
  const { tsBuildInfoFile: _left, ...options } = read.options
  const program = ts.createProgram([file], options)
  return ts
    .getPreEmitDiagnostics(program)
    .filter((fault) => fault.file !== undefined && basename(fault.file.fileName) === basename(file))
    .map((fault) => ts.flattenDiagnosticMessageText(fault.messageText, ' '))
}

describe('the compiler, on rules', () => {
  it.each([
    ['a-rule-fetches.ts', 'fetch'],
    ['a-rule-reads-the-environment.ts', 'process'],
    ['a-rule-touches-the-screen.ts', 'document'],
    ['a-rule-prints.ts', 'console'],
  ])('refuses %s, because there is no %s', (file, missing) => {
    const faults = faultsIn(join(planted, file), 'tsconfig.rules.json')
    expect(faults.join()).toContain(`Cannot find name '${missing}'`)
  })

  it('accepts a rule that only decides', () => {
    expect(faultsIn(join(planted, 'a-rule-decides.ts'), 'tsconfig.rules.json')).toEqual([])
  })

  it('accepts the same faults under the options of the server, so it is the options that refuse', () => {
    expect(faultsIn(join(planted, 'a-rule-reads-the-environment.ts'), 'tsconfig.json')).toEqual([])
  })
})
