import PgBoss from 'pg-boss'
export const wrong = PgBoss
