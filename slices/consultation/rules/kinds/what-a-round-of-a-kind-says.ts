import type { Bilingual } from '#kernel/pure/bilingual.ts'

/** How people speak in a round. */
export const roundKinds = ['workshop', 'district meeting', 'written call', 'radio hour'] as const
export type RoundKind = (typeof roundKinds)[number]
export type KindOfCall = Exclude<RoundKind, 'workshop'>

/** What belongs to each kind, and is asked for when it is opened. */
export const particularsOf = {
  'district meeting': ['province', 'district', 'place', 'heldOn', 'hosts'],
  'written call': ['writeTo', 'email'],
  'radio hour': ['station', 'hours', 'spoken', 'telephone'],
} as const satisfies Readonly<Record<KindOfCall, readonly Particular[]>>

export type Particular =
  | 'province'
  | 'district'
  | 'place'
  | 'heldOn'
  | 'hosts'
  | 'writeTo'
  | 'email'
  | 'station'
  | 'hours'
  | 'spoken'
  | 'telephone'

/** Told, but nobody must have it. */
const mayBeMissing: readonly Particular[] = ['email']

export interface CallGiven {
  readonly answeredBy: string
  readonly questions: readonly unknown[]
  readonly particulars: { readonly [Name in Particular]?: string | Bilingual | undefined }
}

export type CallProblem =
  | 'a-workshop-makes-no-call'
  | 'call-needed'
  | 'particulars-missing'
  | 'particulars-of-another-kind'
  | 'answered-before-it-closes'
  | 'held-outside-its-days'

/** All that stands against opening a round of this kind; empty where it may be opened. */
export function problemsOfCall(
  kind: RoundKind,
  call: CallGiven | undefined,
  days: { readonly opensOn: string; readonly closesOn: string },
): readonly CallProblem[] {
  if (kind === 'workshop') return call === undefined ? [] : ['a-workshop-makes-no-call']
  if (call === undefined) return ['call-needed']
  const wanted: readonly Particular[] = particularsOf[kind]
  const given = Object.entries(call.particulars).flatMap(([name, value]) => (value === undefined ? [] : name))
  const { heldOn } = call.particulars
  const problems: (CallProblem | false)[] = [
    wanted.some((name) => !given.includes(name) && !mayBeMissing.includes(name)) && 'particulars-missing',
    given.some((name) => !wanted.some((one) => one === name)) && 'particulars-of-another-kind',
    call.answeredBy < days.closesOn && 'answered-before-it-closes',
    typeof heldOn === 'string' &&
      (heldOn < days.opensOn || heldOn > days.closesOn) &&
      'held-outside-its-days',
  ]
  return problems.filter((problem) => problem !== false)
}
