import { PGliteSocketServer } from '@electric-sql/pglite/node-postgres'
export const embedded = PGliteSocketServer
