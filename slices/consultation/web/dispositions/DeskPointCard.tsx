import { Anchor, Card, Checkbox, Group, Stack, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { directionOf } from '#kernel/pure/bilingual.ts'
import { Code } from '#web/ui/language/Code.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { StatusMark } from '#web/ui/marks/StatusMark.tsx'
import type { DeskPoint } from '../../contract/dispositions/dispositions.ts'
import { mayBeAnswered } from '../../rules/dispositions/what-was-deferred-is-answered-anew.ts'
import { fieldName, outcomeNames } from '../names.ts'
import { StandingShown } from '../structure/StandingShown.tsx'
import { words as roundWords } from '../words.ts'
import { ClaimBar } from './ClaimBar.tsx'
import { words } from './words.ts'

export interface DeskPointCardProps {
  readonly point: DeskPoint
  readonly group: string | null
  /** Left out for what is not chosen alone: a proposal of a bundle. */
  readonly chosen?: boolean
  readonly onChoose?: () => void
}

/** One point on the desk: what it says, how long it waits, whose it is. */
export function DeskPointCard({ point, group, chosen = false, onChoose }: DeskPointCardProps) {
  const { say } = useWords()
  const { proposal, number, outcome, promised, reply, author } = point
  const isOpen = outcome === null
  return (
    <Card component="li" padding="md">
      <Stack gap="xs">
        <Group justify="space-between" gap="sm" align="flex-start">
          <Group gap="sm">
            {mayBeAnswered(outcome) && onChoose ? (
              <Checkbox
                checked={chosen}
                onChange={onChoose}
                aria-label={say(words.choose, { number: String(number) })}
              />
            ) : null}
            <Anchor component={Link} to={`/proposals/${proposal}`} fw={600}>
              {say(roundWords.number, { number })}
            </Anchor>
            <Text size="sm" c="dimmed">
              <Code>{point.code}</Code> · {say(fieldName(point.field))}
            </Text>
          </Group>
          <Text size="sm" c="dimmed">
            {say(isOpen ? words.daysWaiting : words.answeredAfter, { count: point.days })}
          </Text>
        </Group>
        {point.value === null ? (
          <Text lang={point.language} dir={directionOf(point.language)} lineClamp={2}>
            {point.begins}
          </Text>
        ) : (
          <Text lineClamp={2} style={{ whiteSpace: 'pre-line' }}>
            {say(point.value)}
          </Text>
        )}
        <StandingShown proposal={point} />
        <Group gap="md">
          <Text size="sm" c="dimmed">
            <bdi>{author.hidden ? say(words.hidden) : author.name === null ? '' : say(author.name)}</bdi>
          </Text>
          {group === null ? null : (
            <Text size="sm">
              {say(words.group)}: <bdi>{group}</bdi>
            </Text>
          )}
          {outcome === null ? null : <Text size="sm">{say(outcomeNames[outcome])}</Text>}
          {reply?.stand === 'dissents' ? (
            <StatusMark status={{ label: words.dissentShown, tone: 'warn' }} />
          ) : null}
        </Group>
        {point.isLate && outcome === null ? <StatusMark status={{ label: words.late, tone: 'bad' }} /> : null}
        {promised === null ? null : <Promised promised={promised} />}
        {mayBeAnswered(outcome) ? (
          <ClaimBar on={{ proposal }} claim={point.claim} may={{ ok: true, because: null }} />
        ) : null}
      </Stack>
    </Card>
  )
}

export function Promised({ promised }: { readonly promised: NonNullable<DeskPoint['promised']> }) {
  const { say, formats } = useWords()
  return (
    <Group gap="sm">
      <Text size="sm">
        {say(words.promisedTo, {
          day: formats.date(promised.on),
          office: promised.office === null ? '' : say(promised.office),
        })}
      </Text>
      {promised.isPast ? <StatusMark status={{ label: words.promisePassed, tone: 'bad' }} /> : null}
    </Group>
  )
}
