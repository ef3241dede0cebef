import type { OutputOf } from '#kernel/contract/act.ts'
import { clientOf } from '#kernel/contract/client.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { carry } from '#web/carry.ts'
import { identity } from '../contract.ts'

export const client = clientOf(identity, carry)

export type AccessToken = OutputOf<(typeof identity)['acts']['listAccessTokens']>['accessTokens'][number]

/** A name that may stand in one language only, for a screen that asks for both. */
export const bothOf = (name: { en?: string | undefined; ur?: string | undefined }): Bilingual => ({
  en: name.en ?? name.ur ?? '',
  ur: name.ur ?? name.en ?? '',
})

/** What was typed, without the languages that were left empty. */
export const typedOf = (name: Bilingual): { en?: string; ur?: string } => ({
  ...(name.en.trim() === '' ? {} : { en: name.en }),
  ...(name.ur.trim() === '' ? {} : { ur: name.ur }),
})
