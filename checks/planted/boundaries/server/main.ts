import { findOffice } from '#slices/identity/index.ts'
import { handlers } from '#slices/identity/server/handlers.ts'
export const main = [findOffice, handlers]
