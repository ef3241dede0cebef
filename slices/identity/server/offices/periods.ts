import type { AnyTransaction } from '#kernel/database/door.ts'
import type { OfficePeriod } from '../../rules/an-office-exists-in-its-periods.ts'

/** The periods of each of these offices, by office; an office that is not in the register is not in the map. */
export async function periodsOf(
  tx: AnyTransaction,
  offices: readonly string[],
): Promise<ReadonlyMap<string, readonly OfficePeriod[]>> {
  const { rows } = await tx.query<OfficePeriod & { office: string }>(
    `select office, exists_from as "from", exists_until as "until", successor
       from identity.office_periods where office = any ($1::uuid[])`,
    [offices],
  )
  const periods = new Map<string, OfficePeriod[]>()
  for (const { office, from, until, successor } of rows) {
    periods.set(office, [...(periods.get(office) ?? []), { from, until, successor }])
  }
  return periods
}
