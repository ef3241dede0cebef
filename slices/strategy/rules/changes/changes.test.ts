import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nodeKinds } from '../a-node-hangs-below-its-kind.ts'
import {
  type PrintedNode,
  beyondWhatWasDecided,
  touchedBetween,
} from './a-draft-carries-only-what-was-decided.ts'
import { strategyPart } from './a-yearly-plan-leaves-the-strategy-alone.ts'
import { type InForce, planOn, until } from './the-plan-on-a-day.ts'
import { faultsOfDeciding, reviewerFor } from './three-people-change-an-approved-plan.ts'

const node = (lineage: string, print: string, below: string | null = null): PrintedNode => ({
  ...{ lineage, kind: 'activity', code: lineage, print, below },
})
const plan = fc.uniqueArray(
  fc.record<PrintedNode>({
    lineage: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    kind: fc.constantFrom(...nodeKinds),
    code: fc.constantFrom('1', '2'),
    below: fc.constant(null),
    print: fc.constantFrom('x', 'y'),
  }),
  { selector: ({ lineage }) => lineage },
)

test('a plan held against itself has nothing touched', () => {
  fc.assert(
    fc.property(plan, (nodes) => {
      expect(touchedBetween(nodes, nodes)).toEqual([])
    }),
  )
})

test('what was named, with what hangs below it, is never beyond; everything else that was touched is', () => {
  const approved = [node('a', 'x'), node('a1', 'x', 'a'), node('b', 'x')]
  const now = [node('a', 'y'), node('a2', 'new', 'a'), node('b', 'y'), node('c', 'new')]
  const beyond = beyondWhatWasDecided({ approved, now, named: ['a'], actionYear: null })
  expect(beyond.map(({ lineage, what }) => `${lineage} ${what}`)).toEqual(['b changed', 'c added'])
  fc.assert(
    fc.property(plan, plan, (before, after) => {
      const all = [...before, ...after].map(({ lineage }) => lineage)
      expect(beyondWhatWasDecided({ approved: before, now: after, named: all, actionYear: null })).toEqual([])
      const none = beyondWhatWasDecided({ approved: before, now: after, named: [], actionYear: null })
      expect(none).toEqual(touchedBetween(before, after))
    }),
  )
})

test('in a yearly plan only the strategy part is beyond', () => {
  fc.assert(
    fc.property(plan, plan, (approved, now) => {
      for (const { kind } of beyondWhatWasDecided({ approved, now, named: null, actionYear: 2028 }))
        expect(strategyPart).toContain(kind)
    }),
  )
})

const version = fc.record<InForce>({
  number: fc.integer({ min: 1, max: 9 }),
  effectiveOn: fc.constantFrom('2027-01-01', '2027-06-01', '2028-01-01'),
  withdrawnOn: fc.constantFrom(null, '2027-07-01', '2028-02-01'),
})
const versions = fc.uniqueArray(version, { selector: ({ number }) => number })
const day = fc.constantFrom(
  '2026-12-31',
  '2027-01-01',
  '2027-05-31',
  '2027-06-01',
  '2027-08-01',
  '2028-03-01',
)

test('the plan of a day was effective by then, not withdrawn, and no later one was effective', () => {
  fc.assert(
    fc.property(versions, day, (all, on) => {
      const found = planOn(all, on)
      if (found === null) return
      expect(found.effectiveOn <= on).toBe(true)
      expect(found.withdrawnOn === null || found.withdrawnOn > on).toBe(true)
      const last = until(all, found)
      expect(last === null || last > on).toBe(true)
    }),
  )
})

test('who proposed, or alone reviewed, never decides on screen, whoever reviewed', () => {
  const person = fc.constantFrom('p', 'q', 'r')
  fc.assert(
    fc.property(person, fc.uniqueArray(person), person, (proposedBy, reviewers, decider) => {
      const now = { proposedBy, reviewers, decision: null, hasDraft: false }
      const may = faultsOfDeciding(now, { letter: false, person: decider }).length === 0
      expect(may).toBe(decider !== proposedBy && reviewerFor(now, decider) !== null)
    }),
  )
})
