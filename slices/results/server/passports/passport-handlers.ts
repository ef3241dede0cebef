import type { RoomTools } from '#kernel/contract/room-tools.ts'
import { answerAsDataHolder, supplyDryRun } from './answer-as-holder.ts'
import { askDataHolder, defineIndicator, giveLeave, writePassport } from './keep-passports.ts'
import { makeLogframe } from './make-logframe.ts'
import { listPassports, readPassport } from './read-passports.ts'

export const passportHandlers = (lent: Pick<RoomTools, 'files' | 'address'>) => ({
  ...{ listPassports, readPassport, defineIndicator, writePassport, giveLeave },
  ...{ askDataHolder, answerAsDataHolder, supplyDryRun, makeLogframe: makeLogframe(lent) },
})
