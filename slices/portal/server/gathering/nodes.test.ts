import { expect, it } from 'vitest'
import type { ConcurrencePart, NodePart } from '../../rules/parts-of-a-snapshot.ts'
import { concurrenceShare } from './nodes.ts'

const activity = (state: ConcurrencePart['state'], byLetter: ConcurrencePart['byLetter']) =>
  ({
    activity: {
      concurrence: { state, byLetter, office: null, since: null, daysLate: 0, illustrative: false },
    },
  }) as NodePart

it('a concurrence that its office contests is not among those that concurred; one that was kept is', () => {
  const share = concurrenceShare([
    activity('concurred', null),
    activity('concurred', { contested: true, kept: true }),
    activity('contested', { contested: true, kept: false }),
    activity('escalated', null),
    activity('silent', null),
  ])
  expect(share).toEqual({
    activities: 5,
    concurred: 2,
    byLetter: 1,
    declined: 0,
    counterProposed: 0,
    contested: 1,
    escalated: 1,
    unanswered: 1,
  })
})
