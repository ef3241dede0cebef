import { Anchor, Paper, Stack, Text } from '@mantine/core'
import type { OutputOf } from '#kernel/contract/act.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { StatusMark } from '#web/ui/marks/StatusMark.tsx'
import type { delivery } from '../../contract.ts'
import { judgementNames, responseNames, stageNames } from '../../contract/recommendations/words.ts'
import { LetterOf } from '../StandingMarks.tsx'
import { recommendationPageWords as words, seenAsNames } from './page-words.ts'

type Read = OutputOf<(typeof delivery.acts)['readRecommendation']>

/** What the office that is addressed answered, the first first; nothing is overwritten. */
export function Responses({ responses }: Pick<Read, 'responses'>) {
  const { say, formats } = useWords()
  if (responses.length === 0) return <Text>{say(words.noResponse)}</Text>
  return (
    <Stack gap="sm">
      {responses.map(({ id, response, reason, office, madeOn, byLetter }) => (
        <Paper key={id} withBorder p="sm">
          <Text fw={600}>{say(responseNames[response])}</Text>
          <Text dir="auto">{reason}</Text>
          <Text size="sm" c="dimmed">
            <bdi>{say(office.name)}</bdi> · {formats.date(madeOn)}
          </Text>
          <LetterOf letter={byLetter} />
        </Paper>
      ))}
    </Stack>
  )
}

/** What was done, each with its proof and who saw that. */
export function Entries({ entries }: Pick<Read, 'entries'>) {
  const { say } = useWords()
  if (entries.length === 0) return <Text>{say(words.noEntries)}</Text>
  return (
    <Stack gap="sm">
      {entries.map((entry) => (
        <EntryShown key={entry.id} entry={entry} />
      ))}
    </Stack>
  )
}

function EntryShown({ entry }: { readonly entry: Read['entries'][number] }) {
  const { say, formats } = useWords()
  return (
    <Paper withBorder p="sm">
      <Stack gap={4} align="flex-start">
        <Text fw={600}>{say(stageNames[entry.stage])}</Text>
        <Text dir="auto">{entry.says}</Text>
        {entry.evidence === null ? null : (
          <Text dir="auto">
            {say(words.evidence)}: {entry.evidence}
          </Text>
        )}
        {entry.fileName === null ? null : (
          <>
            <Anchor size="sm" href={`/api/delivery/recommendation-entries/${entry.id}/file`}>
              {say(words.file)} (<bdi>{entry.fileName}</bdi>)
            </Anchor>
            <Text size="xs" c="dimmed" dir="ltr" style={{ overflowWrap: 'anywhere' }}>
              {say(words.hash)} {entry.sha256}
            </Text>
          </>
        )}
        <Text size="sm" c="dimmed">
          <bdi>{say(entry.office.name)}</bdi> · {formats.date(entry.madeOn)}
        </Text>
        <LetterOf letter={entry.byLetter} />
        <SeenBy entry={entry} />
      </Stack>
    </Paper>
  )
}

function SeenBy({ entry: { judgement, evidence } }: { readonly entry: Read['entries'][number] }) {
  const { say, formats } = useWords()
  if (judgement === null)
    return evidence === null ? null : <StatusMark status={{ tone: 'warn', label: words.notSeen }} />
  const tone = judgement.judgement === 'returned' ? 'warn' : 'good'
  return (
    <>
      <StatusMark status={{ tone, label: judgementNames[judgement.judgement] }} />
      <Text size="sm" dir="auto">
        {say(words.seenBy, {
          name: say(judgement.by ?? words.somebody),
          as: say(seenAsNames[judgement.seenAs]),
          day: formats.date(judgement.madeOn),
          says: judgement.says,
        })}
      </Text>
    </>
  )
}

/** Owners and days that were set anew, with the reason. */
export function Changes({ changes }: Pick<Read, 'changes'>) {
  const { say, formats } = useWords()
  return (
    <Stack gap={4}>
      {changes.map(({ id, owner, dueOn, reason, madeOn }) => (
        <Text key={id} dir="auto">
          {formats.date(madeOn)}: <bdi>{say(owner.name)}</bdi>,{' '}
          {dueOn === null ? say(words.noDay) : formats.date(dueOn)}. {reason}
        </Text>
      ))}
    </Stack>
  )
}
