import { Stack, Text } from '@mantine/core'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { ByLetterMark } from '#web/ui/marks/ByLetterMark.tsx'
import { StatusMark } from '#web/ui/marks/StatusMark.tsx'
import { mediumNames } from '#web/ui/medium-names.ts'
import type { Answer, StandingShown } from '../contract.ts'
import { contestNames, stateNames, words } from './words.ts'

/** By which letter an answer came, and whether its author contests it. */
export function LetterOf({ letter }: { readonly letter: Answer['byLetter'] }) {
  if (letter === null) return null
  return (
    <>
      <ByLetterMark letter={{ ...letter, date: letter.dated, medium: mediumNames[letter.medium] }} />
      {letter.contest === null ? null : <StatusMark status={contestNames[letter.contest]} />}
    </>
  )
}

/** What the accountable office answered, or for how long it has not. */
export function StateOf({ standing }: { readonly standing: StandingShown }) {
  const { say, formats } = useWords()
  const { state, daysLate, dueOn, answer, agreed } = standing
  return (
    <Stack gap={2} align="flex-start">
      <StatusMark status={stateNames[state]} />
      {state === 'silent' ? <Text size="sm">{say(words.late, { days: daysLate })}</Text> : null}
      {state === 'waiting' && dueOn !== null ? (
        <Text size="sm">{say(words.dueOn, { day: formats.date(dueOn) })}</Text>
      ) : null}
      {state === 'escalated' && dueOn !== null ? (
        <Text size="sm">
          {daysLate > 0
            ? say(words.bodyLate, { days: daysLate })
            : say(words.decisionDue, { day: formats.date(dueOn) })}
        </Text>
      ) : null}
      {agreed === null ? null : <Text size="sm">{say(words.onAgreedTerms)}</Text>}
      <LetterOf letter={answer?.byLetter ?? null} />
    </Stack>
  )
}

/** Who is accountable today, and from whom it passed. */
export function OfficeOf({ standing }: { readonly standing: StandingShown }) {
  const { say } = useWords()
  const { office, passedFrom } = standing
  return (
    <Stack gap={2} align="flex-start">
      <bdi>{say(office?.name ?? words.noOffice)}</bdi>
      {passedFrom === null ? null : (
        <Text size="sm" c="dimmed">
          {say(office === null ? words.heldBefore : words.after, { office: say(passedFrom.name) })}
          {office === null ? '' : ` · ${say(passedFrom.confirmed ? words.confirmed : words.unconfirmed)}`}
        </Text>
      )}
    </Stack>
  )
}
