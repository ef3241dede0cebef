import { Command } from 'commander'
import { vi } from 'vitest'

export interface Ran {
  readonly out: string
  readonly err: string
  readonly status: number
}

/** Runs a command in this process and gives what it printed and its exit status. */
export async function runCommand(
  register: (program: Command) => void,
  ...words: readonly string[]
): Promise<Ran> {
  let out = ''
  let err = ''
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => ((out += String(text)), true))
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => ((err += String(text)), true))
  process.exitCode = 0
  try {
    const program = new Command('sutoon').exitOverride()
    register(program)
    await program.parseAsync(words, { from: 'user' })
    return { out, err, status: Number(process.exitCode) }
  } finally {
    process.exitCode = 0
    vi.restoreAllMocks()
  }
}
