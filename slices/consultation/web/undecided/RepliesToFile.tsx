import { Stack, Title } from '@mantine/core'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { Submission } from '../../contract/intake-shapes.ts'
import { ReplyLetters } from '../reply-letters/ReplyLetters.tsx'
import { words } from './undecided-words.ts'

/** One letter to whoever sent the file: every point that has an answer, and what was not taken up, with the reasons. */
export function RepliesToFile({ submission }: { readonly submission: Submission }) {
  const { say } = useWords()
  const { id, round, progress } = submission
  const because = progress.leftOut + progress.points === 0 ? words.replyNeeds : null
  return (
    <Stack gap="sm" component="section">
      <Title order={2} size="h3">
        {say(words.reply)}
      </Title>
      <ReplyLetters round={round} answered={{ submission: id }} may={{ ok: because === null, because }} />
    </Stack>
  )
}
