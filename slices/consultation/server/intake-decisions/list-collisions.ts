import type { Handler } from '#kernel/contract/handler.ts'
import { textsOfVersion } from '#slices/strategy/index.ts'
import type { consultation } from '../../contract.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { languageOfWords } from '../../rules/intake/in-which-language-words-are.ts'
import { changesSeen } from '../intake/changes-seen.ts'
import { submissionsSeen } from '../intake/submissions-seen.ts'
import { TextsOfRound } from '../intake/texts-of-round.ts'
import { getRound } from '../rounds/get-round.ts'
import { type Collided, collisionsOf } from './collisions-of-round.ts'

const noTitle = { en: null, ur: null }

export const listCollisions: Handler<typeof consultation.acts.listCollisions, ConsultationRows> = async ({
  input,
  tx,
}) => {
  const round = await getRound(tx, input.round)
  const submissions = new Map((await submissionsSeen(tx, { round: round.id })).map((one) => [one.id, one]))
  const texts = new TextsOfRound(await textsOfVersion(tx, round.version))
  const shown = ({ before, changes, offered }: Collided) => {
    const at = changes[0]?.at ?? null
    return {
      ...{ before, language: languageOfWords(before) },
      at: at === null ? null : { node: at.node, code: texts.codeOf(at.node), field: at.field as never },
      changes: changes.map((change, place) => {
        const of = submissions.get(change.submission)
        const after = offered[place] ?? null
        return {
          ...{
            submission: change.submission,
            number: change.number,
            author: change.author,
            kind: change.kind,
          },
          ...{ title: of?.title ?? noTitle, from: of?.from ?? noTitle, proposal: change.proposal },
          ...{ before: after === null ? change.before : before, after: after ?? change.after },
        }
      }),
    }
  }
  return {
    round: { id: round.id, title: { en: round.title_en, ur: round.title_ur } },
    collisions: collisionsOf(await changesSeen(tx, { round: round.id }), texts).map(shown),
  }
}
