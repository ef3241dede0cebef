import fc from 'fast-check'
import { expect, it } from 'vitest'
import { rowOfActivity } from '../../plan-import/a-version-reads-as-a-plan.ts'
import { planFields } from '../../plan-table/plan-fields.ts'
import { foundAsOneWrites } from './what-is-found-as-one-writes.ts'

const asPublished = { rules: {} }
const codes = (texts: Record<string, string>, field: (typeof planFields)[number], rules = asPublished) =>
  foundAsOneWrites(rowOfActivity('1.1', texts, {}), field, rules).map(({ code }) => code)

it('a verb that any effort satisfies is found while the title is written, in either language', () => {
  expect(codes({ title: 'Strengthen coordination between agencies' }, 'action')).toContain('vague-verb')
  expect(codes({ title: 'اداروں کے درمیان رابطہ مضبوط بنانا' }, 'action')).toContain('vague-verb')
  expect(codes({ title: 'Appoint six prosecutors' }, 'action')).toEqual([])
})

it('what the strategy does not ask is not asked of who writes', () => {
  const off = { rules: { 'vague-verb': 'off' as const } }
  expect(codes({ title: 'Strengthen coordination between agencies' }, 'action', off)).toEqual([])
})

it('a field that is being written is judged, and what was not yet written is not held against it', () => {
  expect(codes({ title: 'Appoint six prosecutors', deadline: 'Ongoing' }, 'deadline')).toEqual([
    'open-ended-deadline',
  ])
  expect(codes({ title: 'Appoint six prosecutors', deadline: 'Ongoing' }, 'action')).toEqual([])
  expect(codes({ title: 'Appoint six prosecutors', deadline: '' }, 'deadline')).toEqual([])
})

it('whatever is typed, only the field that is written is spoken of', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.constantFrom(...planFields), (title, text, field) => {
      const row = { kind: 'activity' as const, code: '1', texts: { action: title, [field]: text } }
      return foundAsOneWrites(row, field, asPublished).every((finding) => finding.column === field)
    }),
  )
})
