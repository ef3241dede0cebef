import { Anchor, Select, Stack, Text } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { clientOf } from '#kernel/contract/client.ts'
import { correspondence } from '#slices/correspondence/contract.ts'
import { carry } from '#web/carry.ts'
import { AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { FormDialog } from '#web/ui/forms/FormDialog.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { client } from '../calls.ts'
import { escalatedWords as words } from './escalated-words.ts'

const meetings = clientOf(correspondence, carry)

interface DraftAgendaProps {
  readonly strategy: string
  readonly body: string
}

/** For the secretariat: the matters of a body as the annotated agenda of a meeting that was called. */
export function DraftAgenda({ strategy, body }: DraftAgendaProps) {
  const { say, formats } = useWords()
  const [isAsking, setAsking] = useState(false)
  const [meeting, setMeeting] = useState<string | null>(null)
  const { data: called } = useQuery({
    queryKey: ['meetings', strategy],
    queryFn: () => meetings.listMeetings({ strategy }),
    enabled: isAsking,
  })
  const { mutate, data, isPending, error } = useMutation({
    mutationFn: (chosen: string) => client.draftAgenda({ strategy, meeting: chosen, body }),
    onSuccess: () => setAsking(false),
  })
  return (
    <>
      <Stack gap="xs" align="flex-start">
        <AbilityButton may={{ ok: true }} variant="default" onClick={() => setAsking(true)}>
          {say(words.draft)}
        </AbilityButton>
        {data && meeting !== null ? (
          <Text role="status">
            {say(words.drafted, { count: data.matters })}{' '}
            <Anchor component={Link} to={`/meetings/${meeting}`}>
              {say(words.toMeeting)}
            </Anchor>
          </Text>
        ) : null}
      </Stack>
      {isAsking ? (
        <FormDialog
          title={words.draft}
          means={words.draftMeans}
          confirm={words.draft}
          may={{ ok: meeting !== null, because: called?.meetings.length === 0 ? words.noMeeting : null }}
          busy={isPending}
          error={error}
          onSubmit={(event) => {
            event.preventDefault()
            if (meeting !== null) mutate(meeting)
          }}
          onClose={() => setAsking(false)}
        >
          <Select
            label={say(words.meeting)}
            data={(called?.meetings ?? []).map(({ id, title, startsOn }) => ({
              value: id,
              label: `${say(title)} · ${formats.date(startsOn)}`,
            }))}
            value={meeting}
            onChange={setMeeting}
            required
            searchable
          />
        </FormDialog>
      ) : null}
    </>
  )
}
