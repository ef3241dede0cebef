import { type Command, InvalidArgumentError } from 'commander'
import { z } from 'zod'
import { askServer } from './ask-server.ts'

interface Options {
  readonly for: string
  readonly name: string
  readonly scope: readonly ('read' | 'write')[]
  readonly days: number
}

/** Reads an option or says in one line what it takes: the server would only answer that it cannot read the request. */
const reads =
  <T>(shape: z.ZodType<T>, takes: string) =>
  (value: string): T => {
    const read = shape.safeParse(value)
    if (!read.success) throw new InvalidArgumentError(takes)
    return read.data
  }

const address = reads(z.email(), 'Give an e-mail address.')
const name = reads(z.string().trim().min(1).max(200), 'Say what the token is for.')
const scope = reads(z.enum(['read', 'write']), 'A scope is read or write.')
const days = reads(
  z
    .string()
    .regex(/^\d{1,3}$/)
    .transform(Number)
    .pipe(z.int().min(1).max(366)),
  'Days are a whole number from 1 to 366.',
)

/** Adds `token create`: a personal access token for somebody with an account, shown once. */
export function registerToken(program: Command): void {
  program
    .command('token')
    .description('personal access tokens')
    .command('create')
    .description('make a token and print it, once')
    .requiredOption('--for <e-mail>', 'whose token', address)
    .requiredOption('--name <name>', 'what it is for', name)
    .option(
      '--scope <read|write>',
      'may be given more than once',
      (value, before: readonly ('read' | 'write')[]) => [...before, scope(value)],
      [],
    )
    .option('--days <days>', 'until it expires, 1 to 366', days, 90)
    .action(async (options: Options) => {
      const scopes = options.scope.length > 0 ? options.scope : ['read']
      const token = await askServer<{ secret: string; expiresAt: string } | null>('token-create', {
        email: options.for,
        name: options.name,
        scopes,
        days: options.days,
      })
      if (token === null) throw new Error(`Nobody has the address ${options.for}.`)
      process.stdout.write(`${token.secret}\n`)
      process.stderr.write(`Valid until ${token.expiresAt.slice(0, 10)}; it is stored nowhere in clear.\n`)
    })
}
