import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { Letter } from '#kernel/contract/shapes.ts'
import type { Session } from '#kernel/database/session.ts'
import type { delivery } from '../../contract.ts'
import type { DeliveryRows } from '../../database/rows.ts'
import { isSecretariat, ownOffices } from '../standings/shown.ts'
import { today } from '../standings/read-standings.ts'
import { nameOfUpload } from '../work/report-milestone.ts'
import { type RecommendationKept, recommendationIn } from './read-recommendations.ts'

type Acts = typeof delivery.acts

type SpeakingFault = 'another-office-speaks' | 'letter-names-no-office' | 'no-office-there' | 'closed-already'

/** Whether whoever acts may speak as an office: as its focal person, or from its letter as the secretariat. */
function faultOfSpeaking(
  one: RecommendationKept,
  office: string | null,
  { session, letter }: { readonly session: Session; readonly letter: Letter | null },
): SpeakingFault | null {
  if (letter !== null && !isSecretariat(session, one.strategy)) throw new NotFound()
  if (one.closedOn !== null) return 'closed-already'
  if (office === null) return 'no-office-there'
  if (letter === null)
    return ownOffices(session, one.strategy).includes(office) ? null : 'another-office-speaks'
  if (letter.office === undefined) return 'letter-names-no-office'
  return letter.office === office ? null : 'another-office-speaks'
}

/** What the author of a letter is told it is about; a text of the restricted annex does not travel. */
const aboutOf = (one: RecommendationKept, letter: Letter | null) => ({
  strategy: one.strategy,
  ...(letter !== null && {
    about: {
      code: `R-${one.number}`,
      title: one.level === 'restricted annex' ? { en: null, ur: null } : one.text,
      path: `/recommendations/${one.id}`,
    },
  }),
})

export const respondToRecommendation: Handler<Acts['respondToRecommendation'], DeliveryRows> = async ({
  input,
  tx,
  session,
  letter,
  refuse,
  record,
}) => {
  const { one } = await recommendationIn(tx, input.recommendation)
  const fault = faultOfSpeaking(one, one.addresseeToday, { session, letter })
  if (fault !== null) return refuse(fault)
  const said = {
    ...{ response: input.response, reason: input.reason, office: one.addresseeToday ?? '' },
    made_on: letter?.dated ?? today(),
  }
  const recorded = await record(one.id, said, aboutOf(one, letter))
  await tx.db
    .insertInto('delivery.recommendation_responses')
    .values({
      ...{ recommendation: one.id, is_by_letter: letter !== null, made_by: session.person ?? '' },
      ...said,
      ...recorded,
    })
    .execute()
  return { recommendation: one.id }
}

export const reportOnRecommendation: Handler<Acts['reportOnRecommendation'], DeliveryRows> = async ({
  input,
  tx,
  session,
  letter,
  refuse,
  record,
}) => {
  const { one } = await recommendationIn(tx, input.recommendation)
  const fault = faultOfSpeaking(one, one.ownerToday, { session, letter })
  if (fault !== null) return refuse(fault)
  if (input.evidence === undefined && (input.stage === 'done' || input.file !== undefined))
    return refuse('needs-evidence')
  const name = input.file === undefined ? null : await nameOfUpload(tx, input.file)
  if (input.file !== undefined && name === null) return refuse('file-not-received')
  const said = {
    ...{ stage: input.stage, says: input.says, evidence: input.evidence ?? null },
    ...{ sha256: input.file ?? null, file_name: name, office: one.ownerToday ?? '' },
    made_on: letter?.dated ?? today(),
  }
  const recorded = await record(one.id, said, aboutOf(one, letter))
  await tx.db
    .insertInto('delivery.recommendation_entries')
    .values({
      ...{ recommendation: one.id, previous: one.entries.at(-1)?.id ?? null },
      ...{ is_by_letter: letter !== null, made_by: session.person ?? '' },
      ...said,
      ...recorded,
    })
    .execute()
  return { recommendation: one.id }
}
