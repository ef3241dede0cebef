import { z } from 'zod'
export const act = z.object({})
