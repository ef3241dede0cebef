import { Text } from '@mantine/core'
import { usePiece } from '#web/ui/places/pieces.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { Point } from '../../contract/points/point-shapes.ts'
import { words } from '../points/point-words.ts'

export interface ResultShownProps extends Pick<Point, 'entries' | 'clauses' | 'activities'> {
  readonly strategy: string
}

/** What is measured of what a point touches or changed; the results know, and stand here where they are installed. */
export function ResultShown({ strategy, entries, clauses, activities }: ResultShownProps) {
  const { say } = useWords()
  const Results = usePiece('results of entries')
  const lineages = [...new Set([...entries, ...clauses, ...activities].map(({ lineage }) => lineage))]
  if (lineages.length === 0 || Results === null) return <Text c="dimmed">{say(words.noResult)}</Text>
  return <Results strategy={strategy} lineages={lineages} />
}
