import type { Act, ByLetter, Contract } from '../contract/act.ts'
import type { About, Acting, Handler } from '../contract/handler.ts'
import { refuseFor } from '../contract/refusal.ts'
import { type Letter, letter as letterShape } from '../contract/shapes.ts'
import { actAs } from '../database/act-as.ts'
import type { Credential, Session } from '../database/session.ts'
import type { Transaction } from '../database/transaction.ts'
import type { LedgerEntry } from '../ledger/entry.ts'
import type { Receipt } from '../ledger/receipts/receipt-shape.ts'
import { makeReceipt } from '../ledger/receipts/receipt.ts'
import { record, recordRows } from '../ledger/record.ts'
import { Stop, stop } from './answer-errors.ts'
import type { JsonValue } from '../ledger/commitment.ts'
import type { Bilingual } from '../pure/bilingual.ts'
import type { HttpOptions } from './options.ts'
import { toldProblems } from './read-input.ts'

type AnyHandler = Handler<Act, unknown>

/**
 * One act: input, authority, one transaction as the slice's role, its one ledger entry, and for an act entered by
 * letter the letter's particulars. Rejects with what answerTo understands.
 */
export async function carryOut(
  options: Pick<HttpOptions, 'database' | 'enterLetter' | 'signer' | 'doneElsewhere'>,
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
      const isElsewhere = options.doneElsewhere?.(`${contract.slice}.${name}`)
      if (!readOnly && isElsewhere === true) throw stop(403, 'done-elsewhere')
      const acting = actingWith(options, `${contract.slice}.${name}`, act, { input, letter }, tx, session)
      const output = await handler(acting.given)
      const left = acting.left()
      if (!readOnly && left === null) throw new Error(`${name} declares "${act.records}" and left no entry`)
      if (letter !== null && act.byLetter !== false && left !== null && session.person !== null) {
        const { readBack, ifUpheld } = act.byLetter
        const done = doneIn(act.byLetter, left.content)
        const does = { act: `${contract.slice}.${name}`, does: act.does, done, readBack, ifUpheld }
        const strategy = enteredIn(does.act, session, left)
        await options.enterLetter(tx, { ...left, ...does, strategy, letter, enteredBy: session.person })
      }
      return output
    },
    { readOnly },
  )
}

interface ReadInput {
  readonly input: Record<string, unknown>
  readonly letter: Letter | null
}

function readInput(act: Act, raw: Readonly<Record<string, unknown>>): ReadInput {
  const { letter: rawLetter, ...rest } = raw
  const parsed = act.input.safeParse(rest)
  const problems = parsed.success ? [] : toldProblems(act.input, rest)
  if (act.byLetter === false && rawLetter !== undefined) throw stop(400, 'not-by-letter')
  const parsedLetter =
    act.byLetter !== false && rawLetter !== undefined ? letterShape.safeParse(rawLetter) : null
  const letterProblems = parsedLetter?.success === false ? toldProblems(letterShape, rawLetter) : []
  if (!parsed.success || letterProblems.length > 0) {
    throw new Stop({ status: 400, body: { reasons: [...problems, ...letterProblems] } })
  }
  return { input: parsed.data, letter: parsedLetter?.data ?? null }
}

/** Whether the person may call the act at all; which rows they then reach, row security says. */
export function authorise(
  act: Pick<Act, 'who' | 'records'> & Partial<Pick<Act, 'byLetter'>>,
  session: Session,
  input: object,
  letter: Letter | null,
): void {
  if (act.records !== null && session.scopes !== null && !session.scopes.includes('write')) {
    throw stop(403, 'read-only-token')
  }
  if (letter !== null) {
    // Only the secretariat writes for somebody else, and for some acts whoever heard it said; the act's own mandates are
    // those of the one who wrote. Where the input names no strategy, the handler names it when it records, and
    // `enteredIn` asks again.
    const inTheRoom = act.byLetter !== undefined && act.byLetter !== false && act.byLetter.inTheRoom === true
    if (inTheRoom && letter.medium === 'spoken' && session.mandates.length > 0) return
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

function doneIn({ done }: ByLetter, content: JsonValue): Bilingual | null {
  if (!('by' in done)) return done
  const fields =
    typeof content === 'object' && content !== null ? new Map<string, unknown>(Object.entries(content)) : null
  return done.values[String(fields?.get(done.by))] ?? null
}

/** The one strategy to which an act by letter belongs: never a guess from what the one who enters it may do elsewhere. */
function enteredIn(name: string, session: Session, { strategy, heardIn }: Left): string {
  if (strategy === null)
    throw new Error(`${name} was entered by letter and named no strategy when it recorded`)
  if (heardIn === null && !holds(session, ['secretariat'], strategy)) throw stop(403, 'not-allowed')
  return strategy
}

/** What a handler says of the entry that it leaves, for an act by letter. */
interface Named {
  readonly strategy?: string
  readonly about?: About
  readonly heardIn?: string | null
}

interface Left {
  readonly entry: string
  readonly subject: string
  readonly content: JsonValue
  readonly strategy: string | null
  readonly about: About | null
  /** The room in which it was said, where the handler let in whoever heard it. */
  readonly heardIn: string | null
}

function actingWith(
  options: Pick<HttpOptions, 'signer'>,
  name: string,
  act: Act,
  read: ReadInput,
  tx: Transaction<unknown>,
  session: Session,
): { given: Acting<Act, unknown>; left: () => Left | null } {
  let left: Left | null = null
  let receipt: (() => Receipt) | null = null
  const leave = (entry: LedgerEntry, content: JsonValue, { strategy, about, heardIn }: Named) => {
    if (left !== null) throw new Error(`${name} left two entries; an act leaves one`)
    left = {
      entry: entry.id,
      subject: entry.subject,
      content,
      strategy: strategy ?? strategyIn(read.input),
      about: about ?? null,
      heardIn: heardIn ?? null,
    }
  }
  const given: Acting<Act, unknown> = {
    ...read,
    tx,
    session,
    refuse: refuseFor(act),
    record: async (subject, content, { hidden = false, ...named } = {}) => {
      // The particulars of a letter name who signed it.
      if (hidden && read.letter !== null) throw stop(422, 'hidden-not-by-letter')
      const recorded = await record(tx, { act: name, subject, content, hidden })
      leave(recorded.entry, content, named)
      receipt = () => makeReceipt(recorded, content, options.signer)
      return { ledger_entry: recorded.ledger_entry, ledger_salt: recorded.ledger_salt }
    },
    recordRows: async (subject, rows, { told = { rows: rows.length }, ...named } = {}) => {
      const recorded = await recordRows(tx, { act: name, subject, rows })
      leave(recorded.entry, told, named)
      return recorded
    },
    receipt: () => {
      if (receipt === null) throw new Error(`${name} asked for a receipt of what it has not recorded`)
      return receipt()
    },
  }
  return { given, left: () => left }
}
