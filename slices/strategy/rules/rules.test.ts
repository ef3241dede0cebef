import fc from 'fast-check'
import { expect, test } from 'vitest'
import { whatStopsSubmission } from './a-held-version-is-not-submitted.ts'
import { mayHangBelow, nodeKinds } from './a-node-hangs-below-its-kind.ts'
import { levelBelow, mayHangAt, narrowedBy } from './openness/a-node-is-no-more-open-than-its-parent.ts'
import { levelWithin, mayBeAt } from './openness/a-text-is-no-more-open-than-its-node.ts'
import { changesNothing, mayReplace } from './an-amendment-applies-only-to-the-text-it-saw.ts'
import { whatStopsApproval, whatStopsRecordingAnApproval } from './approving-needs-a-second-person.ts'
import { codesUsedTwice, nextCode, suggestCode } from './codes-are-unique.ts'
import { differencesOf } from './differences-of-versions.ts'
import { levels, strictness } from './openness/levels-of-openness.ts'
import { inTreeOrder } from './order-of-a-tree.ts'
import { versionStatuses } from './version-statuses.ts'

test('who submits does not approve, whoever it is and whatever the status', () => {
  fc.assert(
    fc.property(fc.uuid(), fc.constantFrom(...versionStatuses), (person, status) => {
      const reasons = whatStopsApproval({ status, submittedBy: person, approver: person })
      expect(reasons).toContain('needs-a-second-person')
    }),
  )
  expect(whatStopsApproval({ status: 'submitted', submittedBy: 'a', approver: 'b' })).toEqual([])
  expect(whatStopsApproval({ status: 'submitted', submittedBy: 'a', approver: null })).toEqual([
    'needs-a-second-person',
  ])
})

test('only what is decided already cannot be recorded as approved', () => {
  const stopped = versionStatuses.filter((status) => whatStopsRecordingAnApproval(status) !== null)
  expect(stopped).toEqual(['approved', 'superseded', 'withdrawn'])
})

test('every reason against a submission is told at once', () => {
  const worst = { status: 'approved', openHolds: 2, lintErrors: 100, activities: 0 } as const
  expect(whatStopsSubmission(worst)).toEqual([
    'not-open-for-submission',
    'held',
    'no-activities',
    'too-many-lint-errors',
  ])
  expect(whatStopsSubmission({ status: 'draft', openHolds: 0, lintErrors: 5, activities: 1 })).toEqual([])
})

test('a text is as strict as its node, or stricter', () => {
  for (const node of levels)
    for (const text of levels) expect(mayBeAt(levelWithin(text, node), node)).toBe(true)
  expect(mayBeAt('public', 'government')).toBe(false)
  expect(mayBeAt('restricted annex', 'public')).toBe(true)
})

test('an amendment replaces only the text it saw; line ends and outer blanks are no change', () => {
  expect(mayReplace('One\r\ntwo ', 'One\ntwo')).toBe(true)
  expect(mayReplace(null, '')).toBe(true)
  expect(mayReplace('One two', 'One three')).toBe(false)
  expect(changesNothing('One', ' One ')).toBe(true)
  expect(changesNothing('One', 'Two')).toBe(false)
})

test('nothing hangs below itself but an activity, whose provinces do; a paragraph stands in a section', () => {
  for (const kind of nodeKinds) expect(mayHangBelow(kind, kind)).toBe(kind === 'activity')
  expect(mayHangBelow('paragraph', 'pillar')).toBe(false)
  expect(mayHangBelow('paragraph', 'section')).toBe(true)
})

test('codes that stand twice are named once, and the next code is free', () => {
  expect(codesUsedTwice(['A', 'B', 'A', 'A', 'B', 'C'])).toEqual(['A', 'B'])
  fc.assert(
    fc.property(fc.array(fc.nat(40)), (numbers) => {
      const used = numbers.map((number) => `PUR-2.${number}`)
      expect(used).not.toContain(nextCode('PUR-2.', used))
    }),
  )
})

test('a tree in order holds every node once, parents first', () => {
  const trees = fc.array(fc.option(fc.nat(30), { nil: null }), { maxLength: 30 }).map((parents) =>
    parents.map((parent, at) => ({
      id: String(at),
      parent: parent === null || at === 0 ? null : String(parent % at),
    })),
  )
  fc.assert(
    fc.property(trees, (nodes) => {
      const order = inTreeOrder(nodes).map(({ id }) => id)
      expect([...order].sort()).toEqual(nodes.map(({ id }) => id).sort())
      for (const { id, parent } of nodes) {
        if (parent !== null) expect(order.indexOf(parent)).toBeLessThan(order.indexOf(id))
      }
    }),
  )
})

