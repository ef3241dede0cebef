import { main } from '#server/main.ts'
export const wrong = main
