import { wrong } from '../../strategy/server/reads-protection.ts'
export const alsoWrong = wrong
