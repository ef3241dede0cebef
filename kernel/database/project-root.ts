import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder that holds slices.map.json: SQL files, fonts and examples are found from there, built or not. */
export function projectRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'slices.map.json'))) {
    const parent = dirname(folder)
    if (parent === folder) throw new Error('slices.map.json not found above the running program')
    folder = parent
  }
  return folder
}

export type House = 'strategy' | 'desk' | 'protection'

interface SlicesMap {
  readonly slices: Readonly<Record<string, { readonly knows: readonly string[] }>>
  readonly houses: Readonly<Record<House, readonly string[]>>
}

export function slicesMap(): SlicesMap {
  return JSON.parse(readFileSync(join(projectRoot(), 'slices.map.json'), 'utf8')) as SlicesMap
}

/** `SUTOON_HOUSE`: which rooms this installation opens. Throws one line when it names no house. */
export function houseOf(name: string | undefined): House {
  if (name === undefined || name === '') return 'strategy'
  if (name === 'strategy' || name === 'desk' || name === 'protection') return name
  throw new Error(`SUTOON_HOUSE is "${name}"; it must be strategy, desk or protection.`)
}
