import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const slicesMap = z.object({
  slices: z.record(z.string(), z.object({ knows: z.array(z.string()) })),
  houses: z.record(z.string(), z.array(z.string())),
})

export type SlicesMap = z.infer<typeof slicesMap>

export const projectRoot = join(import.meta.dirname, '..')

/** The only copy of who may know whom; refuses a map that contradicts itself. */
export function readSlicesMap(root: string = projectRoot): SlicesMap {
  const map = slicesMap.parse(JSON.parse(readFileSync(join(root, 'slices.map.json'), 'utf8')))
  const breaches = contradictionsIn(map)
  if (breaches.length > 0) throw new Error(`slices.map.json: ${breaches.join('; ')}`)
  return map
}

export const known = (map: SlicesMap, slice: string): readonly string[] => map.slices[slice]?.knows ?? []

/** Arrows to nowhere, arrows in a ring, rooms that stand in no house, and houses that lack a room they need. */
export function contradictionsIn(map: SlicesMap): readonly string[] {
  const names = Object.keys(map.slices)
  const breaches: string[] = []
  for (const slice of names) {
    for (const other of known(map, slice)) {
      if (!names.includes(other)) breaches.push(`${slice} knows ${other}, which is no slice`)
    }
    if (reachableFrom(map, slice).has(slice)) breaches.push(`${slice} knows itself by way of others`)
    if (!Object.values(map.houses).some((rooms) => rooms.includes(slice))) {
      breaches.push(`${slice} stands in no house`)
    }
  }
  for (const [house, rooms] of Object.entries(map.houses)) {
    for (const room of rooms) {
      if (!names.includes(room)) breaches.push(`house ${house} opens ${room}, which is no slice`)
      for (const other of known(map, room)) {
        if (!rooms.includes(other))
          breaches.push(`house ${house} opens ${room} but not ${other}, which it knows`)
      }
    }
  }
  return breaches
}

/** Every slice that can be reached by following the arrows. */
export function reachableFrom(map: SlicesMap, slice: string): ReadonlySet<string> {
  const reached = new Set<string>()
  const follow = (from: string): void => {
    for (const next of known(map, from)) {
      if (reached.has(next)) continue
      reached.add(next)
      follow(next)
    }
  }
  follow(slice)
  return reached
}

/** Slices that never stand under the same roof: the wall between strategy, intelligence and victims. */
export function neverTogether(map: SlicesMap, slice: string): readonly string[] {
  const roofs = Object.values(map.houses).filter((rooms) => rooms.includes(slice))
  return Object.keys(map.slices).filter(
    (other) => other !== slice && !roofs.some((rooms) => rooms.includes(other)),
  )
}
