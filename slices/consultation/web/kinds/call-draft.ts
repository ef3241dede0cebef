import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { CallAsked } from '../../contract/kinds/kinds.ts'
import { particularsOf, type RoundKind } from '../../rules/kinds/what-a-round-of-a-kind-says.ts'

const nothing: Bilingual = { en: '', ur: '' }

/** What is typed of a call: every field of every kind, so that a change of mind loses nothing. */
export const blankCall = {
  ...{ asks: nothing, answeredBy: '', province: '', heldOn: '', telephone: '', email: '' },
  ...{ district: nothing, place: nothing, hosts: nothing, station: nothing, hours: nothing, spoken: nothing },
  ...{ writeTo: nothing, questions: [{ words: nothing, node: '' }] },
}
export type CallDraft = typeof blankCall

const isWritten = (value: string | Bilingual): boolean =>
  typeof value === 'string' ? value.trim() !== '' : `${value.en}${value.ur}`.trim() !== ''

/** As it is sent: what belongs to the kind and was written. */
export function asCall(kind: RoundKind, typed: CallDraft): CallAsked | undefined {
  if (kind === 'workshop') return undefined
  const told = particularsOf[kind].flatMap((name) =>
    isWritten(typed[name]) ? [[name, typed[name]] as const] : [],
  )
  return {
    ...{ asks: typed.asks, answeredBy: typed.answeredBy, particulars: Object.fromEntries(told) },
    questions: typed.questions.map(({ words, node }) => (node === '' ? { words } : { words, node })),
  }
}
