import { anOfficeEnds } from '#slices/identity/rules/an-office-ends.ts'
export const lint = anOfficeEnds
