import { useQuery } from '@tanstack/react-query'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { dayLabel } from '#kernel/pure/period-labels.ts'
import {
  costNames,
  costStates,
  type Fact,
  governmentLevels,
  governmentNames,
  isFact,
  type NamesOfEntries,
  shapeOf,
  termsIn,
} from '#slices/strategy/contract.ts'
import { bothOf, officesQuery, termsQuery } from '../calls.ts'

export interface Entry {
  readonly key: string
  readonly name: Bilingual
  /** A code of a published list, by which people know it. */
  readonly code: string | null
}

const none: readonly Entry[] = []

/** What may be chosen in a fact of an activity; with what stands there already, also where the register lists it no more. */
export function useEntries(strategy: string, field: string, standing: NamesOfEntries): readonly Entry[] {
  const listed = useListed(strategy, field, standing)
  if (shapeOf(field) === 'date' || shapeOf(field) === 'text') return none
  const known = new Set(listed.map(({ key }) => key))
  const others = Object.entries(standing).filter(([key]) => !known.has(key))
  return [...listed, ...others.map(([key, name]) => ({ key, name, code: null }))]
}

function useListed(strategy: string, field: string, standing: NamesOfEntries): readonly Entry[] {
  const fact = isFact(field) ? field : null
  const isOfOffices = fact === 'lead' || fact === 'partners'
  const kind = fact === null ? null : termsIn(fact)
  const offices = useQuery({ ...officesQuery, enabled: isOfOffices }).data?.offices ?? []
  const terms = useQuery({ ...termsQuery(strategy), enabled: kind !== null }).data?.terms ?? []
  if (fact === null) return none
  if (isOfOffices) {
    return offices
      .filter(({ id, existsToday }) => existsToday || id in standing)
      .map(({ id, name }) => ({
        key: id,
        name: bothOf({ en: name.en ?? null, ur: name.ur ?? null }),
        code: null,
      }))
  }
  if (kind !== null) {
    return terms
      .filter((term) => term.kind === kind)
      .map(({ code, title }) => ({ key: code, name: bothOf(title), code }))
  }
  return fixedEntries(fact)
}

function fixedEntries(fact: Fact): readonly Entry[] {
  const listed = (keys: readonly string[], names: Readonly<Record<string, Bilingual>>) =>
    keys.map((key) => ({ key, name: names[key] ?? { en: key, ur: key }, code: null }))
  if (fact === 'governanceLevel') return listed(governmentLevels, governmentNames)
  return fact === 'costState' ? listed(costStates, costNames) : none
}

/** The names with which a value is drawn. */
export function namesIn(
  field: string,
  entries: readonly Entry[],
  texts: readonly string[],
): Readonly<Record<string, Bilingual>> {
  const named = entries.map(({ key, name }) => [key, name] as const)
  const days = shapeOf(field) === 'date' ? texts.map((day) => [day, dayLabel(day)] as const) : []
  return Object.fromEntries([...named, ...days])
}
