import { Anchor, Card, Checkbox, Group, Stack, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { directionOf } from '#kernel/pure/bilingual.ts'
import { Code } from '#web/ui/language/Code.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { StatusMark } from '#web/ui/marks/StatusMark.tsx'
import type { DeskDeclared } from '../../contract/dispositions/points-of-desk.ts'
import { mayBeAnswered } from '../../rules/dispositions/what-was-deferred-is-answered-anew.ts'
import { bareLabel } from '../../rules/points/a-label-in-a-sentence.ts'
import { bothOf, languageOf } from '../calls.ts'
import { ClaimBar } from '../dispositions/ClaimBar.tsx'
import { SourceOfPoint } from '../points/SourceOfPoint.tsx'
import { Promised } from '../dispositions/DeskPointCard.tsx'
import { words as deskWords } from '../dispositions/words.ts'
import { outcomeNames } from '../names.ts'
import { words } from './words.ts'

export interface DeclaredCardProps {
  readonly point: DeskDeclared
  readonly group: string | null
  readonly chosen: boolean
  readonly onChoose: () => void
}

/** A point of a declaration on the desk: what it says, how long it waits, whose it is. */
export function DeclaredCard({ point, group, chosen, onChoose }: DeclaredCardProps) {
  const { say, language } = useWords()
  const { declaration, outcome, promised, codes, isDissented } = point
  const isOpen = outcome === null
  const shown = languageOf(point.begins, language)
  const label = bareLabel(point.label[shown] ?? say(bothOf(point.label)))
  return (
    <Card component="li" padding="md">
      <Stack gap="xs">
        <Group justify="space-between" gap="sm" align="flex-start">
          <Group gap="sm">
            {mayBeAnswered(outcome) ? (
              <Checkbox checked={chosen} onChange={onChoose} aria-label={say(words.choose, { label })} />
            ) : null}
            <Anchor component={Link} to={`/submissions/${declaration}/points`} fw={600}>
              {say(words.point, { label })}
            </Anchor>
            <Text size="sm" c="dimmed">
              <bdi>{say(bothOf(point.title))}</bdi>
              {codes.length === 0 ? null : (
                <>
                  {' · '}
                  <Code>{codes.join(', ')}</Code>
                </>
              )}
            </Text>
          </Group>
          <Text size="sm" c="dimmed">
            {say(isOpen ? deskWords.daysWaiting : deskWords.answeredAfter, { count: point.days })}
          </Text>
        </Group>
        {point.source === null ? null : <SourceOfPoint source={point.source} />}
        <Text lang={shown} dir={directionOf(shown)} lineClamp={2}>
          {point.begins[shown]}
        </Text>
        <Group gap="md">
          {group === null ? null : (
            <Text size="sm">
              {say(deskWords.group)}: <bdi>{group}</bdi>
            </Text>
          )}
          {outcome === null ? null : <Text size="sm">{say(outcomeNames[outcome])}</Text>}
          {isDissented ? <StatusMark status={{ label: words.dissented, tone: 'warn' }} /> : null}
        </Group>
        {point.isLate && outcome === null ? (
          <StatusMark status={{ label: deskWords.late, tone: 'bad' }} />
        ) : null}
        {promised === null ? null : <Promised promised={promised} />}
        {mayBeAnswered(outcome) ? (
          <ClaimBar on={{ point: point.point }} claim={point.claim} may={{ ok: true, because: null }} />
        ) : null}
      </Stack>
    </Card>
  )
}
