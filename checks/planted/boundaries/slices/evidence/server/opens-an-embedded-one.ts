import { PGlite } from '@electric-sql/pglite'
export const wrong = PGlite
