import type { TestProject } from 'vitest/node'
import { newFolder, removeFolder, runServer } from './run-server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** A data folder as a first start leaves it, and the password that this start printed. */
    example: { readonly folder: string; readonly password: string }
  }
}

/** Starts the built server once, for all journeys: each then begins with a copy of what it filled. */
export default async function setup(project: TestProject): Promise<() => void> {
  const folder = newFolder()
  const server = await runServer(folder)
  await server.stop()
  project.provide('example', { folder, password: server.password })
  return () => removeFolder(folder)
}
