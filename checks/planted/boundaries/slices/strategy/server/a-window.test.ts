import { office as forTests } from '../../identity/testing/offices.ts'
import { office } from '../../identity/server/office.ts'

export const both = [forTests, office]
