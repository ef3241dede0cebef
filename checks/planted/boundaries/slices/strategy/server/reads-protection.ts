import { protection } from '#slices/protection/contract.ts'
export const wrong = protection
