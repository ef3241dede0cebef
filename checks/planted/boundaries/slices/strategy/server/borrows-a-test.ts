import { office } from '../../identity/testing/offices.ts'

export const borrowed = office
