import { z } from 'zod'
import { act } from '#kernel/contract/act.ts'

export const wrong = act({
  method: 'POST',
  path: '/offices/:office/end',
  does: { en: 'Ends an office.', ur: 'دفتر کو ختم کرتا ہے۔' },
  records: 'office ended',
  byLetter: false,
  input: z.object({ office: z.uuid() }),
  output: z.object({}),
  refusals: {},
})
