import type { OutputOf } from '#kernel/contract/act.ts'
import type { MandateKind } from '#kernel/contract/mandates.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { identity } from '#slices/identity/contract.ts'

/** Who is looking, and at which installation: the answer of `GET /api/identity/me`. */
export type Me = OutputOf<(typeof identity)['acts']['me']>

/** Does the person hold a mandate of one of these kinds in any strategy? For showing a menu entry, never for authority. */
export function holdsMandate(me: Me, ...kinds: readonly MandateKind[]): boolean {
  return me.mandates.some((mandate) => kinds.includes(mandate.kind))
}

/** A person's name in the language of the screen, or in the one in which it stands. */
export const nameOf = ({ name }: NonNullable<Me['person']>): Bilingual => ({
  en: name.en ?? name.ur ?? '',
  ur: name.ur ?? name.en ?? '',
})
