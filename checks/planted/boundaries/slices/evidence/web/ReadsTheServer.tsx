import { served } from '../server/served.ts'
export const wrong = served
