import type { Act, Contract } from '../contract/act.ts'
import type { Acting, Handler } from '../contract/handler.ts'
import { refuseFor } from '../contract/refusal.ts'
import { type Letter, letter as letterShape } from '../contract/shapes.ts'
import { actAs } from '../database/act-as.ts'
import type { Credential, Session } from '../database/session.ts'
import type { Transaction } from '../database/transaction.ts'
import type { LedgerEntry } from '../ledger/entry.ts'
import { record, recordRows } from '../ledger/record.ts'
import { Stop, stop } from './answer-errors.ts'
import type { HttpOptions } from './options.ts'
import { toldProblems } from './read-input.ts'

type AnyHandler = Handler<Act, unknown>

/**
 * One act: input, authority, one transaction as the slice's role, its one ledger entry, and for an act entered by
 * letter the letter's particulars. Rejects with what answerTo understands.
 */
export async function carryOut(
  options: Pick<HttpOptions, 'database' | 'enterLetter'>,
  contract: Contract,
  name: string,
  handler: AnyHandler,
  credential: Credential,
  raw: Readonly<Record<string, unknown>>,
): Promise<unknown> {
  const act = contract.acts[name]
  if (act === undefined) throw new Error(`No act ${contract.slice}.${name}`)
  const { input, letter } = readInput(act, raw)
  const readOnly = act.records === null
  return actAs<unknown, unknown>(
    options.database,
    credential,
    contract.slice,
    async (tx, session) => {
      authorise(act, session, input, letter)
      const acting = actingWith(`${contract.slice}.${name}`, act, input, letter, tx, session)
      const output = await handler(acting.given)
      const left = acting.left()
      if (!readOnly && left === null) throw new Error(`${name} declares "${act.records}" and left no entry`)
      if (letter !== null && left !== null && session.person !== null) {
        await options.enterLetter(tx, { ...left, letter, enteredBy: session.person })
      }
      return output
    },
    { readOnly },
  )
}

function readInput(
  act: Act,
  raw: Readonly<Record<string, unknown>>,
): { input: Record<string, unknown>; letter: Letter | null } {
  const { letter: rawLetter, ...rest } = raw
  const parsed = act.input.safeParse(rest)
  const problems = parsed.success ? [] : toldProblems(act.input, rest)
  const parsedLetter = act.byLetter && rawLetter !== undefined ? letterShape.safeParse(rawLetter) : null
  const letterProblems = parsedLetter?.success === false ? toldProblems(letterShape, rawLetter) : []
  if (!parsed.success || letterProblems.length > 0) {
    throw new Stop({ status: 400, body: { reasons: [...problems, ...letterProblems] } })
  }
  return { input: parsed.data, letter: parsedLetter?.data ?? null }
}

/** Whether the person may call the act at all; which rows they then reach, row security says. */
export function authorise(act: Act, session: Session, input: object, letter: Letter | null): void {
  if (act.records !== null && session.scopes !== null && !session.scopes.includes('write')) {
    throw stop(403, 'read-only-token')
  }
  if (letter !== null) {
    // Only the secretariat writes for somebody else; the act's own mandates are those of the one who wrote.
    if (!holds(session, ['secretariat'], strategyIn(input))) throw stop(403, 'not-allowed')
    return
  }
  if (act.who === 'anyone') return
  if (session.person === null) throw stop(401, 'not-signed-in')
  if (act.who === 'signed in') return
  if (!holds(session, act.who, strategyIn(input))) throw stop(403, 'not-allowed')
}

const strategyIn = (input: object): string | null =>
  'strategy' in input && typeof input.strategy === 'string' ? input.strategy : null

function holds(session: Session, kinds: readonly string[], strategy: string | null): boolean {
  return session.mandates.some(
    (mandate) => kinds.includes(mandate.kind) && (strategy === null || mandate.strategy === strategy),
  )
}

interface Left {
  readonly entry: string
  readonly act: string
  readonly subject: string
}

function actingWith(
  name: string,
  act: Act,
  input: Record<string, unknown>,
  letter: Letter | null,
  tx: Transaction<unknown>,
  session: Session,
): { given: Acting<Act, unknown>; left: () => Left | null } {
  let left: LedgerEntry | null = null
  const once = () => {
    if (left !== null) throw new Error(`${name} left two entries; an act leaves one`)
  }
  const given: Acting<Act, unknown> = {
    input,
    tx,
    session,
    letter,
    refuse: refuseFor(act),
    record: async (subject, content, options) => {
      once()
      const recorded = await record(tx, { act: name, subject, content, hidden: options?.hidden === true })
      left = recorded.entry
      return { ledger_entry: recorded.ledger_entry, ledger_salt: recorded.ledger_salt }
    },
    recordRows: async (subject, rows) => {
      once()
      const recorded = await recordRows(tx, { act: name, subject, rows })
      left = recorded.entry
      return recorded
    },
    entryLeft: () => left,
  }
  return {
    given,
    left: () => (left === null ? null : { entry: left.id, act: name, subject: left.subject }),
  }
}