const compared = (
  lineage: string,
  code: string,
  fields: Record<string, string>,
  below: string | null = null,
) => ({
  ...{ lineage, code, fields, pillar: null },
  kind: 'activity' as const,
  below: below === null ? null : { lineage: below, code: `code of ${below}` },
})

test('a comparison names what was added, changed, renumbered and removed, and nothing else', () => {
  const earlier = [
    compared('same', 'A1', { 'title/en': 'Same' }),
    compared('changed', 'A2', { 'title/en': 'Old', 'title/ur': 'پرانا' }),
    compared('renumbered', 'A3', { 'title/en': 'Moved' }),
    compared('removed', 'A4', { 'title/en': 'Gone' }),
  ]
  const later = [
    compared('same', 'A1', { 'title/en': 'Same' }),
    compared('changed', 'A2', { 'title/en': 'New', 'title/ur': 'پرانا' }),
    compared('renumbered', 'A9', { 'title/en': 'Moved' }),
    compared('added', 'A3', { 'title/en': 'Fresh' }),
  ]
  expect(
    differencesOf(earlier, later).map(({ lineage, what, fields }) => [lineage, what, fields.length]),
  ).toEqual([
    ['changed', 'changed', 1],
    ['renumbered', 'changed', 0],
    ['added', 'added', 1],
    ['removed', 'removed', 1],
  ])
  expect(differencesOf(earlier, earlier)).toEqual([])
})

test('members of a list come and go whole, in whatever order they stand', () => {
  const member = (key: string) => ({ key, name: { en: key, ur: null } })
  const keys = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'))
  fc.assert(
    fc.property(keys, keys, (was, is) => {
      const side = (partners: readonly string[]) => [
        { ...compared('one', 'A1', {}), lists: { partners: partners.map(member) } },
      ]
      const [told] = differencesOf(side(was), side(is))
      const said = (names: readonly { readonly en: string | null }[] = []) => names.map(({ en }) => en)
      expect(said(told?.lists[0]?.added)).toEqual(is.filter((key) => !was.includes(key)))
      expect(said(told?.lists[0]?.removed)).toEqual(was.filter((key) => !is.includes(key)))
    }),
  )
})

test('a node that was moved with its code differs by what it hangs below; one whose parent got a code does not', () => {
  const moved = differencesOf([compared('one', 'A1', {}, 'here')], [compared('one', 'A1', {}, 'there')])
  expect(moved.map(({ what, fields }) => [what, fields])).toEqual([
    ['moved', [{ name: 'below/none', before: 'code of here', after: 'code of there' }]],
  ])
  const reworded = differencesOf(
    [compared('one', 'A1', { a: 'x' }, 'here')],
    [compared('one', 'A1', { a: 'y' }, 'there')],
  )
  expect(reworded.map(({ what, fields }) => [what, fields.length])).toEqual([['changed', 2]])
  const renamed = { ...compared('one', 'A1', {}, 'here'), below: { lineage: 'here', code: 'another' } }
  expect(differencesOf([compared('one', 'A1', {}, 'here')], [renamed])).toEqual([])
})

test('a code is suggested after those of its kind that stand nearest', () => {
  const coded = (id: string, kind: (typeof nodeKinds)[number], parent: string | null) => ({
    id,
    kind,
    parent,
    code: id,
  })
  const plan = [
    coded('P', 'pillar', null),
    coded('P-1', 'objective', 'P'),
    coded('P-1-A1', 'output', 'P-1'),
    coded('P-1.1', 'activity', 'P-1-A1'),
    coded('P-1.2', 'activity', 'P-1-A1'),
    coded('P-1-A2', 'output', 'P-1'),
    coded('Q', 'pillar', null),
  ]
  expect(suggestCode('activity', 'P-1-A1', plan)).toBe('P-1.3')
  expect(suggestCode('activity', 'P-1-A2', plan)).toBe('P-1.3')
  expect(suggestCode('output', 'P-1', plan)).toBe('P-1-A3')
  expect(suggestCode('objective', 'P', plan)).toBe('P-2')
  expect(suggestCode('activity', 'Q', plan)).toBe('Q.1')
  expect(suggestCode('pillar', null, plan)).toBe('')
})

test('a node is never more open than its parent, and narrowing takes along only what is wider', () => {
  for (const node of levels) {
    expect(mayHangAt(node, null)).toBe(true)
    for (const parent of levels) {
      expect(mayHangAt(node, parent)).toBe(strictness(node) >= strictness(parent))
      expect(mayHangAt(levelBelow(node, parent), parent)).toBe(true)
    }
  }
  const below = levels.map((level) => ({ level }))
  expect(narrowedBy('government', below).map(({ level }) => level)).toEqual(['public', 'partners'])
  expect(narrowedBy('public', below)).toEqual([])
})
