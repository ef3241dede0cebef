import { Button, Card, Checkbox, Group, Stack, Text, Title } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { ByLetterFields } from '#web/ui/ByLetterFields.tsx'
import { FormDialog } from '#web/ui/forms/FormDialog.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { emptyLetter, letterOf } from '#web/ui/letter-draft.ts'
import type { SpareLine } from '../../../contract/events/spare-lines.ts'
import { client } from '../../calls.ts'
import { sectorName } from '../../plain-names.ts'
import { words } from './words.ts'

/** For the secretariat: who wrote their name by hand, and what each says about being shown. */
export function SpareLines({ event }: { readonly event: string }) {
  const { say, formats } = useWords()
  const [asked, setAsked] = useState<SpareLine | null>(null)
  const { data } = useQuery({
    queryKey: ['consultation', 'spare-lines', event],
    queryFn: () => client.listSpareLines({ event }),
  })
  if (!data || data.lines.length === 0) return null
  return (
    <Stack component="section" gap="sm">
      <Title order={3} size="h4">
        {say(words.listed)}
      </Title>
      <Text c="dimmed">{say(words.listedMeans)}</Text>
      {data.lines.map((one) => (
        <Card key={one.line}>
          <Group justify="space-between" align="flex-start">
            <div>
              <Text fw={600}>
                <bdi>{one.name}</bdi>
              </Text>
              <Text c="dimmed">
                <bdi>{one.organisation}</bdi> · {say(sectorName(one.sector))} · {formats.date(one.day)} ·{' '}
                {say(one.isShown ? words.shown : words.hidden)}
              </Text>
            </div>
            <Button variant="subtle" onClick={() => setAsked(one)}>
              {say(words.enterLetter)}
            </Button>
          </Group>
        </Card>
      ))}
      {asked === null ? null : <ShownByLetter line={asked} onClose={() => setAsked(null)} />}
    </Stack>
  )
}

function ShownByLetter({ line, onClose }: { readonly line: SpareLine; readonly onClose: () => void }) {
  const { say } = useWords()
  const queries = useQueryClient()
  const [letter, setLetter] = useState({ ...emptyLetter, signatory: line.name })
  const [shown, setShown] = useState(!line.isShown)
  const [checked, setChecked] = useState(false)
  const particulars = letterOf(letter)
  const { mutate, isPending, error } = useMutation({
    mutationFn: () =>
      client.saySpareLineShown({
        ...{ line: line.line, shown },
        ...(particulars === null ? {} : { letter: particulars }),
      }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['consultation'] })
      onClose()
    },
  })
  return (
    <FormDialog
      title={words.enterLetter}
      about={<Text>{say(words.enterMeans, { name: line.name })}</Text>}
      confirm={words.enterLetter}
      busy={isPending}
      error={error}
      onSubmit={(event) => {
        event.preventDefault()
        setChecked(true)
        if (particulars !== null) mutate()
      }}
      onClose={onClose}
    >
      <Checkbox
        label={say(words.mayBeShown)}
        checked={shown}
        onChange={({ currentTarget }) => setShown(currentTarget.checked)}
      />
      <ByLetterFields value={letter} onChange={setLetter} checked={checked} />
    </FormDialog>
  )
}
