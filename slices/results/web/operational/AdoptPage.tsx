import { Anchor, Checkbox, Group, Select, Stack, Text, Title } from '@mantine/core'
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
import { type Offence, offences, offencesKnown } from '../../rules/operational/the-standard-indicators.ts'
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
  const [offence, setOffence] = useState<Offence>(offences[0])
  const { data, error, refetch } = useQuery({
    queryKey: ['operational-catalogue', id, offence],
    queryFn: () => client.readOperationalCatalogue({ strategy: id, offence }),
    enabled: strategy !== null,
  })
  return (
    <>
      <PageHeader title={words.adoptTitle} purpose={words.adoptPurpose} />
      <Stack gap="lg">
        <Select
          label={say(words.offence)}
          maw="28rem"
          data={offences.map((one) => ({ value: one, label: say(offencesKnown[one].name) }))}
          value={offence}
          allowDeselect={false}
          onChange={(chosen) => setOffence(offences.find((one) => one === chosen) ?? offence)}
        />
        <Problem error={error} again={() => void refetch()} />
        {data || error ? null : <LoadingBlocks count={4} height={72} />}
        {data ? <Preview key={offence} strategy={id} offence={offence} catalogue={data} /> : null}
      </Stack>
    </>
  )
}

interface PreviewProps {
  readonly strategy: string
  readonly offence: Offence
  readonly catalogue: Catalogue
}

function Preview({ strategy, offence, catalogue }: PreviewProps) {
  const all = useWords()
  const { say } = all
  const queries = useQueryClient()
  const free = catalogue.entries.filter(({ state }) => state === 'new').map(({ key }) => key)
  const [left, setLeft] = useState<readonly string[]>([])
  const chosen = free.filter((key) => !left.includes(key))
  const { mutate, data, isPending, error } = useMutation({
    mutationFn: () => client.adoptStandardIndicators({ strategy, offence, entries: chosen }),
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
          {`${say(words.iccs, { code: catalogue.offence.iccs })} · ${say(words.edition, { edition: catalogue.edition })}`}
        </NumbersApart>
      </Text>
      <DataTable
        caption={words.adoptTitle}
        columns={columnsOf(all, chosen, turn)}
        rows={catalogue.entries}
        rowKey={({ key }) => key}
        empty={null}
      />
      <FunnelsToBe offence={offence} catalogue={catalogue} chosen={chosen} />
      <Problem error={error} />
      <Group>
        <AbilityButton
          may={chosen.length > 0 ? catalogue.may.adopt : { ok: false }}
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
  offence,
  catalogue,
  chosen,
}: Omit<PreviewProps, 'strategy'> & { readonly chosen: readonly string[] }) {
  const { say } = useWords()
  const { funnels } = whatAdoptingWouldDo(offence, chosen, {
    indicators: catalogue.entries.flatMap(({ key, code, state }) =>
      state === 'new' ? [] : [{ code, adopted: state === 'adopted' ? { offence, entry: key } : null }],
    ),
    funnels: catalogue.funnels.flatMap(({ name, state }) => (state === 'declared' ? [name.en] : [])),
  })
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

const columnsOf = (
  { say }: Words,
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
    cell: ({ definition, direction }) => (
      <Stack gap={2}>
        <Text size="sm">{say(definition)}</Text>
        <Text size="sm" c="dimmed">
          {say(direction === 'down' ? words.down : words.ambiguous)}
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
