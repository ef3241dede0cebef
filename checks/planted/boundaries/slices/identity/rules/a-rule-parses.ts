import { z } from 'zod'
export const wrong = z
