import { NotDone } from '#kernel/contract/client.ts'
import { ErrorState } from './ErrorState.tsx'
import { RefusalList } from './RefusalList.tsx'

export interface ProblemProps {
  /** What a query or a mutation threw; nothing is shown for null. */
  readonly error: unknown
  readonly again?: () => void
}

/** What went wrong: the reasons of a refusal, or for anything else the reference to quote. */
export function Problem({ error, again }: ProblemProps) {
  if (error === null || error === undefined) return null
  if (error instanceof NotDone && error.reasons.length > 0) return <RefusalList reasons={error.reasons} />
  return (
    <ErrorState reference={error instanceof NotDone ? error.reference : null} {...(again ? { again } : {})} />
  )
}
