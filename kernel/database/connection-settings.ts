import type { Queryable } from './queryable.ts'

/**
 * What every connection of the application is set to, on both engines.
 *
 * A statement is planned once a connection, for any values. Left to itself the planner plans ours anew each time, since
 * it takes a plan made for one value to be cheaper: under row security that took longer than the answer.
 *
 * A day begins when it begins for this process (the environment's TZ), so that program and database mean one thing by
 * "today".
 */
const connectionSettings = (): readonly (readonly [name: string, value: string])[] => [
  ['plan_cache_mode', 'force_generic_plan'],
  ['TimeZone', timeZone()],
]

/** The login that row security binds. */
export const application = 'sutoon_app'

/** Makes PGlite's one connection, which is a superuser's, the application's; only upkeep takes it back, between two uses. */
export async function becomeApplication(client: Queryable): Promise<void> {
  await client.query(`set session authorization ${application}`)
  for (const [name, value] of connectionSettings()) await client.query(`set ${name} = '${value}'`)
}

/** The same for a connection to a server, which signs in as the application. */
export const connectionOptions = (): string =>
  connectionSettings()
    .map(([name, value]) => `-c ${name}=${value}`)
    .join(' ')

/** Throws where TZ names no zone of the time zone database: the program would take it for UTC and not say so. */
function timeZone(): string {
  const zone: string | undefined = Intl.DateTimeFormat().resolvedOptions().timeZone
  if (zone !== undefined && zone !== 'Etc/Unknown') return zone
  throw new Error(`TZ is "${process.env.TZ ?? ''}"; it must name a time zone, as in Asia/Karachi.`)
}
