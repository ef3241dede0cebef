import type { Transaction } from '#kernel/database/transaction.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { changesSeen } from '../intake/changes-seen.ts'
import { submissionsSeen } from '../intake/submissions-seen.ts'
import type { TextsOfRound } from '../intake/texts-of-round.ts'
import { collisionsOf } from './collisions-of-round.ts'

/** For each change of a round, by `submission number`, who else offers other words at its place: sender, and author as the file names them. */
export async function collidingSenders(
  tx: Transaction<ConsultationRows>,
  round: string,
  texts: TextsOfRound,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const senders = new Map(
    (await submissionsSeen(tx, { round })).map(({ id, from }) => [id, from.en ?? from.ur ?? '']),
  )
  const collisions = collisionsOf(await changesSeen(tx, { round }), texts)
  return new Map(
    collisions.flatMap(({ changes }) =>
      changes.map((change) => {
        const others = changes.filter((other) => other !== change)
        const named = others.map(({ submission, author }) => {
          const sender = senders.get(submission) ?? ''
          return author === '' || author === sender ? sender : `${sender} (${author})`
        })
        return [`${change.submission} ${change.number}`, [...new Set(named)]] as const
      }),
    ),
  )
}
