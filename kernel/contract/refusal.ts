import type { Bilingual } from '../pure/bilingual.ts'
import type { Act, RefusalOf } from './act.ts'

export interface Reason {
  readonly code: string
  readonly message: Bilingual
  /** For the words' placeholders, and for a screen that wants to point at something. */
  readonly values?: Readonly<Record<string, string | number>>
}

/** An act was refused as its contract declares. Expected: told in plain words, all reasons at once; never a bug. */
export class Refusal extends Error {
  readonly reasons: readonly Reason[]

  constructor(reasons: readonly Reason[]) {
    super(reasons.map((reason) => reason.code).join(', '))
    this.name = 'Refusal'
    this.reasons = reasons
  }
}

/** What one may not know exists, and what does not exist: the same answer. */
export class NotFound extends Error {
  constructor() {
    super('not found')
    this.name = 'NotFound'
  }
}

export interface RefusalWith<Code extends string> {
  readonly code: Code
  readonly values?: Readonly<Record<string, string | number>>
}

/** Refuses with one reason or with all at once. Only codes that the act's contract declares compile. */
export type Refuse<A extends Act> = (
  ...reasons: readonly [
    RefusalOf<A> | RefusalWith<RefusalOf<A>>,
    ...(RefusalOf<A> | RefusalWith<RefusalOf<A>>)[],
  ]
) => never

export function refuseFor<A extends Act>(act: A): Refuse<A> {
  return (...reasons) => {
    throw new Refusal(
      reasons.map((reason) => {
        const code = typeof reason === 'string' ? reason : reason.code
        const words = act.refusals[code]
        if (words === undefined) throw new Error(`The refusal ${code} is not in the contract.`)
        const message = { en: words.en, ur: words.ur }
        return typeof reason === 'string' || reason.values === undefined
          ? { code, message }
          : { code, message, values: reason.values }
      }),
    )
  }
}
