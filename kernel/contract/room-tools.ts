import type { AnyTransaction } from '../database/door.ts'
import type { FileStore } from '../files/file-store.ts'
import type { LightPage, Page } from '../http/options.ts'
import type { Job } from '../jobs/jobs.ts'
import type { KnownKeys } from '../ledger/notes/key-file.ts'
import type { Signer } from '../ledger/notes/signed-note.ts'
import type { Mail } from '../mail/mail.ts'
import type { Bilingual } from '../pure/bilingual.ts'
import type { ServedSlice } from './handler.ts'

/** What an installation lends to a room that it opens. */
export interface RoomTools {
  readonly files: FileStore
  readonly mail: Mail
  /** The ledger's key: pages check receipts against its public half. */
  readonly signer: Signer
  /** Where the public keys of other ledgers are kept for the command line, once a person has confirmed them. */
  readonly knownKeys: KnownKeys
  /** Where people reach the installation, without a slash at the end. */
  readonly address: string
  readonly saidOnCover: SaidOnCover
}

/**
 * What the cover of a strategy's paper says besides what the strategy knows itself, as the person who asks may read it:
 * how many indicators have a tested source. Lent by the shell, because the slices that know it stand above.
 */
export type SaidOnCover = (tx: AnyTransaction, strategy: string) => Promise<readonly CoverLine[]>

export interface CoverLine {
  readonly label: Bilingual
  readonly text: Bilingual
}

/** What a room gives to the installation: `slices/<slice>/server/handlers.ts` exports `open(tools)`. */
export interface OpenRoom {
  readonly served?: ServedSlice
  readonly pages?: readonly Page[]
  readonly lightPages?: readonly LightPage[]
  readonly jobs?: readonly Job[]
}
