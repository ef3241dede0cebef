import { Anchor, Button, Card, Group, Select, SimpleGrid, Stack, Text, TextInput } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useStrategy } from '#web/strategy.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { askers, frequencies } from '../../contract/periodic/duties.ts'
import { askerNames, frequencyNames } from '../../contract/periodic/duty-words.ts'
import { PeriodFields } from '../forms/PeriodFields.tsx'
import { client } from '../shown.ts'
import { dutyPageWords as words } from './duty-page-words.ts'

const blankField = { field: '', indicator: '', place: '', breakdown: '' }
const blank = { code: '', en: '', ur: '', legalBasis: '', form: '', due: '', period: { from: '', to: '' } }

/** One form that somebody fills, with the data point behind each of its fields. */
export function DeclareDutyPage() {
  const { say } = useWords()
  const { strategy } = useStrategy()
  const id = strategy?.id ?? ''
  const queries = useQueryClient()
  const [typed, setTyped] = useState(blank)
  const [asker, setAsker] = useState<(typeof askers)[number]>('parliament')
  const [frequency, setFrequency] = useState<(typeof frequencies)[number]>('year')
  const [questions, setQuestions] = useState([blankField])
  const { data: known } = useQuery({
    queryKey: ['indicators', id],
    queryFn: () => client.listIndicators({ strategy: id }),
    enabled: strategy !== null,
  })
  const { mutate, data, isPending, error } = useMutation({
    mutationFn: () => {
      const { code, en, ur, legalBasis, form, due, period } = typed
      return client.declareDuty({
        ...{ strategy: id, code, asker, name: { en, ur }, legalBasis, form, frequency },
        ...{ next: { due, period }, questions },
      })
    },
    onSuccess: () => queries.invalidateQueries(),
  })
  const line = (field: Exclude<keyof typeof blank, 'period'>, label: keyof typeof words, max: number) => ({
    ...{ label: say(words[label]), required: true, maxLength: max, value: typed[field] },
    onChange: (event: { currentTarget: { value: string } }) =>
      setTyped({ ...typed, [field]: event.currentTarget.value }),
  })
  return (
    <>
      <PageHeader title={words.declare} purpose={words.declarePurpose} />
      {data ? (
        <Text role="status">
          {say(words.declared, { count: data.questions, fresh: data.newQuestions })}{' '}
          <Anchor component={Link} to="/duties">
            {say(words.toDuties)}
          </Anchor>
        </Text>
      ) : (
        <Card withBorder>
          <form
            onSubmit={(event) => {
              event.preventDefault()
              mutate()
            }}
          >
            <Stack>
              <SimpleGrid cols={{ base: 1, sm: 2 }}>
                <TextInput {...line('en', 'nameEn', 300)} dir="ltr" />
                <TextInput {...line('ur', 'nameUr', 300)} dir="rtl" />
                <TextInput {...line('code', 'code', 40)} dir="ltr" />
                <Select
                  label={say(words.asker)}
                  data={askers.map((value) => ({ value, label: say(askerNames[value]) }))}
                  value={asker}
                  allowDeselect={false}
                  onChange={(chosen) => setAsker(chosen ?? asker)}
                />
                <TextInput {...line('legalBasis', 'basis', 500)} dir="auto" />
                <TextInput {...line('form', 'form', 300)} dir="auto" />
                <Select
                  label={say(words.frequency)}
                  data={frequencies.map((value) => ({ value, label: say(frequencyNames[value]) }))}
                  value={frequency}
                  allowDeselect={false}
                  onChange={(chosen) => setFrequency(chosen ?? frequency)}
                />
                <TextInput {...line('due', 'dueDay', 10)} type="date" dir="ltr" />
              </SimpleGrid>
              <PeriodFields value={typed.period} onChange={(period) => setTyped({ ...typed, period })} />
              {questions.map((question, at) => (
                <QuestionFields
                  key={at}
                  number={at + 1}
                  value={question}
                  indicators={(known?.indicators ?? []).map((one) => ({
                    value: one.id,
                    label: `${one.code} · ${say(one.name)}`,
                  }))}
                  onChange={(changed) => setQuestions(questions.with(at, changed))}
                />
              ))}
              <Group>
                <Button variant="default" size="xs" onClick={() => setQuestions([...questions, blankField])}>
                  {say(words.addField)}
                </Button>
                <Button
                  variant="default"
                  size="xs"
                  disabled={questions.length < 2}
                  onClick={() => setQuestions(questions.slice(0, -1))}
                >
                  {say(words.removeField)}
                </Button>
              </Group>
              <Problem error={error} />
              <Group>
                <Button type="submit" loading={isPending}>
                  {say(words.declare)}
                </Button>
              </Group>
            </Stack>
          </form>
        </Card>
      )}
    </>
  )
}

interface QuestionFieldsProps {
  readonly number: number
  readonly value: typeof blankField
  readonly indicators: readonly { readonly value: string; readonly label: string }[]
  readonly onChange: (value: typeof blankField) => void
}

function QuestionFields({ number, value, indicators, onChange }: QuestionFieldsProps) {
  const { say } = useWords()
  const line = (field: 'field' | 'place' | 'breakdown') => ({
    ...{ dir: 'auto', value: value[field] },
    onChange: (event: { currentTarget: { value: string } }) =>
      onChange({ ...value, [field]: event.currentTarget.value }),
  })
  return (
    <Card withBorder component="fieldset" padding="sm">
      <Text component="legend" fw={600} size="sm">
        {say(words.fieldNumber, { number })}
      </Text>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextInput {...line('field')} label={say(words.field)} required maxLength={300} />
        <Select
          label={say(words.indicator)}
          data={indicators}
          value={value.indicator === '' ? null : value.indicator}
          onChange={(chosen) => onChange({ ...value, indicator: chosen ?? '' })}
          searchable
          required
          limit={60}
        />
        <TextInput
          {...line('place')}
          label={say(words.place)}
          description={say(words.placeHint)}
          maxLength={200}
        />
        <TextInput
          {...line('breakdown')}
          label={say(words.breakdown)}
          description={say(words.breakdownHint)}
          maxLength={200}
        />
      </SimpleGrid>
    </Card>
  )
}
