import { clientOf } from '#kernel/contract/client.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { carry } from '#web/carry.ts'
import { correspondence } from '../contract.ts'

export const client = clientOf(correspondence, carry)

/** What queries of acts by letter begin with, so that an act refreshes them all. */
export const key = 'acts-by-letter'

/** A name that may stand in one language only, for a screen that asks for both. */
export const bothOf = (name: { en: string | null; ur: string | null }): Bilingual => ({
  en: name.en ?? name.ur ?? '',
  ur: name.ur ?? name.en ?? '',
})
