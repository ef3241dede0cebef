import { Anchor, Card, SimpleGrid, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { particularsOf } from '../../rules/kinds/what-a-round-of-a-kind-says.ts'
import { type CallRead, callQuery } from './calls.ts'
import { words } from './words.ts'

/** District, place, day and hosts of a meeting; station, hours and telephone of a radio hour; the address to write to. */
export function ParticularsShown({ call }: { readonly call: NonNullable<CallRead['call']> }) {
  const { say, formats } = useWords()
  const told = (value: string | Bilingual | undefined, isDay: boolean) => {
    if (value === undefined) return null
    if (typeof value !== 'string') return say(value)
    return isDay ? formats.date(value) : value
  }
  const shown = particularsOf[call.kind].flatMap((name) => {
    const text = told(call.particulars[name], name === 'heldOn')
    return text === null ? [] : [{ name, label: words[name], text }]
  })
  const label = (pair: Bilingual) => say(pair).split(/ \(|,|،/)[0]
  return (
    <SimpleGrid component="dl" cols={{ base: 1, xs: 2, md: 4 }} m={0}>
      {[...shown, { name: 'answeredBy', label: words.answeredBy, text: formats.date(call.answeredBy) }].map(
        (one) => (
          <div key={one.name}>
            <Text component="dt" size="sm" c="dimmed">
              {label(one.label)}
            </Text>
            <Text component="dd" m={0}>
              <bdi>{one.text}</bdi>
            </Text>
          </div>
        ),
      )}
    </SimpleGrid>
  )
}

/** What belongs to the kind, on the page of the round, with the way to its sheets. */
export function CallOfRound({ round }: { readonly round: string }) {
  const { say } = useWords()
  const { data, error } = useQuery(callQuery(round))
  if (!data) return error ? <Problem error={error} /> : <LoadingBlocks count={1} height={180} />
  if (data.call === null) return null
  return (
    <Card>
      <Stack gap="sm">
        <Text>{say(data.call.asks)}</Text>
        <ParticularsShown call={data.call} />
        <Anchor component={Link} to={`/rounds/${round}/call`} fw={600}>
          {say(words.toCall)}
        </Anchor>
      </Stack>
    </Card>
  )
}
