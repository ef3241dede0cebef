import { clientOf } from '#kernel/contract/client.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { carry } from '#web/carry.ts'
import { delivery } from '../contract.ts'

export const client = clientOf(delivery, carry)

/** What queries of this room begin with, so that an act refreshes them all. */
export const key = 'delivery'

/** A text that may stand in one language only, for a screen that asks for both. */
export const bothOf = (text: { en: string | null; ur: string | null }): Bilingual => ({
  en: text.en ?? text.ur ?? '',
  ur: text.ur ?? text.en ?? '',
})
