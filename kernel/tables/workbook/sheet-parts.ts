/**
 * What the workbook's own XML says of a sheet and the reader library is not asked for: merged ranges
 * (it would create every cell of A1:XFD1048576) and formulas whose saved result is an empty text.
 */
export interface MergedRange {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

const attribute = (tag: string, name: string) =>
  new RegExp(`\\b${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1]

/** The XML of each sheet by the sheet's number in the workbook. */
export function sheetsByNumber(parts: ReadonlyMap<string, string>): ReadonlyMap<number, string> {
  const targets = new Map<string, string>()
  for (const [tag] of (parts.get('xl/_rels/workbook.xml.rels') ?? '').matchAll(/<Relationship\s[^>]*>/g)) {
    const target = attribute(tag, 'Target')?.replace(/^\/xl\//, '')
    if (target !== undefined) targets.set(attribute(tag, 'Id') ?? '', `xl/${target}`)
  }
  const sheets = new Map<number, string>()
  for (const [tag] of (parts.get('xl/workbook.xml') ?? '').matchAll(/<sheet\s[^>]*>/g)) {
    const xml = parts.get(targets.get(attribute(tag, 'r:id') ?? '') ?? '')
    if (xml !== undefined) sheets.set(Number(attribute(tag, 'sheetId')), xml)
  }
  return sheets
}

/** "C" is 3, "AA" is 27, as row and column numbers count from 1. */
const columnNumber = (letters: string) =>
  [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0)

export function mergedRanges(xml: string): readonly MergedRange[] {
  const ranges: MergedRange[] = []
  for (const found of xml.matchAll(
    /<mergeCell\s+ref\s*=\s*["']([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})["']/g,
  )) {
    const [, left = '', top, right = '', bottom] = found
    ranges.push({
      top: Number(top),
      left: columnNumber(left),
      bottom: Number(bottom),
      right: columnNumber(right),
    })
  }
  return ranges
}

/**
 * Addresses of formulas that were calculated and gave an empty text, as =IF(A2="","",A2) does: such a cell
 * is blank, while a formula that no program ever calculated is a problem.
 */
export function calculatedToNothing(xml: string): ReadonlySet<string> {
  const addresses = new Set<string>()
  for (const [tag] of xml.matchAll(
    /<c\s[^>]*\bt\s*=\s*["']str["'][^>]*>\s*<f[^>]*(?:\/>|>[^<]*<\/f>)\s*(?:<v\s*\/>|<v[^>]*><\/v>)/g,
  ))
    addresses.add(attribute(tag, 'r') ?? '')
  return addresses
}
