import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { delivery } from '../../contract.ts'
import { recommendationWords as words } from '../../contract/recommendations/words.ts'
import type { DeliveryRows } from '../../database/rows.ts'
import { isSecretariat, may } from '../standings/shown.ts'
import { readRegister, recommendationIn } from './read-recommendations.ts'
import { detailShown, listShown } from './recommendations-shown.ts'

type Acts = typeof delivery.acts

export const listRecommendations: Handler<Acts['listRecommendations'], DeliveryRows> = async ({
  input: { strategy, ...filters },
  tx,
  session,
}) => ({
  ...listShown(await readRegister(tx, strategy), filters),
  may: { register: may(isSecretariat(session, strategy) ? null : words.onlyTheSecretariat) },
})

export const readRecommendation: Handler<Acts['readRecommendation'], DeliveryRows> = async ({
  input,
  tx,
  session,
}) => {
  const { one, register } = await recommendationIn(tx, input.recommendation)
  return detailShown(one, register, session)
}

export const openRecommendationEvidence: Handler<Acts['openRecommendationEvidence'], DeliveryRows> = async ({
  input,
  tx,
}) => {
  const { rows } = await tx.query<{ sha256: string; name: string }>(
    `select sha256, file_name as name from delivery.recommendation_entries where id = $1 and sha256 is not null`,
    [input.entry],
  )
  const [file] = rows
  if (file === undefined) throw new NotFound()
  return file
}
