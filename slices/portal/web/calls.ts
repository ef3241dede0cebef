import { clientOf } from '#kernel/contract/client.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { carry } from '#web/carry.ts'
import { portal } from '../contract.ts'

export const client = clientOf(portal, carry)

/** A title that may stand in one language only, for a screen that asks for both. */
export const bothOf = (title: { readonly en: string | null; readonly ur: string | null }): Bilingual => ({
  en: title.en ?? title.ur ?? '',
  ur: title.ur ?? title.en ?? '',
})
