import { Text } from '@mantine/core'
import { Code } from '#web/ui/language/Code.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { type Column, DataTable } from '#web/ui/table/DataTable.tsx'
import type { TrackerPreview } from '../../contract/trackers.ts'
import { bothOf } from '../calls.ts'
import { outcomeNames, reasonsKept, words } from './words.ts'

type Point = TrackerPreview['points'][number]

/** Each point with what leaves of it, and what is kept back and why. */
export function PointsLeaving({ points }: Pick<TrackerPreview, 'points'>) {
  const { say, formats } = useWords()
  const columns: readonly Column<Point>[] = [
    {
      key: 'words',
      header: words.point,
      names: true,
      cell: ({ label, words: said }) => (
        <>
          <bdi>{say(bothOf(label))}</bdi>{' '}
          {said === null ? (
            <Text span c="dimmed">
              {say(words.wordsKept)}
            </Text>
          ) : (
            <bdi>{say(bothOf(said))}</bdi>
          )}
        </>
      ),
    },
    { key: 'answer', header: words.answer, cell: ({ outcome }) => say(outcomeNames[outcome ?? 'none']) },
    {
      key: 'plan',
      header: words.ofPlan,
      cell: ({ codes }) =>
        codes.length === 0 ? say(words.nothing) : codes.map((code) => <Code key={code}>{code} </Code>),
    },
    { key: 'results', header: words.results, numeric: true, cell: ({ results }) => formats.number(results) },
    { key: 'views', header: words.views, numeric: true, cell: ({ views }) => formats.number(views) },
    {
      key: 'kept',
      header: words.keptBack,
      cell: ({ kept }) =>
        kept.length === 0
          ? say(words.nothing)
          : kept.map(({ why, count }) => <div key={why}>{say(reasonsKept[why], { count })}</div>),
    },
  ]
  return (
    <DataTable
      caption={words.leaves}
      columns={columns}
      rows={points}
      rowKey={({ number }) => String(number)}
      empty={null}
    />
  )
}
