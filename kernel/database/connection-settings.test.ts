import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { dayAt } from '#kernel/pure/calendar.ts'
import { connectionOptions } from './connection-settings.ts'
import { type TestDatabase, testDatabase } from './testing/test-database.ts'

const zone = process.env.TZ

describe('the day of program and database', () => {
  let database: TestDatabase
  beforeEach(async () => {
    // Two zones that never share a day: whatever the hour, one of them differs from UTC's.
    process.env.TZ = new Date().getUTCHours() < 11 ? 'Pacific/Pago_Pago' : 'Pacific/Kiritimati'
    database = await testDatabase()
  })
  afterEach(async () => {
    process.env.TZ = zone
    await database.close()
  })

  it('is one day, and not that of UTC', async () => {
    const client = await database.pool.connect()
    const { rows } = await client.query<{ today: string }>('select current_date as today')
    client.release()
    expect(rows[0]?.today).toBe(dayAt(new Date()))
    expect(rows[0]?.today).not.toBe(new Date().toISOString().slice(0, 10))
  })
})

describe('a time zone that does not exist', () => {
  afterEach(() => {
    process.env.TZ = zone
  })

  it('is refused by its name', () => {
    process.env.TZ = 'Asia/Nowhere'
    expect(connectionOptions).toThrow('TZ is "Asia/Nowhere"')
  })
})
