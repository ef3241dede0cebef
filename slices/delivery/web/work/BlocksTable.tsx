import { Anchor, Group, Stack, Text } from '@mantine/core'
import { IconBarrierBlock } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { Code } from '#web/ui/language/Code.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { EmptyState } from '#web/ui/page/EmptyState.tsx'
import { type Column, DataTable } from '#web/ui/table/DataTable.tsx'
import type { Block } from '../../contract.ts'
import { bothOf } from '../calls.ts'
import { LetterOf } from '../StandingMarks.tsx'
import { words as ofConcurrence } from '../words.ts'
import { EndBlockForm } from './BlockForms.tsx'
import { workPageWords as words } from './work-page-words.ts'

interface BlocksProps {
  readonly caption: Bilingual
  readonly blocks: readonly Block[]
  /** Whether each names its activity: on a page of many. */
  readonly ofMany: boolean
  readonly onDone: () => void
}

/** What stands in the way, who can take it away, with what authority and by when; and how it ended. */
export function BlocksTable({ caption, blocks, ofMany, onDone }: BlocksProps) {
  const [ending, setEnding] = useState<{ block: Block; kind: 'unblocked' | 'decided' } | null>(null)
  const columns: readonly Column<Block>[] = [
    {
      ...{ key: 'obstacle', header: words.obstacle, names: true, width: '38%' },
      cell: (block) => <Obstacle block={block} ofMany={ofMany} />,
    },
    { key: 'who', header: words.whoCan, cell: (block) => <WhoCan block={block} /> },
    {
      ...{ key: 'day', header: words.day, width: '11rem' },
      cell: (block) => <By block={block} />,
      sortBy: ({ dueOn }) => dueOn,
    },
    {
      ...{ key: 'next', header: words.next, width: '13rem' },
      cell: (block) => <Ending block={block} onEnd={(kind) => setEnding({ block, kind })} />,
    },
  ]
  return (
    <>
      <DataTable
        caption={caption}
        columns={columns}
        rows={blocks}
        rowKey={({ id }) => id}
        empty={<EmptyState icon={IconBarrierBlock} title={words.blocks} next={words.blockMeans} />}
      />
      {ending === null ? null : (
        <EndBlockForm
          {...ending}
          onClose={() => setEnding(null)}
          onDone={() => {
            setEnding(null)
            onDone()
          }}
        />
      )}
    </>
  )
}

function Obstacle({ block, ofMany }: { readonly block: Block; readonly ofMany: boolean }) {
  const { say } = useWords()
  return (
    <Stack gap={2}>
      <Text dir="auto">{block.obstacle}</Text>
      {ofMany ? (
        <Text size="sm">
          <Code>{block.code}</Code>{' '}
          <Anchor component={Link} to={`/concurrence/${block.request}`} inherit>
            <bdi>{say(bothOf(block.activity))}</bdi>
          </Anchor>
          {' · '}
          <bdi>{say(block.office?.name ?? ofConcurrence.noOffice)}</bdi>
        </Text>
      ) : null}
      {block.milestone === null ? null : (
        <Text size="sm" c="dimmed">
          {say(words.milestone)}: <bdi>{say(bothOf(block.milestone))}</bdi>
        </Text>
      )}
      {block.lateBehind > 0 && block.ended === null ? (
        <Text size="sm">{say(words.lateBehind, { count: block.lateBehind })}</Text>
      ) : null}
      <LetterOf letter={block.byLetter} />
    </Stack>
  )
}

function WhoCan({ block }: { readonly block: Block }) {
  const { say } = useWords()
  return (
    <Stack gap={2}>
      <bdi>{say(block.body ?? block.unblocker?.name ?? words.body)}</bdi>
      <Text size="sm" c="dimmed" dir="auto">
        {block.authority}
      </Text>
    </Stack>
  )
}

function By({ block }: { readonly block: Block }) {
  const { say, formats } = useWords()
  return (
    <Stack gap={2}>
      <bdi>{formats.date(block.dueOn)}</bdi>
      <Text size="sm" c="dimmed">
        {say(words.since, { day: formats.date(block.since) })}
      </Text>
      {block.daysLate > 0 ? <Text size="sm">{say(words.daysLate, { days: block.daysLate })}</Text> : null}
    </Stack>
  )
}

interface EndingProps {
  readonly block: Block
  readonly onEnd: (kind: 'unblocked' | 'decided') => void
}

function Ending({ block: { ended, may }, onEnd }: EndingProps) {
  const { say, formats } = useWords()
  if (ended !== null)
    return (
      <Stack gap={2}>
        <Text size="sm" dir="auto">
          {say(words.over, { day: formats.date(ended.on), says: ended.says })}
        </Text>
        {ended.minutes === null ? null : (
          <Text size="sm" c="dimmed">
            {say(words.minutesAre, { minutes: ended.minutes })}
          </Text>
        )}
      </Stack>
    )
  return (
    <Group gap="xs">
      {may.decide.ok ? (
        <AbilityButton may={may.decide} size="xs" onClick={() => onEnd('decided')}>
          {say(words.decide)}
        </AbilityButton>
      ) : null}
      {may.end.ok ? (
        <AbilityButton may={may.end} size="xs" variant="default" onClick={() => onEnd('unblocked')}>
          {say(words.end)}
        </AbilityButton>
      ) : null}
    </Group>
  )
}
