import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Contract } from '#kernel/contract/act.ts'
import { documentActs } from '#kernel/contract/document-acts.ts'
import { generateRows } from '#kernel/database/migration/generate-rows.ts'
import { withMapDrawn } from './draw-map.ts'
import { startedByHand } from './outcome.ts'
import { projectRoot, readSlicesMap } from './slices-map.ts'

const inRoot = (path: string): string => join(projectRoot, path)

/** The contracts of all slices, in the order of the map; those that are not written yet are left out. */
export async function allContracts(): Promise<readonly Contract[]> {
  const found: Contract[] = []
  for (const slice of Object.keys(readSlicesMap().slices)) {
    const path = inRoot(`slices/${slice}/contract.ts`)
    if (!existsSync(path)) continue
    const exported = (await import(pathToFileURL(path).href)) as Record<string, unknown>
    const contracts = Object.values(exported).filter(isContract)
    if (contracts.length === 0) throw new Error(`slices/${slice}/contract.ts exports no contract`)
    found.push(...new Set(contracts))
  }
  return found
}

const isContract = (value: unknown): value is Contract =>
  typeof value === 'object' && value !== null && 'slice' in value && 'acts' in value

/** Every generated file with the text that it should hold now; compared by the test, written by `generate`. */
export async function generatedTexts(): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>()
  texts.set('ARCHITECTURE.md', withMapDrawn(readFileSync(inRoot('ARCHITECTURE.md'), 'utf8'), readSlicesMap()))
  for (const [path, text] of await generateRows()) texts.set(path, formatted(path, text))
  texts.set('docs/acts.md', documentActs(await allContracts()))
  return texts
}

/** As the formatter would leave it, so that what a script writes passes the same checks as what people write. */
function formatted(path: string, text: string): string {
  const biome = inRoot('node_modules/@biomejs/biome/bin/biome')
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [biome, 'format', `--stdin-file-path=${path}`],
    {
      cwd: projectRoot,
      input: text,
      encoding: 'utf8',
    },
  )
  if (status !== 0) throw new Error(`${path} could not be formatted: ${stderr}`)
  return stdout
}

/** Paths whose text on disk is not what it should be. */
export const staleFiles = (texts: ReadonlyMap<string, string>): readonly string[] =>
  [...texts]
    .filter(([path, text]) => !existsSync(inRoot(path)) || readFileSync(inRoot(path), 'utf8') !== text)
    .map(([path]) => path)

if (startedByHand(import.meta.url)) {
  const texts = await generatedTexts()
  const stale = staleFiles(texts)
  for (const path of stale) writeFileSync(inRoot(path), texts.get(path) ?? '')
  for (const path of texts.keys()) console.log(`${path}: ${stale.includes(path) ? 'written' : 'was current'}`)
}
