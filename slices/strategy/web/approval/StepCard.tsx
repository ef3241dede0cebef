import { Anchor, Card, Group, Stack, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { Code } from '#web/ui/language/Code.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { StatusMark } from '#web/ui/marks/StatusMark.tsx'
import { stepStateNames } from '../../contract/governance/approval-words.ts'
import type { PathEvent, PathStep } from '../../contract/governance/approval.ts'
import { bothOf } from '../calls.ts'
import { eventNames, pathWords as words, toneOfStep } from './path-words.ts'
import { type StepAct, StepForm } from './StepForm.tsx'

export interface StepCardProps {
  readonly step: PathStep
  readonly place: number
  readonly version: string
}

/** One step: where it stands and how late, what happened at it, and what may be done now. */
export function StepCard({ step, place, version }: StepCardProps) {
  const { say, formats } = useWords()
  const [act, setAct] = useState<StepAct | null>(null)
  const label = {
    label: stepStateNames[step.state],
    tone: step.daysLate > 0 ? 'bad' : toneOfStep[step.state],
  } as const
  return (
    <Card component="li" withBorder>
      <Group justify="space-between" align="flex-start" gap="md">
        <Stack gap={4} flex={1} miw={240}>
          <Title order={2} size="h4">
            {formats.number(place, 0)}. {say(step.name)}
          </Title>
          <Text size="sm" c="dimmed">
            {step.office ? say(bothOf(step.office.name)) : say(words.secretariat)}
            {' · '}
            {say(words.daysAllowed, { days: step.days })}
            {step.retired ? ` · ${say(words.retired)}` : ''}
          </Text>
        </Stack>
        <Stack gap={4} align="flex-end">
          <StatusMark status={label} />
          <Text size="sm">
            {step.dueOn !== null ? say(words.due, { date: formats.date(step.dueOn) }) : null}
            {step.dueOn === null && step.since !== null ? formats.date(step.since) : null}
          </Text>
          {step.daysLate > 0 ? (
            <Text size="sm" fw={600} c="bad">
              {say(words.late, { days: step.daysLate })}
            </Text>
          ) : null}
        </Stack>
      </Group>
      {step.events.length > 0 ? (
        <Stack component="ol" gap="xs" mt="sm" mb={0} p={0} style={{ listStyle: 'none' }}>
          {step.events.map((event) => (
            <EventLine key={event.id} event={event} />
          ))}
        </Stack>
      ) : null}
      {step.kind === 'approval' ? (
        <Text size="sm" mt="sm">
          {say(words.approvalNote)}
        </Text>
      ) : (
        <StepActs step={step} onAct={setAct} />
      )}
      {act !== null ? (
        <StepForm act={act} step={step} version={version} onClose={() => setAct(null)} />
      ) : null}
    </Card>
  )
}

/** Only what the person may do in some state is offered; a button that may not be pressed now says why. */
function StepActs({ step, onAct }: { readonly step: PathStep; readonly onAct: (act: StepAct) => void }) {
  const { say } = useWords()
  const { may, state } = step
  const offered = [
    { act: 'begin', may: may.begin, label: state === 'not begun' ? words.begin : words.beginAgain },
    { act: 'answer', may: may.answer, label: words.answer },
    { act: 'letter', may: may.enterLetter, label: words.enterLetter },
    { act: 'skip', may: may.skip, label: words.skip },
  ] as const
  const open = offered.filter(({ may: { ok } }) => ok)
  if (open.length === 0) return null
  return (
    <Group gap="sm" mt="md">
      {open.map(({ act, may: ability, label }) => (
        <AbilityButton key={act} may={ability} size="xs" variant="default" onClick={() => onAct(act)}>
          {say(label)}
        </AbilityButton>
      ))}
    </Group>
  )
}

function EventLine({ event }: { readonly event: PathEvent }) {
  const { say, formats } = useWords()
  const { instrument, contest } = event
  return (
    <li>
      <Text size="sm" component="span">
        {formats.date(event.happenedOn)} · {say(eventNames[event.what])}
        {event.byLetter ? ` · ${say(words.byLetter)}` : ''}
        {event.dueOn !== null ? ` · ${say(words.due, { date: formats.date(event.dueOn) })}` : ''}
        {instrument !== null ? (
          <>
            {' · '}
            <bdi>{instrument.kind}</bdi> <Code>{instrument.number}</Code>, {formats.date(instrument.dated)}
            {instrument.signatory === null ? null : (
              <>
                {', '}
                <bdi>{instrument.signatory}</bdi>
              </>
            )}
          </>
        ) : null}
      </Text>
      {event.words !== null ? (
        <Text size="sm" dir="auto">
          {event.words}
        </Text>
      ) : null}
      {contest === 'unanswered' ? (
        <Text size="sm" c="bad">
          {say(words.contested)}
        </Text>
      ) : null}
      {contest === 'upheld' ? (
        <Text size="sm" c="bad">
          {say(words.upheld)}
        </Text>
      ) : null}
      {event.papers.map(({ sha256, name }) => (
        <Anchor
          key={sha256}
          size="sm"
          me="md"
          href={`/api/strategy/approval-path/events/${event.id}/papers/${sha256}`}
          target="_blank"
          rel="noreferrer"
        >
          <bdi>{name}</bdi>
        </Anchor>
      ))}
    </li>
  )
}
