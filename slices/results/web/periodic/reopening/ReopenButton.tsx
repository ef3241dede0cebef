import { Button, Group, Textarea } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { FormDialog } from '#web/ui/forms/FormDialog.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { client } from '../../shown.ts'
import { reopeningPageWords as words } from './reopening-page-words.ts'

interface ReopenButtonProps {
  readonly strategy: string
  readonly report: string
}

/** For those who may: a report is reopened with a reason, once. */
export function ReopenButton({ strategy, report }: ReopenButtonProps) {
  const { say } = useWords()
  const queries = useQueryClient()
  const [isAsking, setAsking] = useState(false)
  const [reason, setReason] = useState('')
  const { data } = useQuery({
    queryKey: ['reopenings', { strategy, report }],
    queryFn: () => client.listReopenings({ strategy, report }),
  })
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => client.reopenReport({ report, reason }),
    onSuccess: async () => {
      setAsking(false)
      await queries.invalidateQueries()
    },
  })
  if (!data?.may.reopen.ok || data.reopenings.length > 0) return null
  return (
    <>
      <Group>
        <Button variant="default" onClick={() => setAsking(true)}>
          {say(words.reopen)}
        </Button>
      </Group>
      {isAsking ? (
        <FormDialog
          title={words.reopen}
          means={words.reopenSays}
          confirm={words.reopen}
          busy={isPending}
          error={error}
          onSubmit={(event) => {
            event.preventDefault()
            mutate()
          }}
          onClose={() => setAsking(false)}
        >
          <Textarea
            label={say(words.reason)}
            dir="auto"
            required
            autosize
            minRows={3}
            maxLength={1000}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        </FormDialog>
      ) : null}
    </>
  )
}
