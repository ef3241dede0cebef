import { closeTarget } from './close-target.ts'

export const targetHandlers = { closeTarget }
