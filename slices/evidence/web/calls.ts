import { clientOf } from '#kernel/contract/client.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { carry } from '#web/carry.ts'
import { evidence } from '../contract.ts'

export const client = clientOf(evidence, carry)

/** A title that may stand in one language only, for a screen that asks for both. */
export const bothOf = (name: { readonly en: string | null; readonly ur: string | null }): Bilingual => ({
  en: name.en ?? name.ur ?? '',
  ur: name.ur ?? name.en ?? '',
})
