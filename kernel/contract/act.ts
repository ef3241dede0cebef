import type { z } from 'zod'
import type { Bilingual } from '../pure/bilingual.ts'
import type { MandateKind } from './mandates.ts'

/** A declared way in which an act can be refused: one plain sentence in both languages, ICU placeholders allowed. */
export interface RefusalWords extends Bilingual {
  /** The database constraint whose violation means this refusal. */
  readonly constraint?: string
}

export type Refusals = Readonly<Record<string, RefusalWords>>

/**
 * Who may call an act. Silence means no: an act without `who` does not compile. A list of mandates is needed for the
 * strategy that the input names or, where it names none, for any; which rows are then reachable is row security's.
 */
export type Who = 'anyone' | 'signed in' | readonly [MandateKind, ...MandateKind[]]

/**
 * How an act entered by letter is read back to its author: a label for each field that it records, and words for values
 * that are codes. A field without a label is not shown; dates, counts and offices are written out by whoever shows them.
 */
export type ReadBack = Readonly<
  Record<string, { readonly label: Bilingual; readonly values?: Readonly<Record<string, Bilingual>> }>
>

/** What an act needs so that the secretariat may enter it for somebody who wrote, phoned or spoke. */
export interface ByLetter {
  /** What was done, in a word or two: `Declined`. One for each value of the field `by`, or the one for all. */
  readonly done: Bilingual | { readonly by: string; readonly values: Readonly<Record<string, Bilingual>> }
  readonly readBack: ReadBack
  /** What becomes of the act when its author contests it and is found right: true of this act, not of letters at large. */
  readonly ifUpheld: Bilingual
  /**
   * Whether somebody beside the secretariat may enter it too, of what was said to their face: who that is, the handler asks
   * and says when it records (`heardIn`). Silence means the secretariat alone.
   */
  readonly inTheRoom?: true
}

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE'

/** An act as data. From it come the handler's types, the client, OpenAPI and docs/acts.md. */
export interface Act {
  readonly method: Method
  /** Below `/api/<slice>`; `:name` parts are fields of the input. */
  readonly path: string
  /** What the act does, in one sentence; shown in the documents. */
  readonly does: Bilingual
  readonly who: Who
  /** The words of its ledger entry, or null for a read that leaves none. */
  readonly records: string | null
  /** False where the secretariat may not enter it for somebody else. */
  readonly byLetter: ByLetter | false
  readonly input: z.ZodObject
  readonly output: z.ZodType
  readonly refusals: Refusals
}

/**
 * What a screen may listen to, as data. A stream says what changed, by identifiers and counts that its reader may read;
 * the screen then asks an act for the rest. Opening one changes nothing, like a GET.
 */
export interface Stream {
  /** Below `/api/<slice>`; `:name` parts are fields of the input. */
  readonly path: string
  readonly does: Bilingual
  readonly who: Who
  readonly input: z.ZodObject
  /** What one event carries, as JSON. */
  readonly event: z.ZodType
}

export interface Contract<Acts extends Readonly<Record<string, Act>> = Readonly<Record<string, Act>>> {
  readonly slice: string
  readonly acts: Acts
  /** What its screens may listen to. */
  readonly streams: Readonly<Record<string, Stream>>
}

/** Checks an act's shape while keeping its exact types. A GET that records or may be entered by letter is refused. */
export function act<const A extends Act>(definition: A): A {
  if (definition.byLetter !== false && definition.records === null) {
    throw new Error(`${definition.path}: what is entered by letter must be recorded.`)
  }
  if (definition.method === 'GET' && definition.records !== null) {
    throw new Error(`${definition.path}: opening a link changes nothing, so a GET leaves no entry.`)
  }
  return definition
}

export function contract<const Acts extends Readonly<Record<string, Act>>>(
  slice: string,
  acts: Acts,
  streams: Readonly<Record<string, Stream>> = {},
): Contract<Acts> {
  return { slice, acts, streams }
}

export type InputOf<A extends Act> = z.output<A['input']>
export type OutputOf<A extends Act> = z.output<A['output']>
export type RefusalOf<A extends Act> = keyof A['refusals'] & string

/** An ability, told with the data: screens disable with the reason instead of writing the rule twice. */
export interface Ability {
  readonly ok: boolean
  readonly because: Bilingual | null
}
