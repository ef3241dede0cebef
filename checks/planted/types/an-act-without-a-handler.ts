import { serveSlice } from '#kernel/contract/handler.ts'
import { offices } from './an-offices-contract.ts'

export const wrong = serveSlice(offices, {
  endOffice: async ({ input }) => ({ office: input.office }),
})
