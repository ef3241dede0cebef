import { Command } from 'commander'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { registerToken } from './token.ts'

const before = process.env.SUTOON_DATA
beforeAll(() => {
  process.env.SUTOON_DATA = '/nonexistent'
})
afterAll(() => {
  if (before === undefined) delete process.env.SUTOON_DATA
  else process.env.SUTOON_DATA = before
})

/** What the command says when it does not make a token: with good options, that no server runs here. */
async function saidFor(...options: readonly string[]): Promise<string> {
  const program = new Command('sutoon')
  registerToken(program)
  const create = program.commands[0]?.commands[0]
  create?.exitOverride().configureOutput({ writeErr: () => undefined })
  const asked = ['token', 'create', '--for', 'secretariat@example.org', '--name', 'report', ...options]
  return program.parseAsync(asked, { from: 'user' }).then(
    () => 'made',
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  )
}

test.each([
  ['--days', '0', 'Days are a whole number from 1 to 366.'],
  ['--days', '367', 'Days are a whole number from 1 to 366.'],
  ['--days', 'soon', 'Days are a whole number from 1 to 366.'],
  ['--scope', 'all', 'A scope is read or write.'],
  ['--for', 'nobody', 'Give an e-mail address.'],
])('a token with %s %s is refused in one line, before any server is asked', async (option, value, says) => {
  const said = await saidFor(option, value)
  expect(said).toContain(says)
  expect(said.trim().split('\n')).toHaveLength(1)
})

test('with good options the server is asked', async () => {
  expect(await saidFor('--days', '366', '--scope', 'read', '--scope', 'write')).toContain('No server runs')
})
