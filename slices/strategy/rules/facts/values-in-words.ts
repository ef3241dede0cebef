import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { dayLabel } from '#kernel/pure/period-labels.ts'
import { changeOfSet, entriesOf } from '#kernel/pure/values/changed-values.ts'
import { nothingStands } from '#kernel/pure/values/nothing-stands.ts'
import { governmentNames } from '../activities/levels-of-government.ts'
import { costNames, type CostState } from '../cost-states.ts'
import { shapeOf } from './facts-of-an-activity.ts'

/** Names of what a value speaks of by an identifier or a code. */
export type NamesOfEntries = Readonly<Record<string, Bilingual>>

const same = (text: string): Bilingual => ({ en: text, ur: text })

/** One choice, day or entry in words; what has no name, such as the note in the place of hidden words, as it stands. */
export function entryInWords(field: string, key: string, names: NamesOfEntries): Bilingual {
  const named = names[key]
  if (named !== undefined) return named
  if (field === 'governanceLevel') return governmentNames[key] ?? same(key)
  if (field === 'costState') return (costNames as Partial<typeof costNames>)[key as CostState] ?? same(key)
  return shapeOf(field) === 'date' ? dayLabel(key) : same(key)
}

/** A value in words, in both languages as far as names have them; of a set each entry on its line. */
export function valueInWords(field: string, text: string, names: NamesOfEntries): Bilingual {
  const shape = shapeOf(field)
  if (text === '') return nothingStands[shape]
  if (shape === 'text') return same(text)
  const said = (shape === 'set' ? entriesOf(text) : [text]).map((key) => entryInWords(field, key, names))
  return { en: said.map(({ en }) => en).join('\n'), ur: said.map(({ ur }) => ur).join('\n') }
}

/** A change in few words, for a list of many: what should stand; of a set what comes (+) and goes (−). */
export function changeInWords(
  field: string,
  { before, after }: { readonly before: string; readonly after: string },
  names: NamesOfEntries,
): Bilingual {
  if (shapeOf(field) !== 'set') return valueInWords(field, after, names)
  const { added, removed } = changeOfSet(before, after)
  const line = (sign: string) => (key: string) => {
    const { en, ur } = entryInWords(field, key, names)
    return { en: `${sign} ${en}`, ur: `${sign} ${ur}` }
  }
  const said = [...added.map(line('+')), ...removed.map(line('−'))]
  return { en: said.map(({ en }) => en).join('\n'), ur: said.map(({ ur }) => ur).join('\n') }
}
