import type { Handler } from '#kernel/contract/handler.ts'
import { textsOfVersion } from '#slices/strategy/index.ts'
import type { consultation } from '../../contract.ts'
import { intakeWords } from '../../contract/intake-words.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { collisionsOf } from '../intake-decisions/collisions-of-round.ts'
import { holdsMandate } from '../proposals/abilities.ts'
import { getRound } from '../rounds/get-round.ts'
import { changesSeen } from './changes-seen.ts'
import { submissionsSeen } from './submissions-seen.ts'
import { TextsOfRound } from './texts-of-round.ts'

export const listSubmissions: Handler<typeof consultation.acts.listSubmissions, ConsultationRows> = async ({
  input,
  tx,
  session,
}) => {
  const round = await getRound(tx, input.round)
  const submissions = await submissionsSeen(tx, { round: round.id })
  const changes = submissions.length === 0 ? [] : await changesSeen(tx, { round: round.id })
  const texts = new TextsOfRound(changes.length === 0 ? [] : await textsOfVersion(tx, round.version))
  const ok = holdsMandate(session, round.strategy, 'secretariat')
  return {
    round: {
      ...{ id: round.id, strategy: round.strategy, version: round.version },
      title: { en: round.title_en, ur: round.title_ur },
    },
    submissions,
    collisions: collisionsOf(changes, texts).length,
    may: { takeIn: { ok, because: ok ? null : intakeWords.onlyTheSecretariatTakesIn } },
  }
}
