import type { Contract } from '#kernel/contract/act.ts'
import type { Handlers } from '#kernel/contract/handler.ts'
import type { arrivalActs } from '../../../contract/laptop/arrivals.ts'
import type { ConsultationRows } from '../../../database/rows.ts'
import { admitAtDoor, markArrival } from './come-to-the-door.ts'
import { readArrivals } from './read-arrivals.ts'

export const arrivalHandlers: Handlers<Contract<typeof arrivalActs>, ConsultationRows> = {
  readArrivals,
  admitAtDoor,
  markArrival,
}
