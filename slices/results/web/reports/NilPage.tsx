import { Anchor, Card, Group, MultiSelect, Stack, Text, TextInput } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Letter } from '#kernel/contract/shapes.ts'
import { useStrategy } from '#web/strategy.tsx'
import { AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import type { Report } from '../../contract.ts'
import { LetterPart, useLetter } from '../forms/LetterPart.tsx'
import { OfficeSelect } from '../forms/OfficeSelect.tsx'
import { PeriodFields } from '../forms/PeriodFields.tsx'
import { useReportingOffices } from '../forms/use-offices.ts'
import { client } from '../shown.ts'
import { reportWords as words } from './report-words.ts'

/** There was nothing to count: said by the office at its screen, or entered by the secretariat from its letter. */
export function NilPage() {
  const { strategy } = useStrategy()
  const id = strategy?.id ?? ''
  const { isSecretariat } = useReportingOffices(id)
  const { data, error, refetch } = useQuery({
    queryKey: ['reports', id, 'may'],
    queryFn: () => client.listReports({ strategy: id, waiting: 'true' }),
    enabled: strategy !== null,
  })
  return (
    <>
      <PageHeader title={words.reportNil} purpose={words.nilPurpose} />
      <Problem error={error} again={() => void refetch()} />
      {data ? <NilForm strategy={id} byLetter={isSecretariat} may={data.may.reportNil} /> : null}
      {data || error ? null : <LoadingBlocks count={5} height={64} />}
    </>
  )
}

interface NilFormProps {
  readonly strategy: string
  readonly byLetter: boolean
  readonly may: Report['may']['verify']
}

const blank = { indicators: [] as string[], place: '', document: '', period: { from: '', to: '' } }

function NilForm({ strategy, byLetter, may }: NilFormProps) {
  const { say } = useWords()
  const queries = useQueryClient()
  const { offices } = useReportingOffices(strategy)
  const letter = useLetter(byLetter)
  const [typed, setTyped] = useState(blank)
  const [chosen, setOffice] = useState<string | null>(null)
  const office = chosen ?? (offices.length === 1 ? (offices[0]?.id ?? null) : null)
  const { data: known } = useQuery({
    queryKey: ['indicators', strategy],
    queryFn: () => client.listIndicators({ strategy }),
  })
  const { mutate, data, isPending, error } = useMutation({
    mutationFn: (entered: { readonly letter?: Letter }) =>
      client.reportNil({ strategy, office: office ?? '', ...typed, ...entered }),
    onSuccess: () => queries.invalidateQueries(),
  })
  if (data)
    return (
      <Text role="status">
        {say(words.nilReported, { count: data.references.length })}{' '}
        <Anchor component={Link} to={`/reports/${data.report}`}>
          {say(words.toReport)}
        </Anchor>
      </Text>
    )
  const line = (field: 'place' | 'document') => ({
    label: say(words[field]),
    dir: 'auto',
    required: true,
    value: typed[field],
    onChange: (event: { currentTarget: { value: string } }) =>
      setTyped({ ...typed, [field]: event.currentTarget.value }),
  })
  return (
    <Card withBorder>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          const entered = letter.read(office)
          if (entered !== null) mutate(entered)
        }}
      >
        <Stack>
          {offices.length === 1 ? null : (
            <OfficeSelect offices={offices} value={office} onChange={setOffice} required />
          )}
          <MultiSelect
            label={say(words.nilOf)}
            data={(known?.indicators ?? []).map(({ id, code, name }) => ({
              value: id,
              label: `${code} · ${say(name)}`,
            }))}
            value={typed.indicators}
            onChange={(indicators) => setTyped({ ...typed, indicators })}
            searchable
            required
            limit={60}
          />
          <TextInput {...line('place')} maxLength={200} />
          <PeriodFields value={typed.period} onChange={(period) => setTyped({ ...typed, period })} />
          <TextInput {...line('document')} maxLength={1000} />
          {byLetter ? <LetterPart of={letter} /> : null}
          <Problem error={error} />
          <Group>
            <AbilityButton type="submit" may={may} loading={isPending}>
              {say(words.reportNil)}
            </AbilityButton>
          </Group>
        </Stack>
      </form>
    </Card>
  )
}
