import { expect, it } from 'vitest'
import { planOfVersion } from '../../plan-import/a-version-reads-as-a-plan.ts'
import { anObjectiveAnswersEvidence } from './an-objective-answers-evidence.ts'
import type { CitedEvidence } from '../finding.ts'

const plan = planOfVersion([
  { kind: 'heading', code: 'P1', texts: { objective: 'Fewer people are trafficked' } },
  { kind: 'activity', code: '1.1', texts: { objective: 'Fewer people are trafficked', action: 'Train' } },
])
const found = (cited: readonly CitedEvidence[]) =>
  anObjectiveAnswersEvidence({ plan, evidence: new Map([[1, cited]]) }).map(
    ({ code, row }) => `${code} ${row}`,
  )

it('an objective that cites nothing is found, and one that cites a fresh finding is not', () => {
  expect(found([])).toEqual(['objective-without-evidence 1'])
  expect(found([{ reference: 'E-1', isStale: false }])).toEqual([])
})

it('each finding that has gone stale is named once', () => {
  const cited = [
    { reference: 'E-1', isStale: true },
    { reference: 'E-2', isStale: false },
    { reference: 'E-3', isStale: true },
  ]
  expect(found(cited)).toEqual(['evidence-stale 1', 'evidence-stale 1'])
})

it('nothing is said where it is not known what objectives cite, as in a file', () => {
  expect(anObjectiveAnswersEvidence({ plan })).toEqual([])
})
