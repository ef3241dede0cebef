import { act } from '#kernel/contract/act.ts'
import { anOfficeEnds } from './rules/an-office-ends.ts'
export const identity = [act, anOfficeEnds]
