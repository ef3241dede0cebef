import type { Transaction } from '#kernel/database/transaction.ts'
import type { Figure, GeographySeen, MappingSeen } from '../../contract.ts'
import type { ResultsRows } from '../../database/rows.ts'
import { mappingNote } from '../../rules/places/places-stand-together-only-with-their-mapping.ts'

/** The geographies of a strategy: by agency and code, the newest version first. */
export async function geographiesKept(
  tx: Transaction<ResultsRows>,
  strategy: string,
): Promise<readonly GeographySeen[]> {
  const { rows } = await tx.query<GeographySeen>(
    `select g.id, g.code, g.agency, json_build_object('en', g.name_en, 'ur', g.name_ur) as name,
            g.valid_from as "from", g.source,
            coalesce((select json_agg(json_build_object('name', u.name, 'place', u.place, 'quality', u.quality,
                'note', u.note) order by u.position)
               from results.geography_units u where u.geography = g.id), '[]') as units
       from results.geographies g where g.strategy = $1 order by g.agency, g.code, g.valid_from desc`,
    [strategy],
  )
  return rows
}

/** What must stand beside these figures, with only the units that they name. */
export function mappingOf(
  figures: readonly Figure[],
  geographies: readonly GeographySeen[],
): MappingSeen | null {
  const note = mappingNote(figures, geographies)
  if (note === null) return null
  return {
    geographies: note.geographies.map(({ geography, units }) => ({
      ...geography,
      units: geography.units.filter(({ name }) => units.some((unit) => unit.name === name)),
    })),
    plain: [...note.plain],
    worst: note.worst,
  }
}
