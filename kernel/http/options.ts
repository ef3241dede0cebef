import type { Database } from '../database/act-as.ts'
import type { AnyTransaction } from '../database/door.ts'
import type { Credential } from '../database/session.ts'
import type { Uploads } from '../files/uploads.ts'
import type { Transaction } from '../database/transaction.ts'
import type { ReadBack } from '../contract/act.ts'
import type { About, ServedSlice } from '../contract/handler.ts'
import type { Signer } from '../ledger/notes/signed-note.ts'
import type { Letter } from '../contract/shapes.ts'
import type { JsonValue } from '../ledger/commitment.ts'
import type { Bilingual, Language } from '../pure/bilingual.ts'

/** What the shell hands to the kernel: everything that the kernel must not know by name. */
export interface HttpOptions {
  readonly database: Database
  readonly slices: readonly ServedSlice[]
  /** The ledger's key: receipts are signed with it at once. */
  readonly signer: Signer
  /** Reads a credential from a request's headers without asking the database. */
  readonly credentialOf: (headers: Headers) => Promise<Credential>
  /** Writes the particulars of an act entered by letter, in the act's own transaction. */
  readonly enterLetter: (tx: AnyTransaction, entered: EnteredByLetter) => Promise<void>
  /** Acts that record and that this installation leaves to the one that it came from: a laptop holds one workshop only. */
  readonly doneElsewhere?: (act: string) => boolean
  /** The sign-in library's own endpoints, below `/api/auth/`. */
  readonly signIn?: (request: Request) => Promise<Response>
  readonly pages: readonly Page[]
  readonly uploads?: Uploads
  /** Commands of the command line, for whoever shows the key of the data folder. */
  readonly control?: Control
  readonly api: { readonly title: string; readonly version: string }
  /** The built web application; absent in tests of the API. */
  readonly webFolder?: string
  /** Pages of the web folder that are served instead of the application below an address: for phones on bad lines. */
  readonly lightPages?: readonly LightPage[]
  /** https in front of us: cookies are secure and browsers are told to stay on https. */
  readonly secure: boolean
  /** How many proxies of ours stand in front, or their addresses; what others claim about a caller is not believed. */
  readonly trustProxy?: number | string[]
  /** The address as browsers see it, without a slash at the end. */
  readonly address: string
  readonly log?: 'info' | 'silent'
  readonly limits?: Partial<Limits>
}

export interface LightPage {
  /** The beginning of the address, with a slash at both ends. */
  readonly below: string
  /** The file of the web folder. */
  readonly file: string
}

export interface Control {
  readonly key: string
  readonly commands: Readonly<Record<string, (body: unknown) => Promise<unknown>>>
}

export interface Limits {
  /** Requests a minute of one session, or of all visitors from one address. */
  readonly requestsAMinute: number
  /** Bytes of a JSON body. */
  readonly bodyBytes: number
  /** Bytes of an uploaded file. */
  readonly uploadBytes: number
}

export const usualLimits: Limits = {
  requestsAMinute: 1_200,
  bodyBytes: 1_000_000,
  uploadBytes: 25_000_000,
}

export interface EnteredByLetter {
  readonly entry: string
  readonly act: string
  readonly subject: string
  readonly letter: Letter
  readonly enteredBy: string
  /** What the act does, and what was recorded of it: shown to its author. */
  readonly does: Bilingual
  /** That of the row which the act is about. */
  readonly strategy: string
  readonly content: JsonValue
  /** What was done, in a word or two; null where the act has no words for what was recorded. */
  readonly done: Bilingual | null
  /** How the content is read back to its author, and what becomes of the act if they contest it and are right. */
  readonly readBack: ReadBack
  readonly ifUpheld: Bilingual
  /** What it concerns; null where the act did not say. */
  readonly about: About | null
}

/** A page that the server renders itself, readable by anyone, without script. */
export interface Page {
  readonly path: string
  /** Also answers a form that is sent by POST; it still changes nothing. */
  readonly takesForm?: boolean
  /** The role or slice as which it reads. */
  readonly as: string
  render(
    tx: Transaction<never>,
    request: {
      readonly params: Readonly<Record<string, string>>
      /** The address's query and, where the page takes one, the form. */
      readonly query: Readonly<Record<string, string>>
      readonly language: Language
      readonly host: string
    },
  ): Promise<{ readonly status?: number; readonly type?: string; readonly body: string | Buffer } | null>
}
