import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { redrawArchitecture } from './draw-map.ts'
import { startedByHand } from './outcome.ts'
import { projectRoot } from './slices-map.ts'

/** What is written by a script: each step says in one line what it did. */
interface Step {
  readonly writes: string
  readonly run: () => Promise<string> | string
}

const steps: readonly Step[] = [
  { writes: 'ARCHITECTURE.md', run: () => (redrawArchitecture() ? 'drawn anew' : 'was current') },
]

/** Renews everything that is generated; a test beside each source fails where somebody forgot to. */
export async function generate(): Promise<void> {
  for (const { writes, run } of steps) {
    console.log(`${writes}: ${await run()}`)
    if (!existsSync(join(projectRoot, writes))) throw new Error(`${writes} was not written`)
  }
}

if (startedByHand(import.meta.url)) await generate()
