import { type Subject, codeOf, entriesOf, funnelsOf, ofSubject } from './the-standard-indicators.ts'
import type { StandardEntry } from './standard-entry.ts'

export interface Declared {
  readonly indicators: readonly {
    readonly code: string
    /** Null of an indicator that people declared themselves. */
    readonly adopted: { readonly subject: string; readonly entry: string } | null
  }[]
  readonly funnels: readonly string[]
}

export const entryStates = ['new', 'adopted', 'code taken'] as const
export type EntryState = (typeof entryStates)[number]
export const funnelStates = ['new', 'declared', 'incomplete'] as const
export type FunnelState = (typeof funnelStates)[number]

export interface EntrySeen {
  readonly entry: StandardEntry
  readonly code: string
  readonly state: EntryState
}

/** What becomes of each entry and funnel, before anything is written; the act does the same and no more. */
export function whatAdoptingWouldDo(subject: Subject, chosen: readonly string[], declared: Declared) {
  const entries = entriesOf(subject).map((entry): EntrySeen => {
    const code = codeOf(entry, subject)
    const own = declared.indicators.find(
      ({ adopted }) => adopted?.subject === subject && adopted.entry === entry.key,
    )
    const taken = declared.indicators.some((one) => one.code === code)
    return { entry, code, state: own !== undefined ? 'adopted' : taken ? 'code taken' : 'new' }
  })
  const stands = (key: string) =>
    entries.some(
      ({ entry, state }) =>
        entry.key === key && (state === 'adopted' || (state === 'new' && chosen.includes(key))),
    )
  const funnels = funnelsOf(subject).map(({ key, name, stages }) => {
    const named = ofSubject(name, subject)
    const state: FunnelState = declared.funnels.includes(named.en)
      ? 'declared'
      : stages.every(stands)
        ? 'new'
        : 'incomplete'
    return { key, name: named, stages, state }
  })
  return { entries, funnels }
}
