import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { fillBoth } from '#kernel/pure/words/placeholders.ts'
import type { SourceCounts } from '../../rules/passports/where-the-source-of-an-indicator-stands.ts'
import { logframeWords as words } from './logframe-words.ts'

/** How many indicators have a tested source, as it stands on a first page and on the screen. */
export function sourcesSaid({ tested, promised, nobody, all }: SourceCounts): Bilingual {
  if (all === 0) return words.noIndicators
  const values = { tested, promised, nobody, all }
  return fillBoth(
    words.tested,
    Object.fromEntries(Object.entries(values).map(([key, count]) => [key, String(count)])),
  )
}
