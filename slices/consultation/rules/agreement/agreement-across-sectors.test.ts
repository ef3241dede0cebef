import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Position, positions } from '../a-position-is-one-of-three.ts'
import { type Agreement, AgreementAcrossSectors, type Vote } from './agreement-across-sectors.ts'

function agreementOf(
  sectorOf: Readonly<Record<string, string>>,
  votes: readonly Vote[],
): readonly Agreement[] {
  const agreement = new AgreementAcrossSectors(new Map(Object.entries(sectorOf)))
  for (const vote of votes) agreement.take(vote)
  return agreement.statements()
}
const vote = (person: string, position: Position, statement = 'S1', at = 1): Vote => ({
  ...{ statement, person, position, at },
})
const sectors = { a: 'police', b: 'police', c: 'police', d: 'civil society', e: 'civil society' }

describe('agreement by sector, computed by hand', () => {
  test('is the product over sectors of (agree + 1) / (seen + 2)', () => {
    const [s1] = agreementOf(sectors, [
      ...[vote('a', 'agree'), vote('b', 'agree'), vote('c', 'disagree')],
      ...[vote('d', 'agree'), vote('e', 'pass')],
    ])
    // police (2 + 1) / (3 + 2), civil society (1 + 1) / (2 + 2)
    expect(s1?.consensus).toBeCloseTo((3 / 5) * (2 / 4), 12)
    expect(s1).toMatchObject({ agree: 3, disagree: 1, pass: 1, seen: 5, opposedBy: [] })
  })

  test('a sector that has not spoken gives a half', () => {
    const [s1] = agreementOf(sectors, [vote('a', 'agree')])
    expect(s1?.consensus).toBeCloseTo((2 / 3) * (1 / 2), 12)
  })

  test('the last position of a person counts, in whatever order they arrive', () => {
    const changed = [vote('a', 'agree', 'S1', 1), vote('a', 'disagree', 'S1', 2)]
    expect(agreementOf(sectors, changed)[0]).toMatchObject({ agree: 0, disagree: 1, seen: 1 })
    expect(agreementOf(sectors, changed.toReversed())[0]).toMatchObject({ agree: 0, disagree: 1, seen: 1 })
  })

  test('whoever is in no sector counts in the whole and in no sector', () => {
    const [s1] = agreementOf(sectors, [vote('visitor', 'agree')])
    expect(s1?.seen).toBe(1)
    expect(s1?.sectors.map(({ seen }) => seen)).toEqual([0, 0])
  })

  test('the smallest sector stands first', () => {
    const [s1] = agreementOf(sectors, [vote('a', 'agree')])
    expect(s1?.sectors.map(({ sector }) => sector)).toEqual(['civil society', 'police'])
  })

  test('a statement that a whole sector opposes heads the list, whatever the total', () => {
    const people = Object.fromEntries(Array.from({ length: 200 }, (_, n) => [`p${n}`, 'police']))
    const all = { ...people, d: 'civil society', e: 'civil society' }
    const liked = Object.keys(people).flatMap((person) => [
      vote(person, 'agree', 'A'),
      vote(person, 'agree', 'B'),
    ])
    const opposed = [vote('d', 'disagree', 'A'), vote('e', 'pass', 'A'), vote('d', 'agree', 'B')]
    const [first, second] = agreementOf(all, [...liked, ...opposed])
    expect([first?.statement, first?.opposedBy]).toEqual(['A', ['civil society']])
    expect([second?.statement, second?.opposedBy]).toEqual(['B', []])
  })
})

const person = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')
const anyVotes = fc
  .array(
    fc.record({ statement: fc.constantFrom('1', '2', '3'), person, position: fc.constantFrom(...positions) }),
  )
  .map((votes) => votes.map((one, at) => ({ ...one, at })))

describe('for any votes', () => {
  test('permuting people within their sectors changes nothing', () => {
    const swap = new Map([...Object.keys(sectors)].map((one) => [one, one]))
    swap.set('a', 'b').set('b', 'c').set('c', 'a').set('d', 'e').set('e', 'd')
    fc.assert(
      fc.property(anyVotes, (votes) => {
        const renamed = votes.map((one) => ({ ...one, person: swap.get(one.person) ?? one.person }))
        expect(agreementOf(sectors, renamed)).toEqual(agreementOf(sectors, votes))
      }),
    )
  })

  test('a vote sent twice changes nothing', () => {
    fc.assert(
      fc.property(anyVotes, fc.nat(), (votes, at) => {
        fc.pre(votes.length > 0)
        const again = votes[at % votes.length]
        const doubled = again === undefined ? votes : [...votes, again]
        expect(agreementOf(sectors, doubled)).toEqual(agreementOf(sectors, votes))
      }),
    )
  })

  test('the order in which they arrive changes nothing', () => {
    fc.assert(
      fc.property(anyVotes, (votes) => {
        expect(agreementOf(sectors, votes.toReversed())).toEqual(agreementOf(sectors, votes))
      }),
    )
  })

  test('counts add up, and agreement lies between nothing and all', () => {
    fc.assert(
      fc.property(anyVotes, (votes) => {
        for (const { agree, disagree, pass, seen, consensus } of agreementOf(sectors, votes)) {
          expect(agree + disagree + pass).toBe(seen)
          expect(consensus).toBeGreaterThan(0)
          expect(consensus).toBeLessThan(1)
        }
      }),
    )
  })
})
