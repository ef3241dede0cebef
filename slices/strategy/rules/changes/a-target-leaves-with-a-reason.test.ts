import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nodeKinds } from '../a-node-hangs-below-its-kind.ts'
import {
  type NodeWithTarget,
  namedTargets,
  takesItsPlace,
  targetsThatLeft,
  wordsThatHold,
} from './a-target-leaves-with-a-reason.ts'

const of = (lineage: string, en: string | null, ur: string | null = null): NodeWithTarget => ({
  ...{ lineage, kind: 'objective', code: lineage.toUpperCase(), target: { en, ur } },
})
const left = (
  approved: readonly NodeWithTarget[],
  now: readonly NodeWithTarget[],
  standing: readonly string[],
) => targetsThatLeft({ approved, now, standing: new Set(standing) }).map(({ lineage }) => lineage)

test('a target left where its text went, where a dash stands for it, and where its objective went', () => {
  const approved = [of('a', '40 by 2028'), of('b', '10 by 2028'), of('c', '5 a year'), of('d', '7 a year')]
  const now = [of('b', 'TBD'), of('c', '4 a year')]
  expect(left(approved, now, ['a', 'b', 'c'])).toEqual(['a', 'b', 'd'])
})

test('a target that stands in one language has not left, and one that never promised anything cannot leave', () => {
  expect(left([of('a', '40 by 2028', '۲۰۲۸ تک ۴۰')], [of('a', null, '۲۰۲۸ تک ۴۰')], ['a'])).toEqual([])
  expect(left([of('a', '-'), of('b', '', null)], [], ['a', 'b'])).toEqual([])
  expect(left([of('a', '(not in excerpt)')], [], ['a'])).toEqual(['a'])
})

test('what an activity promised is told as it is closed; while it stands its target leaves with a reason', () => {
  const activity: NodeWithTarget = { ...of('a', '40 by 2028'), kind: 'activity' }
  expect(left([activity], [], [])).toEqual([])
  expect(left([activity], [], ['a'])).toEqual(['a'])
})

test('only a target that promises something takes the place of another, and the word holds as long as it does', () => {
  const now = [of('b', '40 by 2029'), of('c', 'TBD'), of('d', '—'), of('e', null)]
  expect(['a', 'b', 'c', 'd', 'e'].filter((into) => takesItsPlace(into, now))).toEqual(['b'])
  const said = [
    { lineage: 'a', into: 'b' },
    { lineage: 'x', into: 'c' },
    { lineage: 'y', into: 'b' },
    { lineage: 'y', into: 'd' },
    { lineage: 'z', into: 'd' },
    { lineage: 'z', into: null },
  ]
  expect([...wordsThatHold(said, now).keys()]).toEqual(['a', 'z'])
})

test('a sentence names each by its code and its words, whichever way it is read, and of many only the first', () => {
  const named = (code: string, words: string) => `\u2068${code}\u2069 “\u2068${words}\u2069”`
  expect(namedTargets([of('a', '40 by 2028', '۲۰۲۸ تک ۴۰')])).toBe(named('A', '40 by 2028'))
  expect(namedTargets([of('a', null, '۴۰ اہلکار')])).toBe(named('A', '۴۰ اہلکار'))
  const many = Array.from({ length: 6 }, (_, at) => of(`n${at}`, 'x'))
  expect(namedTargets(many)).toBe([...many.slice(0, 5).map(({ code }) => named(code, 'x')), '…'].join(' · '))
})

const text = fc.constantFrom(null, '40', '-', '')
const nodes = fc.uniqueArray(
  fc.record<NodeWithTarget>({
    lineage: fc.constantFrom('a', 'b', 'c', 'd'),
    kind: fc.constantFrom(...nodeKinds),
    code: fc.constant('1'),
    target: fc.record({ en: text, ur: text }),
  }),
  { selector: ({ lineage }) => lineage },
)

test('a copy loses no target, and what left was promised before and is not promised now', () => {
  fc.assert(
    fc.property(nodes, nodes, (approved, now) => {
      const all = approved.map(({ lineage }) => lineage)
      expect(left(approved, approved, all)).toEqual([])
      for (const lineage of left(approved, now, all)) {
        const said = (list: readonly NodeWithTarget[]) =>
          Object.values(list.find((one) => one.lineage === lineage)?.target ?? {})
        expect(said(approved)).toContain('40')
        expect(said(now)).not.toContain('40')
      }
    }),
  )
})
