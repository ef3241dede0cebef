import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export interface Child {
  readonly pid: number
  /** Sends a message and waits for the next answer. Rejects with what the child reports as its failure. */
  ask<Answer>(message: unknown): Promise<Answer>
  stop(): Promise<void>
}

interface Told {
  readonly failed?: string
  readonly progress?: string
}

/**
 * A program of this folder in a process of its own. Its first message says that it is ready; lines that it reports
 * as progress are printed.
 */
export async function startChild<Ready>(
  program: string,
  environment: Readonly<Record<string, string>>,
): Promise<Child & { readonly ready: Ready }> {
  const path = fileURLToPath(new URL(`../${program}`, import.meta.url))
  const child = fork(path, [], { env: { ...process.env, ...environment }, serialization: 'json' })
  const ready = await nextMessage<Ready>(child, program)
  return {
    ready,
    pid: child.pid ?? 0,
    ask: <Answer>(message: unknown) => {
      const answer = nextMessage<Answer>(child, program)
      child.send(message as object)
      return answer
    },
    stop: () => stopped(child),
  }
}

function nextMessage<Answer>(child: ChildProcess, program: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const hear = (told: Told) => {
      if (told.progress !== undefined) return void process.stdout.write(`  ${told.progress}\n`)
      finish()
      if (told.failed === undefined) resolve(told as Answer)
      else reject(new Error(`${program}: ${told.failed}`))
    }
    const gone = (code: number | null) => {
      finish()
      reject(new Error(`${program} ended (${code}) before it answered`))
    }
    const finish = () => {
      child.off('message', hear)
      child.off('exit', gone)
    }
    child.on('message', hear)
    child.on('exit', gone)
  })
}

function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    const impatience = setTimeout(() => child.kill('SIGKILL'), 10_000)
    child.once('exit', () => {
      clearTimeout(impatience)
      resolve()
    })
    child.kill('SIGTERM')
  })
}
