import { enterCosignature, enterPosition } from './enter-for-somebody.ts'
import { findSpeaker } from './find-speaker.ts'
import { listEnteredForMe } from './list-entered-for-me.ts'

export { tellOfEntryJob } from './tell-whom-it-was-entered-for.ts'

export const roomHandlers = { enterCosignature, enterPosition, findSpeaker, listEnteredForMe }
