import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Folders that no check reads: what tools made, what people's data is, and the faults planted on purpose. */
const notOurs = new Set(['node_modules', 'dist', 'data', '.git', 'planted', 'coverage'])

/** Every file below `root`, as paths with forward slashes relative to it, sorted. */
export function filesBelow(root: string): readonly string[] {
  const found: string[] = []
  const walk = (folder: string): void => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      if (notOurs.has(entry.name)) continue
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (entry.isDirectory()) walk(path)
      else if (entry.isFile()) found.push(path)
    }
  }
  walk('')
  return found.sort()
}

export const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path)

/** Written by a script: its size and its folder's count are the script's business. */
export const isGenerated = (path: string): boolean =>
  /(^|\/)rows\.ts$/.test(path) || /\.generated\.tsx?$/.test(path) || path === 'docs/acts.md'
