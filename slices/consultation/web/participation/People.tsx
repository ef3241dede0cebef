import { Group, Stack, Text, Title } from '@mantine/core'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { PeopleOfRound } from '../../contract/participation.ts'
import { words } from '../workshop/words.ts'

/** How many took part in all events of a round, and what they gave of themselves. */
export function People({ people, order }: { readonly people: PeopleOfRound; readonly order: 2 | 3 }) {
  const { say } = useWords()
  const { measure, events, leftOut, total } = people
  return (
    <Stack gap="xs">
      <Title order={order} size="h4">
        {say(words.people)}
      </Title>
      <Text>{say(measure === 'came' ? words.cameIn : words.nominatedIn, { total, events })}</Text>
      {leftOut === 0 ? null : <Text>{say(words.leftOut, { count: leftOut })}</Text>}
      <Text c="dimmed">{say(words.peopleMean)}</Text>
      <Group align="flex-start" gap="xl">
        <Split name={words.bySex} split={people.bySex} total={total} />
        <Split name={words.byProvince} split={people.byProvince} total={total} />
      </Group>
    </Stack>
  )
}

export interface SplitProps {
  readonly name: Bilingual
  readonly split: PeopleOfRound['bySex']
  readonly total: number
}

/** What was given, by how many of all, and that there is more where it may not be told. */
export function Split({ name, split: { given, shown, hidden, isPartHidden }, total }: SplitProps) {
  const { say, formats } = useWords()
  const named = formats.list(hidden.map((one) => say(one)))
  return (
    <div style={{ flex: '1 1 16rem' }}>
      <Text fw={600}>{say(name)}</Text>
      {shown.map((one) => (
        <Text key={one.value}>{say(words.personsOf, { name: say(one.name), persons: one.persons })}</Text>
      ))}
      {named === '' ? null : <Text>{say(words.notCounted, { names: named })}</Text>}
      {isPartHidden && named === '' ? <Text>{say(words.partNotCounted)}</Text> : null}
      <Text c="dimmed">
        {given === null ? say(words.givenUntold, { total }) : say(words.givenBy, { given, total })}
      </Text>
    </div>
  )
}
