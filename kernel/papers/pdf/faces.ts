import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { unpackWebFont } from './web-font.ts'

/** The families of our papers. They are in no other program, so that a missing face is missed and not replaced. */
export const families = {
  naskh: 'Sutoon Naskh',
  latin: 'Sutoon Latin',
  latinMore: 'Sutoon Latin Extended',
  signs: 'Sutoon Signs',
  nastaliq: 'Sutoon Nastaliq',
} as const

/** Package, subset and weights of each family. Nastaliq is for titles: its slope asks for twice the height of a line. */
const packed: readonly (readonly [keyof typeof families, string, string, readonly number[]])[] = [
  ['naskh', 'noto-naskh-arabic', 'arabic', [400, 700]],
  ['latin', 'noto-naskh-arabic', 'latin', [400, 700]],
  ['latinMore', 'noto-naskh-arabic', 'latin-ext', [400, 700]],
  ['signs', 'noto-naskh-arabic', 'symbols', [400]],
  ['nastaliq', 'noto-nastaliq-urdu', 'arabic', [700]],
]

/** The typefaces of our papers, from the packages that the screens use too. */
export function readFaces(): Buffer[] {
  const require = createRequire(import.meta.url)
  return packed.flatMap(([family, name, subset, weights]) => {
    const folder = dirname(require.resolve(`@fontsource/${name}/package.json`))
    return weights.map((weight) =>
      unpackWebFont(
        readFileSync(join(folder, 'files', `${name}-${subset}-${weight}-normal.woff`)),
        families[family],
      ),
    )
  })
}
