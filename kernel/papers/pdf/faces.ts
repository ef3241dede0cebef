import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/**
 * The families of our papers, by their use. Amiri draws each letter, لا too, by glyphs that Typst names rightly in the
 * file, so that words are found; in other Naskh faces dots or لا come back twice or turned round. Nastaliq is for
 * titles: its slope asks for twice the height of a line.
 */
export const families = {
  naskh: 'Amiri',
  latin: 'Inter',
  nastaliq: 'Noto Nastaliq Urdu',
} as const

/** TrueType files as they are published: Typst sets no web font. Licence of all: SIL Open Font License 1.1. */
const files = [
  'amiri/400Regular/Amiri_400Regular.ttf',
  'amiri/700Bold/Amiri_700Bold.ttf',
  'inter/400Regular/Inter_400Regular.ttf',
  'inter/700Bold/Inter_700Bold.ttf',
  'noto-nastaliq-urdu/700Bold/NotoNastaliqUrdu_700Bold.ttf',
] as const

export function readFaces(): Buffer[] {
  const { resolve } = createRequire(import.meta.url)
  return files.map((file) => readFileSync(resolve(`@expo-google-fonts/${file}`)))
}
