import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Act } from '#kernel/contract/act.ts'
import { type MandateKind, mandateKinds } from '#kernel/contract/mandates.ts'
import type { Letter } from '#kernel/contract/shapes.ts'
import type { Mandate, Session } from '#kernel/database/session.ts'
import { authorise } from '#kernel/http/carry-out.ts'
import { contracts } from './contracts.ts'

const acts = contracts.flatMap((contract) =>
  Object.entries(contract.acts).map(([name, act]) => ({ name: `${contract.slice}.${name}`, act })),
)
const here = '00000000-0000-4000-8000-00000000000a'
const elsewhere = '00000000-0000-4000-8000-00000000000b'

const session = (mandates: readonly Mandate[], changes: Partial<Session> = {}): Session => ({
  person: '00000000-0000-4000-8000-000000000001',
  machine: null,
  mandates,
  scopes: null,
  ...changes,
})
const holding = (kinds: readonly MandateKind[], strategy: string): Mandate[] =>
  kinds.map((kind) => ({ kind, strategy, office: null }))
const may = (act: Act, who: Session, input: object = {}, letter: Letter | null = null): boolean => {
  try {
    authorise(act, who, input, letter)
    return true
  } catch {
    return false
  }
}
const letter: Letter = {
  theirReference: 'NCHR/2027/14',
  ourReference: 'S/2027/3',
  dated: '2027-01-15',
  signatory: 'Section Officer',
  medium: 'letter',
  scan: 'a'.repeat(64),
}

const anyAct = fc.constantFrom(...acts)
const anyKinds = fc.uniqueArray(fc.constantFrom(...mandateKinds))

test('there are acts to look at, of every slice that is open', () => {
  expect(acts.length).toBeGreaterThan(60)
  expect(new Set(acts.map(({ name }) => name.split('.')[0])).size).toBe(contracts.length)
})

test('a visitor reaches what is open to anyone and nothing else', () => {
  const visitor = session([], { person: null, machine: 'public visitor' })
  const open = acts.filter(({ act }) => may(act, visitor)).map(({ name }) => name)
  expect(open).toEqual(acts.filter(({ act }) => act.who === 'anyone').map(({ name }) => name))
  // What is open to anyone is a list that a reviewer reads, not a rule that grows by itself.
  expect(open.toSorted()).toEqual(
    [
      'consultation.readModerationPolicy',
      'correspondence.contestActByLetter',
      'correspondence.openScanByLink',
      'correspondence.showActByLetter',
      'identity.acceptInvitation',
      'identity.firstAdministrator',
      'identity.lookAtInvitation',
      'identity.me',
      'ledger.checkReceipt',
      'ledger.checkpoint',
      'ledger.completeReceipt',
      'consultation.readRoundSchema',
      'strategy.readSchema',
    ].toSorted(),
  )
})

test('without any mandate nobody reaches an act that names mandates', () => {
  fc.assert(
    fc.property(anyAct, ({ act }) => {
      fc.pre(typeof act.who !== 'string')
      expect(may(act, session([]))).toBe(false)
    }),
    { numRuns: 500 },
  )
})

test('mandates of another strategy count for nothing', () => {
  fc.assert(
    fc.property(anyAct, anyKinds, ({ act }, kinds) => {
      fc.pre(typeof act.who !== 'string')
      expect(may(act, session(holding(kinds, elsewhere)), { strategy: here })).toBe(false)
    }),
    { numRuns: 2_000 },
  )
})

test('whoever lacks every mandate that an act names is refused, whatever else they hold; one of them is enough', () => {
  fc.assert(
    fc.property(anyAct, anyKinds, ({ act }, kinds) => {
      if (typeof act.who === 'string') return
      const named: readonly string[] = act.who
      const expected = kinds.some((kind) => named.includes(kind))
      expect(may(act, session(holding(kinds, here)), { strategy: here })).toBe(expected)
    }),
    { numRuns: 5_000 },
  )
})

test('only the secretariat writes for somebody else, whatever the act', () => {
  fc.assert(
    fc.property(anyAct, anyKinds, ({ act }, kinds) => {
      const allowed = may(act, session(holding(kinds, here)), { strategy: here }, letter)
      expect(allowed).toBe(kinds.includes('secretariat'))
    }),
    { numRuns: 2_000 },
  )
})

test('what is said to somebody’s face is let in for these acts alone, whose handlers ask who runs the room', () => {
  const spoken: Letter = { ...letter, medium: 'spoken' }
  const participant = session(holding(['participant'], here))
  const letIn = acts
    .filter(({ act }) => may(act, participant, { strategy: here }, spoken))
    .map(({ name }) => name)
  // A list that a reviewer reads: whoever is let in here is refused by the act, unless they heard it in their room.
  expect(letIn.toSorted()).toEqual([
    'consultation.cosignProposal',
    'consultation.proposeAmendment',
    'consultation.proposeChange',
  ])
  expect(acts.filter(({ act }) => may(act, session([]), { strategy: here }, spoken))).toEqual([])
})

test('a token that may only read records nothing', () => {
  fc.assert(
    fc.property(anyAct, ({ act }) => {
      const reader = session(holding(mandateKinds, here), { scopes: ['read'] })
      expect(may(act, reader, { strategy: here })).toBe(act.records === null)
    }),
    { numRuns: 1_000 },
  )
})
