import { clientOf } from '#kernel/contract/client.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { carry } from '#web/carry.ts'
import { correspondence } from '../contract.ts'

export const client = clientOf(correspondence, carry)

/** A name that may stand in one language only, for a screen that asks for both. */
export const bothOf = (name: { en: string | null; ur: string | null }): Bilingual => ({
  en: name.en ?? name.ur ?? '',
  ur: name.ur ?? name.en ?? '',
})
