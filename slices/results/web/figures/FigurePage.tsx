import { Button, Card, Group, Select, Stack, Text, TextInput, Title } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { FigureValue } from '#web/ui/marks/FigureValue.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import type { Figure } from '../../contract.ts'
import { FigureLink, FiguresTable } from './FiguresTable.tsx'
import { client, shownFigure } from '../shown.ts'
import { kindNames, words } from '../words.ts'

/** One figure by its reference: what it says, its source, its corrections, and where it was used. */
export function FigurePage() {
  const { say } = useWords()
  const { reference = '' }: { readonly reference?: string } = useParams({ strict: false })
  const [isOpen, setOpen] = useState(false)
  const { data, error, refetch } = useQuery({
    queryKey: ['figure', reference],
    queryFn: () => client.readFigure({ reference }),
  })
  if (!data)
    return error ? (
      <Problem error={error} again={() => void refetch()} />
    ) : (
      <LoadingBlocks count={2} height={160} />
    )
  const { figure, corrections, usedIn, may } = data
  return (
    <>
      <PageHeader
        title={{
          en: say(words.figure, { reference: figure.reference }),
          ur: say(words.figure, { reference: figure.reference }),
        }}
        purpose={figure.indicator.name}
        action={
          isOpen ? undefined : (
            <AbilityButton may={may.correct} onClick={() => setOpen(true)}>
              {say(words.correct)}
            </AbilityButton>
          )
        }
      />
      <Stack gap="xl">
        <Card withBorder>
          <FigureValue figure={shownFigure(figure)} as="card" />
        </Card>
        {isOpen ? <CorrectForm figure={figure} /> : null}
        <section>
          <Title order={2} size="h3" mb="sm">
            {say(words.corrections)}
          </Title>
          {corrections.length > 1 ? (
            <FiguresTable caption={words.corrections} figures={corrections} withoutIndicator />
          ) : (
            <Text c="dimmed">{say(words.noCorrections)}</Text>
          )}
        </section>
        {usedIn.length > 0 ? (
          <section>
            <Title order={2} size="h3" mb="sm">
              {say(words.usedIn)}
            </Title>
            {usedIn.map((use) => (
              <Text key={use.what}>{say(use.says)}</Text>
            ))}
          </section>
        ) : null}
      </Stack>
    </>
  )
}

type Kind = Figure['kind']
const kinds = ['value', 'total', 'nil', 'not reported', 'not applicable'] as const

function CorrectForm({ figure }: { readonly figure: Figure }) {
  const { say } = useWords()
  const queries = useQueryClient()
  const [kind, setKind] = useState<Kind>(figure.kind)
  const [value, setValue] = useState(figure.value ?? figure.words ?? '')
  const [document, setDocument] = useState('')
  const counts = kind === 'value' || kind === 'total'
  const { mutate, data, isPending, error } = useMutation({
    mutationFn: () =>
      client.correctFigure({
        ...{ reference: figure.reference, kind, document },
        ...(counts ? (figure.words === null ? { value: value.trim() } : { words: value.trim() }) : {}),
      }),
    onSuccess: () => queries.invalidateQueries(),
  })
  if (data)
    return (
      <Text role="status">
        {say(words.corrected, { reference: data.reference })} <FigureLink reference={data.reference} />
      </Text>
    )
  return (
    <Card withBorder>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          mutate()
        }}
      >
        <Stack>
          <Text>{say(words.correctNext)}</Text>
          <Select
            label={say(words.kind)}
            data={kinds.map((one) => ({ value: one, label: say(kindNames[one]) }))}
            value={kind}
            onChange={(chosen) => setKind(kinds.find((one) => one === chosen) ?? kind)}
            allowDeselect={false}
          />
          {counts ? (
            <TextInput
              label={say(words.value)}
              inputMode="decimal"
              dir="ltr"
              required
              value={value}
              onChange={(event) => setValue(event.currentTarget.value)}
            />
          ) : null}
          <TextInput
            label={say(words.corrigendum)}
            required
            maxLength={1000}
            value={document}
            onChange={(event) => setDocument(event.currentTarget.value)}
          />
          <Problem error={error} />
          <Group>
            <Button type="submit" loading={isPending} disabled={document.trim() === ''}>
              {say(words.correct)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Card>
  )
}
