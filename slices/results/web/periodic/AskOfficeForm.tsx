import { Button, Card, Group, MultiSelect, Stack, Text, Textarea, Title } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { client } from '../shown.ts'
import { linesWords as words } from './duty-page-words.ts'

export interface AskOfficeFormProps {
  readonly strategy: string
  readonly office: string
}

/** The secretariat says what an office reports: each of these indicators for each of these places. */
export function AskOfficeForm({ strategy, office }: AskOfficeFormProps) {
  const { say } = useWords()
  const queries = useQueryClient()
  const [indicators, setIndicators] = useState<string[]>([])
  const [typed, setTyped] = useState('')
  const { data: known } = useQuery({
    queryKey: ['indicators', strategy],
    queryFn: () => client.listIndicators({ strategy }),
  })
  const places = typed.split('\n').flatMap((one) => (one.trim() === '' ? [] : [one.trim()]))
  const { mutate, data, isPending, error } = useMutation({
    mutationFn: () => client.askOffice({ strategy, office, indicators, places }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['report-lines'] }),
  })
  return (
    <Card withBorder component="section">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          mutate()
        }}
      >
        <Stack>
          <div>
            <Title order={2} size="h4">
              {say(words.ask)}
            </Title>
            <Text c="dimmed">{say(words.askPurpose)}</Text>
          </div>
          <MultiSelect
            label={say(words.indicators)}
            data={(known?.indicators ?? []).map((one) => ({
              value: one.id,
              label: `${one.code} · ${say(one.name)}`,
            }))}
            value={indicators}
            onChange={setIndicators}
            searchable
            limit={60}
          />
          <Textarea
            label={say(words.places)}
            dir="auto"
            autosize
            minRows={2}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          <Problem error={error} />
          <Group>
            <Button
              type="submit"
              variant="default"
              disabled={indicators.length === 0 || places.length === 0}
              loading={isPending}
            >
              {say(words.ask)}
            </Button>
            {data ? <Text role="status">{say(words.asked, { count: data.asked })}</Text> : null}
          </Group>
        </Stack>
      </form>
    </Card>
  )
}
