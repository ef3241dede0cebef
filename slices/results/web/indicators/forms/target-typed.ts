import type { InputOf } from '#kernel/contract/act.ts'
import type { Period } from '#kernel/pure/periods.ts'
import type { results } from '../../../contract.ts'

/** A baseline and a target while they are typed. */
export interface TargetTyped {
  readonly from: 'keep' | 'measured' | 'promised'
  readonly value: string
  readonly period: Period
  readonly source: string
  readonly promisedFor: string
  readonly promisedBy: string | null
  readonly target: string
  readonly due: string
}

type Input = Omit<InputOf<(typeof results)['acts']['setBaselineAndTarget']>, 'indicator'>

/** What was typed, without what was left empty or belongs to another choice. */
export function inputOfTarget(typed: TargetTyped, inWords: boolean): Input {
  const said = (text: string) => (inWords ? { words: text.trim() } : { value: text.trim() })
  const target = typed.target.trim()
  return {
    ...baselineOf(typed, said),
    ...(target === '' ? {} : { target: { ...said(target), due: typed.due } }),
  }
}

function baselineOf(
  typed: TargetTyped,
  said: (text: string) => { readonly value?: string; readonly words?: string },
): Pick<Input, 'baseline'> {
  if (typed.from === 'keep') return {}
  if (typed.from === 'measured')
    return { baseline: { ...said(typed.value), period: typed.period, source: typed.source } }
  return {
    baseline: {
      promisedFor: typed.promisedFor,
      ...(typed.promisedBy === null ? {} : { promisedBy: typed.promisedBy }),
    },
  }
}
