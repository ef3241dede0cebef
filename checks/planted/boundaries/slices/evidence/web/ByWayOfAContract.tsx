import { wrong } from '../contract/imports-its-server.ts'
export const alsoWrong = wrong
