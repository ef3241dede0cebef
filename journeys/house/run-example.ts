import { cpSync } from 'node:fs'
import { inject } from 'vitest'
import { newFolder, type RunningServer, runServer } from './run-server.ts'

/** The example workspace in a folder of one's own, as if it had been filled a moment ago. */
export async function runExample(): Promise<RunningServer> {
  const { folder, password } = inject('example')
  const own = newFolder()
  cpSync(folder, own, { recursive: true })
  return { ...(await runServer(own)), password }
}
