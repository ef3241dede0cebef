import { Anchor, Checkbox, Group, Select, Stack, Text, TextInput, Title } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { OutputOf } from '#kernel/contract/act.ts'
import { useStrategy } from '#web/strategy.tsx'
import { AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { Code } from '#web/ui/language/Code.tsx'
import { useWords, type Words } from '#web/ui/language/LanguageProvider.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { type Column, DataTable } from '#web/ui/table/DataTable.tsx'
import { NumbersApart } from '#web/ui/text/NumbersApart.tsx'
import type { results } from '../../contract.ts'
import {
  countingNames,
  entryStateNames,
  funnelStateNames,
} from '../../contract/operational/operational-words.ts'
import { dimensionNames } from '../../contract/passports/passport-words.ts'
import {
  type Subject,
  countsMoney,
  entriesOf,
  subjectKinds,
  subjectTitles,
  subjects,
  subjectsKnown,
} from '../../rules/operational/the-standard-indicators.ts'
import { whatAdoptingWouldDo } from '../../rules/operational/what-adopting-would-do.ts'
import { client } from '../shown.ts'
import { operationalPageWords as words } from './operational-page-words.ts'

type Catalogue = OutputOf<(typeof results)['acts']['readOperationalCatalogue']>
type Entry = Catalogue['entries'][number]

/** The preview is what the act then does: all that is ticked, or nothing. */
export function AdoptPage() {
  const { say } = useWords()
  const { strategy } = useStrategy()
  const id = strategy?.id ?? ''
  const [subject, setSubject] = useState<Subject>(subjects[0])
  const { data, error, refetch } = useQuery({
    queryKey: ['operational-catalogue', id, subject],
    queryFn: () => client.readOperationalCatalogue({ strategy: id, subject }),
    enabled: strategy !== null,
  })
  return (
    <>
      <PageHeader title={words.adoptTitle} purpose={words.adoptPurpose} />
      <Stack gap="lg">
        <Select
          label={say(words.subject)}
          maw="28rem"
          data={subjectKinds.map((kind) => ({
            group: say(subjectTitles[kind]),
            items: subjects
              .filter((one) => subjectsKnown[one].kind === kind)
              .map((one) => ({ value: one, label: say(subjectsKnown[one].name) })),
          }))}
          value={subject}
          allowDeselect={false}
          onChange={(chosen) => setSubject(subjects.find((one) => one === chosen) ?? subject)}
        />
        <Problem error={error} again={() => void refetch()} />
        {data || error ? null : <LoadingBlocks count={4} height={72} />}
        {data ? <Preview key={subject} strategy={id} subject={subject} catalogue={data} /> : null}
      </Stack>
    </>
  )
}

interface PreviewProps {
  readonly strategy: string
  readonly subject: Subject
  readonly catalogue: Catalogue
}

function Preview({ strategy, subject, catalogue }: PreviewProps) {
  const all = useWords()
  const { say } = all
  const queries = useQueryClient()
  const free = catalogue.entries.filter(({ state }) => state === 'new').map(({ key }) => key)
  const [left, setLeft] = useState<readonly string[]>([])
  const chosen = free.filter((key) => !left.includes(key))
  const [currency, setCurrency] = useState('')
  const asksCurrency = countsMoney(subject, chosen)
  const isNamed = !asksCurrency || /^[A-Z]{3}$/.test(currency)
  const { mutate, data, isPending, error } = useMutation({
    mutationFn: () =>
      client.adoptStandardIndicators({
        ...{ strategy, subject, entries: chosen },
        ...(asksCurrency && { currency }),
      }),
    onSuccess: () => queries.invalidateQueries(),
  })
  if (data)
    return (
      <Text role="status">
        {say(words.adopted, data)}{' '}
        <Anchor component={Link} to="/operational-results" underline="always">
          {say(words.seeResults)}
        </Anchor>
      </Text>
    )
  const turn = (key: string) =>
    setLeft(left.includes(key) ? left.filter((one) => one !== key) : [...left, key])
  return (
    <>
      <Text size="sm">
        <NumbersApart>
          {[
            ...(catalogue.subject.iccs === null ? [] : [say(words.iccs, { code: catalogue.subject.iccs })]),
            say(words.edition, { edition: catalogue.edition }),
          ].join(' · ')}
        </NumbersApart>
      </Text>
      <DataTable
        caption={words.adoptTitle}
        columns={columnsOf(all, subject, chosen, turn)}
        rows={catalogue.entries}
        rowKey={({ key }) => key}
        empty={null}
      />
      <FunnelsToBe subject={subject} catalogue={catalogue} chosen={chosen} />
      {asksCurrency ? (
        <TextInput
          label={say(words.currency)}
          description={say(words.currencyHint)}
          required
          maw="12rem"
          maxLength={3}
          dir="ltr"
          value={currency}
          onChange={(event) => setCurrency(event.currentTarget.value.toUpperCase())}
        />
      ) : null}
      <Problem error={error} />
      <Group>
        <AbilityButton
          may={chosen.length > 0 && isNamed ? catalogue.may.adopt : { ok: false }}
          loading={isPending}
          onClick={() => mutate()}
        >
          {say(words.adoptNow, { count: chosen.length })}
        </AbilityButton>
      </Group>
    </>
  )
}

/** The same rule as the act's, over what is ticked now. */
function FunnelsToBe({
  subject,
  catalogue,
  chosen,
}: Omit<PreviewProps, 'strategy'> & { readonly chosen: readonly string[] }) {
  const { say } = useWords()
  const { funnels } = whatAdoptingWouldDo(subject, chosen, {
    indicators: catalogue.entries.flatMap(({ key, code, state }) =>
      state === 'new' ? [] : [{ code, adopted: state === 'adopted' ? { subject, entry: key } : null }],
    ),
    funnels: catalogue.funnels.flatMap(({ name, state }) => (state === 'declared' ? [name.en] : [])),
  })
  if (funnels.length === 0) return null
  return (
    <Stack gap={4} component="section">
      <Title order={2} size="h4">
        {say(words.funnels)}
      </Title>
      {funnels.map(({ key, name, state }) => (
        <Text key={key} size="sm">
          <bdi>{say(name)}</bdi> — {say(funnelStateNames[state])}
        </Text>
      ))}
    </Stack>
  )
}

const comma = { en: ', ', ur: '، ' }

const dimensionsOf = (subject: Subject, key: string) =>
  (entriesOf(subject).find((entry) => entry.key === key)?.breakdowns ?? []).map(
    (dimension) => dimensionNames[dimension],
  )

const columnsOf = (
  { say }: Words,
  subject: Subject,
  chosen: readonly string[],
  turn: (key: string) => void,
): readonly Column<Entry>[] => [
  {
    ...{ key: 'take', header: words.take, width: '5rem' },
    cell: ({ key, code, state }) => (
      <Checkbox
        aria-label={`${say(words.take)} ${code}`}
        checked={chosen.includes(key)}
        disabled={state !== 'new'}
        onChange={() => turn(key)}
      />
    ),
  },
  {
    ...{ key: 'entry', header: words.entry, names: true, width: '26%' },
    cell: ({ code, name }) => (
      <Stack gap={2}>
        <Code>{code}</Code>
        <span>{say(name)}</span>
      </Stack>
    ),
  },
  {
    ...{ key: 'means', header: words.means },
    cell: ({ key, definition, direction }) => (
      <Stack gap={2}>
        <Text size="sm">{say(definition)}</Text>
        <Text size="sm" c="dimmed">
          {say(direction === 'down' ? words.down : words.ambiguous)}
        </Text>
        <Text size="sm" c="dimmed">
          {say(words.asked, {
            dimensions: dimensionsOf(subject, key)
              .map((one) => say(one))
              .join(say(comma)),
          })}
        </Text>
      </Stack>
    ),
  },
  {
    ...{ key: 'unit', header: words.unit, width: '9rem' },
    cell: ({ counting }) => say(countingNames[counting]),
  },
  {
    ...{ key: 'state', header: words.state, width: '10rem' },
    cell: ({ state }) => say(entryStateNames[state]),
  },
]
