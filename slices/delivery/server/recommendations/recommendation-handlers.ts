import type { RoomTools } from '#kernel/contract/room-tools.ts'
import { listRecommendations, openRecommendationEvidence, readRecommendation } from './get-recommendations.ts'
import { importHandlers } from './import-recommendations.ts'
import { makeRecommendationList } from './make-recommendation-list.ts'
import { registerRecommendation } from './register-recommendation.ts'
import { changeRecommendation, judgeRecommendation, linkRecommendation } from './see-to-recommendation.ts'
import { reportOnRecommendation, respondToRecommendation } from './speak-on-recommendation.ts'

export const recommendationHandlers = (tools: Pick<RoomTools, 'files' | 'address'>) => ({
  ...importHandlers(tools),
  changeRecommendation,
  judgeRecommendation,
  linkRecommendation,
  listRecommendations,
  makeRecommendationList: makeRecommendationList(tools),
  openRecommendationEvidence,
  readRecommendation,
  registerRecommendation,
  reportOnRecommendation,
  respondToRecommendation,
})
