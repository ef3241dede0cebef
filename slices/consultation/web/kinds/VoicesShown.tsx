import { Anchor, Group, Stack, Text, Title } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { Hands } from '../../contract/kinds/kinds.ts'
import { sectorName } from '../plain-names.ts'
import type { CallRead } from './calls.ts'
import { words } from './words.ts'

/** Voices by question, apart from persons who signed in; to the few who read what was sent in also the way to each sheet. */
export function VoicesShown({ round, read }: { readonly round: string; readonly read: CallRead }) {
  const { say, formats } = useWords()
  // A meeting is of one district, so its sheet has no column for it.
  const sentence = read.call?.kind === 'district meeting' ? words.voicesAtMeeting : words.voicesOf
  const sheets = [...new Map((read.lines ?? []).map(({ submission, sheet }) => [submission, sheet]))]
  return (
    <Stack component="section" gap="xs">
      <Title order={2} size="h3">
        {say(words.voices)}
      </Title>
      <Text c="dimmed">{say(words.voicesMean)}</Text>
      {read.voices.length === 0 ? <Text>{say(words.noVoices)}</Text> : null}
      {read.voices.map(({ question, lines, districts, sectors, hands }) => {
        const named = [...districts, ...sectors.map((sector) => say(sectorName(sector)))]
        return (
          <div key={question}>
            <Text fw={600}>{say(words.question, { number: question })}</Text>
            <Text>
              {say(sentence, {
                lines,
                named: named.length === 0 ? '' : ` (${formats.list(named)})`,
              })}
            </Text>
            {hands.map((one, at) => (
              <HandsShown key={at} hands={one} />
            ))}
          </div>
        )
      })}
      {sheets.length === 0 ? null : (
        <Group>
          {sheets.map(([submission, sheet]) => (
            <Anchor key={submission} component={Link} to={`/submissions/${submission}/points`} fw={600}>
              {say(words.answerThem)} · <bdi dir="ltr">{sheet}</bdi>
            </Anchor>
          ))}
          <Anchor component={Link} to={`/rounds/${round}/submissions`}>
            {say(words.sheets)}
          </Anchor>
        </Group>
      )}
    </Stack>
  )
}

function HandsShown({ hands }: { readonly hands: Hands }) {
  const { say } = useWords()
  const { line, agree, disagree, pass, leans } = hands
  return (
    <Text>
      {agree === null || disagree === null || pass === null
        ? say(words.leans, { line, leans: say(words[leans]) })
        : say(words.hands, { line, agree, disagree, pass })}
    </Text>
  )
}
