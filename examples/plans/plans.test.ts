import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { transcribed } from './transcribe.ts'

const here = (name: string) => new URL(name, import.meta.url)

/** What the lint finds in them is judged finding by finding in docs/plan-lint/judgement.csv. */
describe('the three real plans', () => {
  const fresh = transcribed()
  it.runIf(fresh)('stand as the transcription writes them', () => {
    for (const [name, content] of fresh ?? []) expect(readFileSync(here(name), 'utf8')).toBe(content)
    expect(fresh?.size).toBe(3)
  })
  it.runIf(!fresh)('could not be compared with their source: ../shared/data is not there', () => {
    expect(fresh).toBeUndefined()
  })
})
