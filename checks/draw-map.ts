import { known, reachableFrom, type SlicesMap } from './slices-map.ts'

const begins =
  '<!-- drawn from slices.map.json by checks/draw-map.ts; change the map, then npm run generate -->'
const ends = '<!-- end of the drawing -->'

/** Arrows that others already imply are left out of the picture, not out of the list below it. */
const drawnArrows = (map: SlicesMap, slice: string): readonly string[] =>
  known(map, slice).filter(
    (other) =>
      !known(map, slice).some((through) => through !== other && reachableFrom(map, through).has(other)),
  )

function picture(map: SlicesMap): readonly string[] {
  const slices = Object.keys(map.slices)
  const roofs = Object.entries(map.houses).map(([house, rooms]) => ({
    house,
    only: rooms.filter((room) =>
      Object.values(map.houses).every((other) => other === rooms || !other.includes(room)),
    ),
  }))
  const housed = roofs.flatMap(({ house, only }) => [
    `  subgraph ${house}_house["the ${house} installation"]`,
    ...only.map((room) => `    ${room}`),
    '  end',
  ])
  const arrows = slices.flatMap((slice) => drawnArrows(map, slice).map((other) => `  ${slice} --> ${other}`))
  const grounded = slices.filter((slice) => known(map, slice).length === 0)
  return [
    '```mermaid',
    'flowchart BT',
    ...housed,
    ...grounded.map((slice) => `  ${slice} --> kernel`),
    ...arrows,
    '```',
  ]
}

function inWords(map: SlicesMap): readonly string[] {
  const slices = Object.keys(map.slices)
  const width = Math.max(...slices.map((slice) => slice.length))
  return [
    '```',
    ...slices.map((slice) => `${slice.padEnd(width)} -> ${known(map, slice).join(', ') || '(kernel)'}`),
    '```',
    '',
    ...Object.entries(map.houses).map(
      ([house, rooms]) => `- \`SUTOON_HOUSE=${house}\` opens ${rooms.join(', ')}.`,
    ),
  ]
}

/** The map as a picture and in words, between its two marks. */
export const drawMap = (map: SlicesMap): string =>
  [begins, '', ...picture(map), '', ...inWords(map), '', ends].join('\n')

/** The page with its drawing renewed; refuses a page that lost its marks. */
export function withMapDrawn(page: string, map: SlicesMap): string {
  const from = page.indexOf(begins)
  const to = page.indexOf(ends)
  if (from < 0 || to < from) throw new Error('ARCHITECTURE.md lost the marks between which the map is drawn')
  return page.slice(0, from) + drawMap(map) + page.slice(to + ends.length)
}
