import { hrtime } from 'node:process'
export const wrong = hrtime
