import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Credential } from '#kernel/database/session.ts'
import type { TestDatabase } from '#kernel/database/testing/test-database.ts'
import { createFileStore } from '#kernel/files/file-store.ts'
import { carryOut } from '#kernel/http/carry-out.ts'
import { signerFrom } from '#kernel/ledger/notes/signed-note.ts'
import { correspondence } from '../contract.ts'
import { enterLetter } from '../server/enter-letter.ts'
import { servedWith } from '../server/handlers.ts'

/** Contests and their answers by the acts that a request takes, for the tests of slices whose acts come by letter. */
export function contestsIn(database: TestDatabase) {
  const served = servedWith(createFileStore(mkdtempSync(join(tmpdir(), 'contests-files-'))))
  const options = { database, enterLetter, signer: signerFrom('contests.example/test', Buffer.alloc(32, 9)) }
  const call = (
    who: Credential,
    name: 'listActsByLetter' | 'contestAsAuthor' | 'answerContest',
    input: object,
  ) => carryOut(options, correspondence, name, served.handlers[name] as never, who, { ...input })
  const newestOf = async (who: Credential, subject: string): Promise<string> => {
    const { acts } = (await call(who, 'listActsByLetter', { subject })) as { acts: readonly { id: string }[] }
    return acts[0]?.id ?? ''
  }
  return {
    /** The acts by letter on a subject that the one who asks may read. */
    seen: async (who: Credential, subject: string) =>
      ((await call(who, 'listActsByLetter', { subject })) as { acts: readonly unknown[] }).acts,
    /** By a focal person of the office, or the person, in whose name the newest act on the subject was entered. */
    contest: async (who: Credential, subject: string) =>
      call(who, 'contestAsAuthor', { act: await newestOf(who, subject), reason: 'This is not ours.' }),
    answer: async (who: Credential, subject: string, upheld: boolean) =>
      call(who, 'answerContest', {
        act: await newestOf(who, subject),
        upheld,
        reason: 'As the letter shows.',
      }),
  }
}
