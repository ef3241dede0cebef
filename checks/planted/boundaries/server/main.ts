import { findOffice } from '#slices/identity/index.ts'
export const main = findOffice
