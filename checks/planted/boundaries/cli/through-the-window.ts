import { office } from '#slices/identity/server/office.ts'
export const wrong = office
