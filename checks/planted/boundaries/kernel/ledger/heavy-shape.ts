import { pool } from '#kernel/database/pool.ts'
export const wrong = pool
