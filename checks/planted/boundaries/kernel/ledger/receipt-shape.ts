import { z } from 'zod'
import type { office } from './office-type.ts'
export type Office = typeof office
export const receiptShape = z.object({})
