import { expect, test } from 'vitest'
import { type Block, textsOf } from '#kernel/papers/paper.ts'
import { targetOutcomeNames } from '../../contract/governance/target-words.ts'
import type { Closing } from '../targets/closings-of-a-version.ts'
import { withClosings } from './closings-beside.ts'
import type { ContentNode } from './read-content.ts'

const given: Closing = {
  of: 'target',
  outcome: targetOutcomeNames['given up'],
  reason: 'Nobody trains them.',
}
const closings = new Map([
  ['a', [given]],
  ['b', [given, { ...given, of: 'activity' as const }]],
])
const blocks: Block[] = ['a', 'b'].flatMap((lineage): Block[] => [
  { kind: 'heading', level: 2, key: `${lineage}/title`, texts: textsOf({ en: lineage }) },
  {
    ...{ kind: 'fact', key: `${lineage}/indicator.target`, label: { en: 'Target', ur: 'ہدف' } },
    texts: textsOf({ en: '40', ur: '۴۰' }),
    notes: { ur: 'ترجمے کا مسودہ' },
  },
])
const node = (lineage: string, text: string): ContentNode => ({
  ...{ lineage, kind: 'objective', code: lineage, parent: null, depth: 0, level: 'public', lead: null },
  ...{ partners: [], terms: [], governanceLevel: null, starts: null, ends: null, costState: null },
  texts: [{ field: 'indicator.target', language: 'en', level: 'public', text, translation: 'original' }],
})
const said = (nodes: readonly ContentNode[], place: 'notes' | 'comment') =>
  withClosings(blocks, { nodes, closings }, place).map((block) => block[place]?.en ?? null)
const target = 'Why its target left: Given up. Nobody trains them.'

test('why a target left stands where it stood, and why an entry left on its heading', () => {
  const activity = 'Why it left: Given up. Nobody trains them.'
  expect(said([node('a', 'TBD')], 'comment')).toEqual([null, target, activity, target])
})

test('of a target that came back, or an entry that stands, nothing is said', () => {
  expect(said([node('a', '50'), node('b', '—')], 'notes').filter((one) => one !== '')).toEqual([
    ...[null, null, null],
    target,
  ])
})

test('what is noted already stays, in either language', () => {
  const [, fact] = withClosings(blocks, { nodes: [], closings }, 'notes')
  expect(fact?.notes?.ur).toBe('ترجمے کا مسودہ · اس کا ہدف کیوں نکلا: ترک کیا گیا۔ Nobody trains them.')
})
