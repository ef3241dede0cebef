import type { ExampleOfficeRequest } from '#slices/delivery/server/index.ts'
import { dayFromNow } from './day-from-now.ts'

/** What one real office might ask another. Neither has: it is illustrative, and its day has passed without an answer. */
export const officeRequestOfExample = (
  strategy: string,
  offices: ReadonlyMap<string, string>,
): ExampleOfficeRequest => ({
  strategy,
  asking: offices.get('FIA-HQ') ?? '',
  asked: offices.get('NCCIA') ?? '',
  asks: 'The number of police cases of the last quarter in which both agencies act, by province.',
  why: 'Joint operations are to be counted once.',
  askedOn: dayFromNow(-20),
  dueOn: dayFromNow(-6),
})
