import type { Command } from 'commander'
import { askServer } from './ask-server.ts'

interface Options {
  readonly for: string
  readonly name: string
  readonly scope: readonly ('read' | 'write')[]
  readonly days: string
}

/** Adds `token create`: a personal access token for somebody with an account, shown once. */
export function registerToken(program: Command): void {
  program
    .command('token')
    .description('personal access tokens')
    .command('create')
    .description('make a token and print it, once')
    .requiredOption('--for <e-mail>', 'whose token')
    .requiredOption('--name <name>', 'what it is for')
    .option(
      '--scope <read|write>',
      'may be given more than once',
      (value, before: string[]) => [...before, value],
      [],
    )
    .option('--days <days>', 'until it expires', '90')
    .action(async (options: Options) => {
      const scopes = options.scope.length > 0 ? options.scope : ['read']
      const token = await askServer<{ secret: string; expiresAt: string } | null>('token-create', {
        email: options.for,
        name: options.name,
        scopes,
        days: Number(options.days),
      })
      if (token === null) throw new Error(`Nobody has the address ${options.for}.`)
      process.stdout.write(`${token.secret}\n`)
      process.stderr.write(`Valid until ${token.expiresAt.slice(0, 10)}; it is stored nowhere in clear.\n`)
    })
}
