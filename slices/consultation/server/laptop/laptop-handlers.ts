import type { Contract } from '#kernel/contract/act.ts'
import type { Handlers } from '#kernel/contract/handler.ts'
import type { RoomTools } from '#kernel/contract/room-tools.ts'
import type { laptopActs } from '../../contract/laptop/laptop.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { callOffLaptop } from './absence.ts'
import { mergeHomecomingWith, previewHomecomingWith } from './homecoming/merge-homecoming.ts'
import { packReturnWith } from './pack-return.ts'
import { packRoundWith } from './pack-round.ts'
import { readLaptopWith } from './read-laptop.ts'

export const laptopHandlers = (
  tools: Pick<RoomTools, 'files' | 'signer'>,
): Handlers<Contract<typeof laptopActs>, ConsultationRows> => ({
  readLaptop: readLaptopWith(tools),
  packRound: packRoundWith(tools),
  callOffLaptop,
  packReturn: packReturnWith(tools),
  previewHomecoming: previewHomecomingWith(tools),
  mergeHomecoming: mergeHomecomingWith(tools),
})
