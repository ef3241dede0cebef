import { office } from './server/office.ts'
export const findOffice = office
