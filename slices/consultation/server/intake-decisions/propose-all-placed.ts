import type { Handler } from '#kernel/contract/handler.ts'
import { textsOfVersion } from '#slices/strategy/index.ts'
import type { consultation } from '../../contract.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { changesSeen } from '../intake/changes-seen.ts'
import { withStretch } from '../../rules/intake/what-a-change-makes-of-a-text.ts'
import { offeredFor } from '../intake/shown-change.ts'
import { TextsOfRound } from '../intake/texts-of-round.ts'
import { holdUndecided } from '../undecided/hold-undecided.ts'
import { canBeProposedAtOnce, isOpenAndCertain } from './can-be-proposed-at-once.ts'
import { collidingSenders } from './colliding-senders.ts'
import { getSubmission } from './get-change.ts'
import { roundFor } from './may-still-be-proposed.ts'
import {
  contentOf,
  rationaleOf,
  senderOf,
  type ToPropose,
  wordsOffered,
  writeProposal,
} from './write-proposal.ts'

type ProposeAllPlaced = Handler<typeof consultation.acts.proposeAllPlaced, ConsultationRows>

/** Every change whose words stand in the version, each as a proposal of its own: what collides is never merged. */
export const proposeAllPlaced: ProposeAllPlaced = async ({ input, tx, refuse, recordRows }) => {
  await tx.query(
    'select 1 from consultation.change_places where submission = $1 order by number for update',
    [input.submission],
  )
  const sent = await getSubmission(tx, input.submission)
  const { round, why } = await roundFor(tx, sent)
  if (why !== null) return refuse(why)
  const texts = new TextsOfRound(await textsOfVersion(tx, round.version))
  const changes = (await changesSeen(tx, input)).filter(isOpenAndCertain)
  const moved = changes.filter(({ at }) => at === null || texts.find(at) === undefined)
  if (moved.length > 0) {
    const numbers = moved.map(({ number }) => number).join(', ')
    return refuse({ code: 'some-have-moved-on', values: { count: moved.length, numbers } })
  }
  const collides = await collidingSenders(tx, round.id, texts)
  const given = changes.flatMap((change): ToPropose[] => {
    const text = change.at === null ? undefined : texts.find(change.at)
    const standing = text === undefined ? undefined : texts.linesOf(text)
    if (text === undefined || standing === undefined || !canBeProposedAtOnce(change, texts)) return []
    const stretch = offeredFor(change, standing)
    return [
      {
        ...{ change, offered: wordsOffered(text, stretch === null ? '' : withStretch(text.text, stretch)) },
        rationale: rationaleOf(change, sent.file_name),
        collidesWith: collides.get(`${change.submission} ${change.number}`) ?? [],
      },
    ]
  })
  if (given.length === 0) return refuse('nothing-to-propose')
  const sender = await senderOf(tx, sent, round.version)
  const { ledger_entry, rows } = await recordRows(
    sent.id,
    given.map((one) => contentOf(sender, one)),
    { strategy: sent.strategy },
  )
  for (const [at, one] of given.entries()) {
    const row = rows[at]
    if (row === undefined) throw new Error('a proposal has no row in the entry')
    await writeProposal(tx, sender, one, { ledger_entry, ledger_salt: row.salt, ledger_row: row.index })
  }
  await holdUndecided(tx, sent)
  return { proposals: given.length }
}
