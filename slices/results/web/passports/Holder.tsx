import { Card, Group, Stack, Text } from '@mantine/core'
import { AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { HolderSeen } from '../../contract.ts'
import { frequencyNames } from '../../contract/passports/passport-words.ts'
import { LetterMark } from '../forms/LetterMark.tsx'
import { passportPageWords as words } from './passport-page-words.ts'

interface HolderProps {
  readonly holder: HolderSeen
  readonly onChoose: (act: 'answer' | 'supply') => void
}

/** An office that was asked for the data: what it answered, and what it showed. */
export function Holder({ holder, onChoose }: HolderProps) {
  const { say, formats } = useWords()
  const { office, system, frequency, lagDays, cost, askedOn, may } = holder
  return (
    <Card withBorder>
      <Stack gap="xs">
        <Text fw={600}>
          <bdi>{say(office.name)}</bdi>
          {office.exists ? null : ` (${say(words.noMore)})`}
        </Text>
        <Text size="sm">
          <bdi>{system}</bdi> · {say(frequencyNames[frequency])}
          {lagDays === null ? null : ` · ${say(words.lagSaid, { days: lagDays })}`}
          {cost === null ? null : (
            <>
              {' '}
              · {say(words.cost)}: <bdi>{cost}</bdi>
            </>
          )}
        </Text>
        <Text size="sm" c="dimmed">
          {say(words.askedOn, { day: formats.date(askedOn) })}
        </Text>
        <Said holder={holder} />
        {may.answer.ok ? (
          <Group gap="sm">
            <AbilityButton size="xs" variant="default" may={may.answer} onClick={() => onChoose('answer')}>
              {say(words.answer)}
            </AbilityButton>
            <AbilityButton size="xs" variant="default" may={may.supply} onClick={() => onChoose('supply')}>
              {say(words.supply)}
            </AbilityButton>
          </Group>
        ) : null}
      </Stack>
    </Card>
  )
}

/** Its answers and dry runs, newest first; what was upheld as not its word stays, marked. */
function Said({ holder: { answers, dryRuns } }: Pick<HolderProps, 'holder'>) {
  const { say, formats } = useWords()
  return (
    <>
      {answers.length === 0 ? <Text>{say(words.notAnswered)}</Text> : null}
      {answers.map(({ agrees, reason, on, byLetter }, at) => (
        <Group key={`${on}-${at}`} gap="sm">
          <Text>
            {agrees
              ? say(words.agreedOn, { day: formats.date(on) })
              : say(words.declinedOn, { day: formats.date(on), reason: reason ?? '' })}
          </Text>
          <LetterMark letter={byLetter} />
        </Group>
      ))}
      {dryRuns.map((run, at) => (
        <Group key={`${run.on}-${at}`} gap="sm">
          <Text>
            {say(words.dryRun, {
              value: run.kind === 'nil' ? say(words.nil) : (run.words ?? `${run.value} ${say(run.unitName)}`),
              period: formats.period(run.period),
              document: run.document,
            })}
          </Text>
          <LetterMark letter={run.byLetter} />
        </Group>
      ))}
    </>
  )
}
