import type { Bilingual } from '#kernel/pure/bilingual.ts'

/** A power that a person holds in one strategy, through an office or in their own name. */
export interface Mandate {
  readonly kind: string
  readonly strategy: string
  readonly office: string | null
}

/** Who is looking, and at which installation: the answer of `GET /api/identity/me`. */
export interface Me {
  readonly person: { readonly id: string; readonly displayName: string; readonly email: string } | null
  readonly workspace: {
    readonly example: boolean
    readonly name: Bilingual
    readonly house: 'strategy' | 'desk' | 'protection'
    readonly host: string
  }
  readonly mandates: readonly Mandate[]
  readonly strategies: readonly { readonly id: string; readonly name: Bilingual }[]
}

/** Does the person hold a mandate of one of these kinds in any strategy? For showing a menu entry, never for authority. */
export function holdsMandate(me: Me, ...kinds: readonly string[]): boolean {
  return me.mandates.some((mandate) => kinds.includes(mandate.kind))
}
