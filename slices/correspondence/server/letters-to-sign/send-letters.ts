import type { Selectable } from 'kysely'
import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { FileStore } from '#kernel/files/file-store.ts'
import { dayAt } from '#kernel/pure/calendar.ts'
import type { correspondence } from '../../contract.ts'
import type { CorrespondenceRows, LettersToSign } from '../../database/rows.ts'
import { faultOfSending } from '../../rules/a-letter-goes-out-once.ts'
import { isFromTomorrow } from '../../rules/a-letter-is-not-from-tomorrow.ts'
import { registerLine } from '../register/register-outgoing.ts'
import { asSent, written } from './compose-letter.ts'
import { chosenLetters } from './letter-files.ts'
import { keptLetter } from './list-letters-to-sign.ts'

type Acts = typeof correspondence.acts

/** The letters went out: each gets the next diary number, and its file is written anew with it. All or none. */
export const sayLettersSent =
  (files: FileStore): Handler<Acts['sayLettersSent'], CorrespondenceRows> =>
  async ({ input, tx, session, refuse, recordRows }) => {
    const { strategy, sentOn } = input
    if (session.person === null) throw new NotFound()
    if (isFromTomorrow(sentOn, dayAt(new Date()))) return refuse('sent-in-the-future')
    await lockLetters(tx, strategy)
    const { rows, missing } = await chosenLetters(tx, strategy, input.letters)
    if (missing > 0) return refuse({ code: 'letters-missing', values: { count: missing } })
    const faults = rows.flatMap((row) => {
      const code = faultOfSending(standingOf(row), sentOn)
      return code === null ? [] : [{ code, values: { addressee: row.addressee_en, made: row.made_on } }]
    })
    const [fault, ...others] = faults
    if (fault !== undefined) return refuse(fault, ...others.slice(0, 9))
    const { ledger_entry, rows: proofs } = await recordRows(
      strategy,
      rows.map(({ id }) => ({ letter: id, sentOn })),
    )
    const sent: { letter: string; diaryNumber: string }[] = []
    for (const [at, row] of rows.entries()) {
      const letter = keptLetter(row)
      const line = await registerLine(
        tx,
        {
          ...{ strategy, fileNumber: letter.references[0]?.value?.en ?? '', dated: sentOn },
          ...{ subject: letter.subject, correspondent: inBoth(row), by: session.person },
          ...{ office: row.office, kind: row.kind },
          about: { path: row.about_path, title: { en: row.about_en, ur: row.about_ur } },
        },
        { ledger_entry, ledger_row: at, ledger_salt: proofs[at]?.salt ?? Buffer.alloc(0) },
      )
      const { sha256 } = await files.put(await written(asSent(letter, line.diaryNumber, sentOn)))
      await tx.db
        .updateTable('correspondence.letters_to_sign')
        .set({ sent_on: sentOn, line: line.id, sha256 })
        .where('id', '=', row.id)
        .execute()
      sent.push({ letter: row.id, diaryNumber: line.diaryNumber })
    }
    return { sent }
  }

export const setLetterAside: Handler<Acts['setLetterAside'], CorrespondenceRows> = async ({
  input,
  tx,
  refuse,
  record,
}) => {
  const found = await tx.db
    .selectFrom('correspondence.letters_to_sign')
    .selectAll()
    .where('id', '=', input.toSign)
    .executeTakeFirst()
  if (found === undefined) throw new NotFound()
  await lockLetters(tx, found.strategy)
  const row = await tx.db
    .selectFrom('correspondence.letters_to_sign')
    .selectAll()
    .where('id', '=', input.toSign)
    .executeTakeFirstOrThrow()
  if (row.line !== null) return refuse('already-sent')
  if (row.set_aside_at !== null) return refuse({ code: 'set-aside', values: { addressee: row.addressee_en } })
  await record(row.id, { letter: row.id })
  await tx.db
    .updateTable('correspondence.letters_to_sign')
    .set({ set_aside_at: new Date() })
    .where('id', '=', row.id)
    .execute()
  return { setAside: true }
}

/** Two who say it at once wait for one another, so that no letter gets two numbers. */
const lockLetters = (tx: { query: (sql: string, values: string[]) => Promise<unknown> }, strategy: string) =>
  tx.query('select pg_advisory_xact_lock(hashtextextended($1, 2))', [`letters ${strategy}`])

const standingOf = (row: Selectable<LettersToSign>) => ({
  isSent: row.line !== null,
  isSetAside: row.set_aside_at !== null,
  madeOn: row.made_on,
})

/** The register is read in either language. */
const inBoth = ({ addressee_en: en, addressee_ur: ur }: Selectable<LettersToSign>) =>
  en === ur ? en : `${en} · ${ur}`
