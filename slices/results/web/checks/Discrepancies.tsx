import { Badge, Button, Card, Group, Radio, SimpleGrid, Stack, Text, Textarea } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { FigureValue } from '#web/ui/marks/FigureValue.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import type { Discrepancy } from '../../contract.ts'
import { client, shownFigure } from '../shown.ts'
import { words } from '../words.ts'
import { FindingName } from './FindingName.tsx'

export interface DiscrepanciesProps {
  readonly strategy: string
  readonly found: readonly Discrepancy[]
}

/** What the checks found, each with the figures and their documents side by side; what was resolved stays, with its reason. */
export function Discrepancies({ strategy, found }: DiscrepanciesProps) {
  return (
    <Stack>
      {found.map((one) => (
        <DiscrepancyCard key={one.key} strategy={strategy} one={one} />
      ))}
    </Stack>
  )
}

function DiscrepancyCard({ strategy, one }: { readonly strategy: string; readonly one: Discrepancy }) {
  const { say, formats } = useWords()
  const [isOpen, setOpen] = useState(false)
  const { resolution } = one
  return (
    <Card withBorder component="article">
      <Stack gap="sm">
        <Group gap="xs">
          <FindingName
            code={one.code}
            explanation={one.explanation}
            tone={resolution ? 'plain' : one.severity === 'error' ? 'bad' : 'warn'}
          />
          {resolution ? <Badge variant="outline">{say(words.resolved)}</Badge> : null}
        </Group>
        <Text>{say(one.messages)}</Text>
        <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }}>
          {one.figures.map((figure) => (
            <FigureValue key={figure.reference} figure={shownFigure(figure)} as="card" />
          ))}
        </SimpleGrid>
        {resolution ? (
          <Text size="sm">
            {say(words.resolvedBy, {
              stands: resolution.stands ?? say(words.none),
              reason: resolution.reason,
              by: say(resolution.by ?? words.officer),
              on: formats.date(resolution.on),
            })}
          </Text>
        ) : (
          <Text size="sm" c="dimmed">
            {say(one.hint)}
          </Text>
        )}
        {isOpen ? (
          <ResolveForm strategy={strategy} one={one} close={() => setOpen(false)} />
        ) : resolution ? null : (
          <Group>
            <AbilityButton size="xs" variant="default" may={one.may.resolve} onClick={() => setOpen(true)}>
              {say(words.resolve)}
            </AbilityButton>
          </Group>
        )}
      </Stack>
    </Card>
  )
}

interface ResolveFormProps {
  readonly strategy: string
  readonly one: Discrepancy
  readonly close: () => void
}

function ResolveForm({ strategy, one, close }: ResolveFormProps) {
  const { say } = useWords()
  const queries = useQueryClient()
  const [stands, setStands] = useState('')
  const [reason, setReason] = useState('')
  const { mutate, isPending, error } = useMutation({
    mutationFn: () =>
      client.resolveDiscrepancy({
        ...{ strategy, discrepancy: one.key, reason },
        ...(stands === '' ? {} : { stands }),
      }),
    onSuccess: async () => {
      close()
      await queries.invalidateQueries()
    },
  })
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        mutate()
      }}
    >
      <Stack gap="sm">
        <Radio.Group label={say(words.stands)} value={stands} onChange={setStands}>
          <Group mt="xs">
            {one.figures.map(({ reference }) => (
              <Radio key={reference} value={reference} label={reference} />
            ))}
            <Radio value="" label={say(words.none)} />
          </Group>
        </Radio.Group>
        <Textarea
          label={say(words.reason)}
          required
          autosize
          minRows={2}
          maxLength={5000}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Problem error={error} />
        <Group>
          <Button type="submit" size="xs" loading={isPending} disabled={reason.trim() === ''}>
            {say(words.resolve)}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
