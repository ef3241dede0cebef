import { Badge, Button, Group, Stack, Text } from '@mantine/core'
import { mandates } from '#kernel/contract/mandates.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { Person } from '../../contract/people.ts'
import { bothOf } from '../calls.ts'
import { chargeNames } from '../../contract/people.ts'
import { peopleWords as words } from './people-words.ts'

type Mandate = Person['mandates'][number]

export interface MandateListProps {
  readonly mandates: readonly Mandate[]
  readonly onEnd: (mandate: Mandate) => void
}

/** A person's mandates: those of today first, past ones dimmed. */
export function MandateList({ mandates: held, onEnd }: MandateListProps) {
  const ordered = [...held].sort((a, b) => Number(b.holdsToday) - Number(a.holdsToday))
  return (
    <Stack gap="xs">
      {ordered.map((mandate) => (
        <MandateLine key={mandate.id} mandate={mandate} onEnd={() => onEnd(mandate)} />
      ))}
    </Stack>
  )
}

function MandateLine({ mandate, onEnd }: { readonly mandate: Mandate; readonly onEnd: () => void }) {
  const { say, formats } = useWords()
  const { kind, charge, office, holdsToday, mayEnd } = mandate
  const from = formats.date(mandate.from)
  const dates =
    mandate.until === null
      ? say(words.since, { from })
      : say(words.period, { from, until: formats.date(mandate.until) })
  return (
    <Group gap="sm" justify="space-between" wrap="nowrap" align="flex-start">
      <div>
        <Group gap="xs">
          <Text fw={holdsToday ? 600 : 400} {...(holdsToday ? {} : { c: 'dimmed' })}>
            {say(mandates[kind])}
          </Text>
          {charge === 'substantive' ? null : (
            <Badge variant="light" color="accent" tt="none">
              {say(chargeNames[charge])}
            </Badge>
          )}
        </Group>
        {office ? (
          <Text size="sm" c="dimmed">
            <bdi>{say(bothOf(office.name))}</bdi>
          </Text>
        ) : null}
        <Text size="sm" c="dimmed">
          {dates}
        </Text>
      </div>
      {mayEnd ? (
        <Button
          size="compact-sm"
          variant="default"
          flex="none"
          aria-label={`${say(words.end)}: ${say(mandates[kind])}`}
          onClick={onEnd}
        >
          {say(words.end)}
        </Button>
      ) : null}
    </Group>
  )
}
