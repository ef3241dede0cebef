import type { Handler } from '#kernel/contract/handler.ts'
import { textsOfVersion } from '#slices/strategy/index.ts'
import type { consultation } from '../../contract.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { StandingText, withStretch } from '../../rules/intake/what-a-change-makes-of-a-text.ts'
import type { ChangeKept } from '../intake/changes-seen.ts'
import { offeredFor } from '../intake/shown-change.ts'
import { TextsOfRound } from '../intake/texts-of-round.ts'
import { collidingSenders } from './colliding-senders.ts'
import { getChange, getSubmission } from './get-change.ts'
import { roundFor } from './may-still-be-proposed.ts'
import { contentOf, rationaleOf, senderOf, writeProposal } from './write-proposal.ts'

type ProposeFromChange = Handler<typeof consultation.acts.proposeFromChange, ConsultationRows>

/** One change as a proposal. Where the file alone does not say how the text would read, a person says it. */
export const proposeFromChange: ProposeFromChange = async ({ input, tx, refuse, record }) => {
  const change = await getChange(tx, input)
  if (change.proposal !== null) return refuse('settled-already')
  if (change.leftOut !== null) return refuse('left-out-already')
  if (change.at === null) return refuse('not-placed')
  const sent = await getSubmission(tx, input.submission)
  const { round, why } = await roundFor(tx, sent)
  if (why !== null) return refuse(why)
  const texts = new TextsOfRound(await textsOfVersion(tx, round.version))
  const text = texts.find(change.at)
  if (text === undefined) return refuse('text-has-moved-on')
  const stretch = offeredFor(change, new StandingText(text.text))
  const after = input.after ?? (stretch === null ? null : withStretch(text.text, stretch))
  if (after === null) return refuse(whyNoWords(change))
  if (after === '') return refuse('whole-text-removed')
  if (after === text.text) return refuse('nothing-changed')

  const sender = await senderOf(tx, sent, round.version)
  const collides = await collidingSenders(tx, round.id, texts)
  const given = {
    ...{ change, text, after, rationale: input.rationale ?? rationaleOf(change, sent.file_name) },
    collidesWith: collides.get(`${change.submission} ${change.number}`) ?? [],
  }
  const recorded = await record(sent.id, contentOf(sender, given), { strategy: sent.strategy })
  const { id, number } = await writeProposal(tx, sender, given, {
    ledger_entry: recorded.ledger_entry,
    ledger_salt: recorded.ledger_salt,
  })
  return { proposal: id, number }
}

function whyNoWords({ kind, after }: ChangeKept) {
  if (kind === 'moved') return 'a-move-is-of-the-plan'
  const saysNone = kind === 'comment' || kind === 'point' || (kind === 'row' && after.trim() === '')
  return saysNone ? 'words-needed' : 'text-has-moved-on'
}
