import type { Bilingual } from './bilingual.ts'

/** Why a text could not be read: a stable code, and a sentence that says what to write instead. */
export interface Problem {
  readonly code: string
  readonly messages: Bilingual
}

/** What reading gives: the value, or the problem. Reading never throws, since bad input is expected. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: Problem }

export const parsed = <T>(value: T): Parsed<T> => ({ ok: true, value })

export const unreadable = (code: string, en: string, ur: string): { ok: false; problem: Problem } => ({
  ok: false,
  problem: { code, messages: { en, ur } },
})

/**
 * Keeps a name or number whole and in its own direction inside a sentence of the other direction
 * (Unicode FIRST STRONG ISOLATE … POP DIRECTIONAL ISOLATE). For Urdu sentences that quote Latin text or figures.
 */
export const isolated = (text: string): string => `\u2068${text}\u2069`

/** What a cell held, short enough to quote in a sentence. */
export const excerpt = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 40 ? `${line.slice(0, 40)}…` : line
}
