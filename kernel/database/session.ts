import type { MandateKind } from '../contract/mandates.ts'

/** What a request shows before the database has resolved it. Tokens are already checked for form. */
export type Credential =
  | { readonly kind: 'session'; readonly token: string }
  | { readonly kind: 'access token'; readonly sha256: string }
  | { readonly kind: 'machine'; readonly name: Machine }

/** Machines act without a person: each is named in the ledger and may do only what policies grant it. */
export type Machine =
  | 'public visitor'
  | 'sequencer'
  | 'job'
  | 'reaction'
  | 'live'
  | 'example'
  | 'command line'

export interface Mandate {
  readonly kind: MandateKind
  readonly strategy: string
  readonly office: string | null
}

/** Who acts in this transaction, as the database resolved it. */
export interface Session {
  readonly person: string | null
  readonly machine: Machine | null
  readonly mandates: readonly Mandate[]
  /** Limits of an access token; null for a sign-in: everything that the mandates allow. */
  readonly scopes: readonly string[] | null
}

export const visitor: Credential = { kind: 'machine', name: 'public visitor' }

const tokenForm = /^[A-Za-z0-9_-]{16,128}$/

/** Reads nothing but the token's form: what has another form is a visitor. */
export function credentialOf(token: string | undefined): Credential {
  return token !== undefined && tokenForm.test(token) ? { kind: 'session', token } : visitor
}
