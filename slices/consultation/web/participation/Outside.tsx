import { Text, Title } from '@mantine/core'
import type { OutputOf } from '#kernel/contract/act.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { consultation } from '../../contract.ts'
import { bothOf } from '../calls.ts'
import { words } from '../workshop/words.ts'

type Outside = OutputOf<typeof consultation.acts.readParticipation>['outside']

const kinds = [
  ['district meeting', words.meetingVoices],
  ['radio hour', words.radioVoices],
  ['written call', words.writtenVoices],
] as const

/** Who was heard in districts, on air and by post, and which provinces of the plan were not. */
export function Outside({ outside, order }: { readonly outside: Outside; readonly order: 2 | 3 }) {
  const { say, formats } = useWords()
  if (outside.rounds.length === 0) return null
  const heard = kinds.flatMap(([kind, sentence]) => {
    const rounds = outside.rounds.filter((one) => one.kind === kind && one.lines > 0)
    return rounds.length === 0 ? [] : [{ kind, sentence, rounds }]
  })
  return (
    <div>
      <Title order={order} size="h4">
        {say(words.outside)}
      </Title>
      <Text c="dimmed">{say(words.outsideMeans)}</Text>
      {heard.length === 0 ? <Text>{say(words.nobodyOutside)}</Text> : null}
      {heard.map(({ kind, sentence, rounds }) => {
        const districts = formats.list([
          ...new Set(rounds.flatMap((one) => one.districts.map((name) => say(name)))),
        ])
        const lines = rounds.reduce((sum, one) => sum + one.lines, 0)
        const named = districts === '' ? '' : say(words.amongThem, { districts })
        return <Text key={kind}>{say(sentence, { lines, rounds: rounds.length, districts, named })}</Text>
      })}
      {outside.silentProvinces.length === 0 ? null : (
        <Text fw={600}>
          {say(words.silentProvinces, {
            provinces: formats.list(
              outside.silentProvinces.map(({ code, title }) => say(bothOf(title)) || code),
            ),
          })}
        </Text>
      )}
    </div>
  )
}
