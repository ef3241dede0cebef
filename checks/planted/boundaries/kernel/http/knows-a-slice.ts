import { evidence } from '#slices/evidence/contract.ts'
export const wrong = evidence
