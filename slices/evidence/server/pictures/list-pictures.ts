import type { Handler } from '#kernel/contract/handler.ts'
import type { evidence } from '../../contract.ts'
import type { EvidenceRows } from '../../database/rows.ts'
import { mayRecord } from '../abilities.ts'
import { picturesSeen, scalesSeen } from './pictures-seen.ts'

export const listPictures: Handler<typeof evidence.acts.listPictures, EvidenceRows> = async ({
  input,
  tx,
  session,
}) => {
  const may = mayRecord(session, input.strategy)
  return {
    pictures: (await picturesSeen(tx, input)).filter(({ isSuperseded }) => !isSuperseded),
    scales: await scalesSeen(tx, input.strategy),
    may: { recordPicture: may, declareScale: may },
  }
}
