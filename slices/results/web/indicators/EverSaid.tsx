import { Group, Stack, Text, Title } from '@mantine/core'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { SaidStatus } from '../../contract.ts'
import { LetterMark } from '../forms/LetterMark.tsx'

import { statusNames } from '../../contract/figure-names.ts'
import { actWords as words } from './forms/act-words.ts'

export interface EverSaidProps {
  readonly said: readonly SaidStatus[]
  readonly current: SaidStatus | null
}

/** What offices said of an indicator before, and what was upheld as not theirs; nothing where only the current stands. */
export function EverSaid({ said, current }: EverSaidProps) {
  const { say, formats } = useWords()
  if (said.length <= (current === null ? 0 : 1)) return null
  return (
    <section>
      <Title order={2} size="h3" mb="sm">
        {say(words.everSaid)}
      </Title>
      <Stack gap="sm" role="list">
        {said.map((one, at) => (
          <Group key={`${one.on}-${at}`} gap="sm" role="listitem">
            <Text size="sm">
              {say(words.said, { office: say(one.office), on: formats.date(one.on) })}{' '}
              {say(statusNames[one.status])}. <bdi>{one.reason}</bdi>
            </Text>
            <LetterMark letter={one.byLetter} />
          </Group>
        ))}
      </Stack>
    </section>
  )
}
