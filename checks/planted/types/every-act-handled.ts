import { serveSlice } from '#kernel/contract/handler.ts'
import { offices } from './an-offices-contract.ts'

/** The control: both acts handled, and refused only as declared. */
export const served = serveSlice(offices, {
  endOffice: async ({ input, refuse }) => (input.office === '' ? refuse('office-has-ended') : { office: input.office }),
  nameOffice: async ({ input }) => ({ office: input.office }),
})
