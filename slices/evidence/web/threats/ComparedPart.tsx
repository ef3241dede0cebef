import { Alert, Card, Stack, Text, Title } from '@mantine/core'
import { IconScaleOutlineOff } from '@tabler/icons-react'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { type Column, DataTable } from '#web/ui/table/DataTable.tsx'
import type { Picture, PicturePart } from '../../contract.ts'
import { notComparableWords } from '../../rules/an-average-compares-only-over-the-same-basket.ts'
import { ChangeMark, signed } from './ChangeMark.tsx'
import { ScoreBar } from './ScoreBar.tsx'
import { componentNames, directionWords, threatWords as words } from './threat-words.ts'

type Item = PicturePart['items'][number]

export interface ComparedPartProps {
  readonly part: PicturePart
  readonly picture: Picture
  readonly beside: Picture | null
}

/** Markets, actors or resilience: averages with their warning first, then score by score. */
export function ComparedPart({ part, picture, beside }: ComparedPartProps) {
  const { say } = useWords()
  const { component } = part
  const columns: readonly Column<Item>[] = [
    {
      key: 'item',
      header: words.item,
      names: true,
      width: '30%',
      cell: ({ name }) => say(name),
      sortBy: ({ name }) => say(name),
    },
    {
      key: 'later',
      header: picture.title,
      cell: ({ later }) => <ScoreBar score={later} scale={picture.scale} />,
      sortBy: ({ later }) => (later === null ? null : Number(later)),
    },
    ...(beside === null
      ? []
      : [
          {
            key: 'earlier',
            header: beside.title,
            cell: ({ earlier }: Item) => <ScoreBar score={earlier} scale={beside.scale} isEarlier />,
            sortBy: ({ earlier }: Item) => (earlier === null ? null : Number(earlier)),
          },
          {
            key: 'change',
            header: words.change,
            cell: ({ change }: Item) => <ChangeMark change={change} component={component} />,
            sortBy: ({ change }: Item) => (change === null ? null : Number(change)),
          },
        ]),
  ]
  return (
    <section>
      <Title order={2} size="h3">
        {say(componentNames[component])}
      </Title>
      <Text size="sm" c="dimmed" mb="sm">
        {say(directionWords[component])}
      </Text>
      <Averages part={part} picture={picture} beside={beside} />
      <DataTable
        caption={componentNames[component]}
        columns={columns}
        rows={part.items}
        rowKey={({ code }) => code}
        empty={<Text c="dimmed">{say(words.notPrinted)}</Text>}
      />
    </section>
  )
}

function Averages({ part, picture, beside }: ComparedPartProps) {
  const { say } = useWords()
  const recorded = (side: 'later' | 'earlier') => part.items.filter((item) => item[side] !== null).length
  return (
    <Card withBorder mb="md" padding="md">
      <Stack gap="xs">
        <Text fw={600}>{say(words.average)}</Text>
        {part.later ? <Average of={picture} side={part.later} shown={recorded('later')} /> : null}
        {part.earlier && beside ? (
          <Average of={beside} side={part.earlier} shown={recorded('earlier')} />
        ) : null}
        <Comparison part={part} />
      </Stack>
    </Card>
  )
}

interface AverageProps {
  readonly of: Picture
  readonly side: NonNullable<PicturePart['later']>
  readonly shown: number
}

function Average({ of, side: { items, average }, shown }: AverageProps) {
  const { say } = useWords()
  const title = say(of.title)
  if (average === null) return <Text>{say(words.noAverage, { title })}</Text>
  return (
    <Text>
      {items === null
        ? say(words.averageUnknown, { title, average, shown })
        : say(words.averageOver, { title, average, items, shown })}
    </Text>
  )
}

function Comparison({ part: { averages, earlier, later } }: { readonly part: PicturePart }) {
  const { say } = useWords()
  if (averages === null) return null
  if (averages.comparable)
    return (
      <>
        <Text>{say(words.changeOfAverage, { change: signed(averages.change) })}</Text>
        {averages.byNumberAlone ? (
          <Text size="sm" c="dimmed">
            {say(words.byNumberAlone)}
          </Text>
        ) : null}
      </>
    )
  const values = { earlier: earlier?.items ?? 0, later: later?.items ?? 0 }
  return (
    <Alert color="warn" icon={<IconScaleOutlineOff size={20} aria-hidden />} title={say(words.notComparable)}>
      {averages.because.map((because) => (
        <Text key={because} size="sm">
          {say(notComparableWords[because], values)}
        </Text>
      ))}
      <Text size="sm">{say(words.compareItems)}</Text>
    </Alert>
  )
}
