import { z } from 'zod'
import { act } from '#kernel/contract/act.ts'
import { date, id, text } from '#kernel/contract/shapes.ts'

/** A coordinating body meets: its papers are kept by correspondence. */
export const bodyMeetingActs = {
  callBodyMeeting: act({
    method: 'POST',
    path: '/versions/:version/bodies/:lineage/meetings',
    does: {
      en: 'Call a meeting of a coordinating body, whose papers then stand together.',
      ur: 'رابطہ ادارے کا اجلاس طلب کرنا، جس کے کاغذات پھر ایک جگہ ہوں گے۔',
    },
    who: ['secretariat'],
    records: 'meeting of a body called',
    byLetter: false,
    input: z.object({
      version: id,
      lineage: id,
      place: z.object({ en: text(200), ur: text(200) }),
      heldOn: date,
    }),
    output: z.object({ meeting: id }),
    refusals: {},
  }),
}
