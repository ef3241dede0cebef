import { serveSlice } from '#kernel/contract/handler.ts'
import { offices } from './an-offices-contract.ts'

export const wrong = serveSlice(offices, {
  endOffice: async ({ refuse }) => refuse('out-of-office-hours'),
  nameOffice: async ({ input }) => ({ office: input.office }),
})
