import { Alert, Button, Group, Spoiler, Stack, Text } from '@mantine/core'
import { IconEyeOff, IconFlag } from '@tabler/icons-react'
import { useState } from 'react'
import { holdsMandate } from '#web/me.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { useMe } from '#web/use-me.ts'
import type { ModerationNote } from '../../contract/moderation/moderation.ts'
import { AppealDialog, type WayOfAppeal } from './AppealDialog.tsx'
import { words } from './words.ts'

/** What was decided on one text: that it is hidden and why, for all its readers; the words for few; the appeal. */
export function NoteShown({ note }: { readonly note: ModerationNote }) {
  const { say, formats } = useWords()
  const { part, isHidden, first, appeal, isAppealed } = note
  const name = { part: say(words.parts[part]) }
  const title = isHidden
    ? words.hiddenTitle
    : first.outcome === 'hidden'
      ? words.restoredTitle
      : words.stayedTitle
  const day = formats.date(first.on)
  return (
    <Alert
      color={isHidden ? 'warn' : 'gray'}
      icon={isHidden ? <IconEyeOff aria-hidden /> : <IconFlag aria-hidden />}
      title={say(title, name)}
    >
      <Stack gap="xs">
        <Text>
          {first.ground === null
            ? say(words.stayedOn, { day })
            : say(words.hiddenOn, { day, ground: say(first.ground) })}
        </Text>
        <Text style={{ whiteSpace: 'pre-wrap' }}>
          {say(words.why)}: <bdi>{say(first.reason)}</bdi>
        </Text>
        {appeal === null ? null : (
          <Text style={{ whiteSpace: 'pre-wrap' }}>
            {say(words.onAppeal, {
              day: formats.date(appeal.on),
              outcome: say(words.outcomes[appeal.outcome]),
            })}
            {'. '}
            <bdi>{say(appeal.reason)}</bdi>
          </Text>
        )}
        {isAppealed && appeal === null ? <Text>{say(words.appealWaits)}</Text> : null}
        {note.words === null ? null : (
          <Spoiler maxHeight={0} showLabel={say(words.theWords)} hideLabel={say(words.notTheWords)}>
            <Text size="sm">{say(words.theWordsMeans)}</Text>
            <Text dir="auto" style={{ whiteSpace: 'pre-wrap' }}>
              {note.words}
            </Text>
          </Spoiler>
        )}
        <Appeals note={note} />
      </Stack>
    </Alert>
  )
}

function Appeals({ note }: { readonly note: ModerationNote }) {
  const { say } = useWords()
  const me = useMe()
  const [way, setWay] = useState<WayOfAppeal | null>(null)
  const { may, byReceipt } = note
  const speaks = holdsMandate(me, 'participant', 'focal person', 'secretariat')
  if (!(may.appeal.ok && speaks) && !may.appealByLetter.ok) return null
  return (
    <Group gap="sm">
      {may.appeal.ok && speaks ? (
        <Button size="sm" variant="default" onClick={() => setWay(byReceipt ? 'by receipt' : 'signed in')}>
          {say(byReceipt ? words.appealWithReceipt : words.appeal)}
        </Button>
      ) : null}
      {may.appealByLetter.ok ? (
        <Button size="sm" variant="default" onClick={() => setWay('by letter')}>
          {say(words.appealByLetter)}
        </Button>
      ) : null}
      {way === null ? null : (
        <AppealDialog moderationCase={note.case} way={way} onClose={() => setWay(null)} />
      )}
    </Group>
  )
}
