import { readFileSync } from 'node:fs'
import type { Command } from 'commander'
import { openVerifier } from '#kernel/ledger/notes/key-file.ts'
import type { Verifier } from '#kernel/ledger/notes/signed-note.ts'
import { checkReceiptText } from '#kernel/ledger/receipts/verify-receipt.ts'
import type { Language } from '#kernel/pure/bilingual.ts'

const givenBy = { en: 'Given by the ledger', ur: 'رسید دینے والا کھاتا:' } as const

interface Options {
  readonly key: readonly string[]
  readonly json?: boolean
  readonly language: Language
}

/**
 * Adds `receipt verify FILE`, which needs no server, no database and no folder of Sutoon: the file and the public
 * key are enough. Exit status 1 where the receipt is not genuine.
 */
export function registerReceiptVerify(program: Command, ownKeys: () => readonly Verifier[] = () => []): void {
  const receipt =
    program.commands.find((command) => command.name() === 'receipt') ??
    program.command('receipt').description('what participants took home')
  receipt
    .command('verify')
    .description('check a receipt (its file, or a text with its printed code) with the public key alone')
    .argument('<file>')
    .option(
      '--key <vkey or file>',
      'the public key of the ledger (may be given more than once)',
      (value: string, before: readonly string[]) => [...before, value],
      [],
    )
    .option('--json', 'print the whole answer')
    .option('--language <en|ur>', 'language of the line', 'en')
    .action((file: string, options: Options) => {
      const trusted = options.key.length > 0 ? options.key.map(openVerifier) : ownKeys()
      if (trusted.length === 0)
        program.error('No key to trust: give --key with the public key of the ledger.')
      const check = checkReceiptText(readFileSync(file, 'utf8'), trusted)
      process.stdout.write(
        `${options.json === true ? JSON.stringify(check) : check.message[options.language]}\n`,
      )
      // Which of several keys it was is told beside the line, for a receipt may come from a workshop's laptop.
      if (check.ledger !== null) process.stderr.write(`${givenBy[options.language]} ${check.ledger}\n`)
      if (check.state === 'not-genuine') process.exitCode = 1
    })
}
