import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Command } from 'commander'
import { databaseSettings } from '#kernel/database/open.ts'
import { knownKeysBeside, ledgerKeyPath, openVerifier, publicKeyPath } from '#kernel/ledger/notes/key-file.ts'
import type { Verifier } from '#kernel/ledger/notes/signed-note.ts'
import { openLedger } from './ask-server.ts'
import { registerFiguresCheck } from './figures/figures-check.ts'
import { registerLedgerVerify } from './ledger-verify.ts'
import { registerMigrate } from './migrate.ts'
import { registerOpinions } from './opinions.ts'
import { registerPlanLint } from './plan-lint.ts'
import { registerPlacesMatch } from './figures/places-match.ts'
import { registerReceiptVerify } from './receipt-verify.ts'
import { registerToken } from './token.ts'
import { registerWorkshop } from './workshop/workshop.ts'

/** The installation's own public key and those that it knows, where this machine has them. */
function ownKeys(): readonly Verifier[] {
  const key = ledgerKeyPath(process.env, join(databaseSettings(process.env).folder, 'database'))
  const path = publicKeyPath(key)
  return existsSync(path) ? [openVerifier(path), ...knownKeysBeside(key).all()] : []
}

const program = new Command('sutoon')
  .description('Turns a national strategy against organised crime from a signed document into results.')
  .showHelpAfterError()

registerPlanLint(program)
registerFiguresCheck(program)
registerPlacesMatch(program)
registerOpinions(program)
registerLedgerVerify(program, openLedger, ownKeys)
registerReceiptVerify(program, ownKeys)
registerToken(program)
registerMigrate(program)
registerWorkshop(program)

try {
  await program.parseAsync()
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 2
}
