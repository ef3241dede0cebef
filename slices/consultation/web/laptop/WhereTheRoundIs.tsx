import { Button, Card, Stack, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { type Status, StatusMark } from '#web/ui/marks/StatusMark.tsx'
import type { LaptopRead } from '../../contract/laptop/laptop.ts'
import { words } from './words.ts'

export function AwaySince({ since }: { readonly since: string }) {
  const { say, formats } = useWords()
  const status: Status = {
    label: bothSaid(say(words.isAway, { moment: formats.moment(since) })),
    tone: 'warn',
  }
  return <StatusMark status={status} />
}

/** A sentence that was filled in the reader's language already. */
const bothSaid = (text: string) => ({ en: text, ur: text })

/** On the page of the round: that it is away, or that this is the laptop; nothing where it is simply here. */
export function WhereTheRoundIs({ read }: { readonly read: LaptopRead }) {
  const { say } = useWords()
  if (read.away === null && read.here === null) return null
  return (
    <Card withBorder>
      <Stack gap="xs" align="flex-start">
        {read.away === null ? (
          <StatusMark status={{ label: words.isLaptop, tone: 'warn' }} />
        ) : (
          <>
            <AwaySince since={read.away.since} />
            <Text>{say(words.awayMeans)}</Text>
          </>
        )}
        <Button component={Link} to={`/rounds/${read.round.id}/laptop`} variant="default">
          {say(words.to)}
        </Button>
      </Stack>
    </Card>
  )
}
