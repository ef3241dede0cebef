import { z } from 'zod'
import { act, contract } from '#kernel/contract/act.ts'

const words = { en: 'The office has ended.', ur: 'یہ دفتر ختم ہو چکا ہے۔' }

/** A small lawful contract, for the planted handlers beside it. */
export const offices = contract('identity', {
  endOffice: act({
    method: 'POST',
    path: '/offices/:office/end',
    does: { en: 'Ends an office.', ur: 'دفتر کو ختم کرتا ہے۔' },
    who: ['secretariat'],
    records: 'office ended',
    byLetter: false,
    input: z.object({ office: z.uuid() }),
    output: z.object({ office: z.uuid() }),
    refusals: { 'office-has-ended': words },
  }),
  nameOffice: act({
    method: 'POST',
    path: '/offices/:office/name',
    does: { en: 'Names an office.', ur: 'دفتر کا نام رکھتا ہے۔' },
    who: ['secretariat'],
    records: 'office named',
    byLetter: false,
    input: z.object({ office: z.uuid(), name: z.string() }),
    output: z.object({ office: z.uuid() }),
    refusals: {},
  }),
})
