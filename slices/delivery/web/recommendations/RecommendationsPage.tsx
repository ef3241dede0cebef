import { Checkbox, Group, Select, Stack, Text, Title } from '@mantine/core'
import { IconClipboardList } from '@tabler/icons-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { levelNames } from '#slices/strategy/contract.ts'
import { useStrategy } from '#web/strategy.tsx'
import { AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { EmptyState } from '#web/ui/page/EmptyState.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { PapersOfPage } from '#web/ui/papers/PapersOfPage.tsx'
import { type Column, DataTable } from '#web/ui/table/DataTable.tsx'
import type { Recommendation } from '../../contract.ts'
import { recommendationPaperWords } from '../../contract/recommendations/paper-words.ts'
import { bandNames, recommendationStateNames, sourceNames } from '../../contract/recommendations/words.ts'
import { client, key } from '../calls.ts'
import { StateOfRecommendation, WhatOfRecommendation } from './Marks.tsx'
import { ImportDialog } from './ImportDialog.tsx'
import { recommendationImportWords } from './import-words.ts'
import { filtersIn, type FiltersInAddress } from './filters-in-the-address.ts'
import { recommendationPageWords as words } from './page-words.ts'
import { RegisterForm } from './RegisterForm.tsx'

/** The register, the longest overdue first; its filters stand in the address. */
export function RecommendationsPage() {
  const { say } = useWords()
  const { strategy } = useStrategy()
  const queries = useQueryClient()
  const filters = filtersIn(useSearch({ strict: false }))
  const [entering, setEntering] = useState<'one' | 'table' | null>(null)
  const { data, error, refetch } = useQuery({
    queryKey: [key, 'recommendations', strategy?.id, filters],
    queryFn: () => client.listRecommendations({ strategy: strategy?.id ?? '', ...filters }),
    enabled: strategy !== null,
  })
  const form = {
    onClose: () => setEntering(null),
    onDone: () => {
      setEntering(null)
      void queries.invalidateQueries({ queryKey: [key] })
    },
  }
  return (
    <>
      <PageHeader
        title={words.title}
        purpose={words.purpose}
        action={
          data?.may.register.ok ? (
            <Group gap="xs">
              <AbilityButton may={data.may.register} onClick={() => setEntering('one')}>
                {say(words.register)}
              </AbilityButton>
              <AbilityButton may={data.may.register} variant="default" onClick={() => setEntering('table')}>
                {say(recommendationImportWords.import)}
              </AbilityButton>
            </Group>
          ) : null
        }
      />
      <Stack gap="md">
        <Problem error={error} again={() => void refetch()} />
        {data || error ? null : <LoadingBlocks count={5} height={96} />}
        {data === undefined || data.inAll === 0 ? null : (
          <>
            <Text>
              {say(words.counts, {
                all: data.inAll,
                repeated: data.repeated,
                unanswered: data.unanswered,
              })}
            </Text>
            <FilterRow filters={filters} overdue={data.overdue} listed={data.recommendations} />
          </>
        )}
        {data ? (
          <DataTable
            caption={words.title}
            columns={columns(say)}
            rows={data.recommendations}
            rowKey={({ id }) => id}
            empty={
              <EmptyState
                icon={IconClipboardList}
                title={data.inAll === 0 ? words.none : words.noneMatch}
                next={data.inAll === 0 ? words.noneNext : words.noneMatchNext}
              />
            }
          />
        ) : null}
        {data && data.inAll > 0 && strategy !== null ? (
          <Stack gap="sm" component="section">
            <Title order={2} size="h3">
              {say(words.paper)}
            </Title>
            <Text size="sm">{say(words.paperMeans)}</Text>
            <PapersOfPage
              slice="delivery"
              name={recommendationPaperWords.list}
              formats={['pdf', 'docx', 'xlsx']}
              of={[strategy.id, 'recommendations', '']}
              list={() => client.listPapers({ strategy: strategy.id, kind: 'recommendations' })}
              make={({ language, format }) =>
                client.makeRecommendationList({
                  ...{ strategy: strategy.id, ...filters, language },
                  format: format === 'html' ? 'pdf' : format,
                })
              }
              markingNames={levelNames}
            />
          </Stack>
        ) : null}
      </Stack>
      {entering === null || strategy === null ? null : entering === 'one' ? (
        <RegisterForm strategy={strategy.id} {...form} />
      ) : (
        <ImportDialog strategy={strategy.id} {...form} />
      )}
    </>
  )
}

interface FilterRowProps {
  readonly filters: FiltersInAddress
  readonly overdue: readonly { readonly band: keyof typeof bandNames; readonly count: number }[]
  readonly listed: readonly Recommendation[]
}

function FilterRow({ filters, overdue, listed }: FilterRowProps) {
  const { say } = useWords()
  const go = useNavigate()
  const set = (more: Readonly<Record<string, string | null>>) => {
    const kept = Object.entries({ ...filters, ...more }).filter(([, value]) => value !== null)
    void go({ to: '/recommendations', search: Object.fromEntries(kept), replace: true })
  }
  const choices = (names: Readonly<Record<string, Bilingual>>, count?: (value: string) => number) =>
    Object.entries(names).map(([value, name]) => ({
      value,
      label: count ? `${say(name)} (${count(value)})` : say(name),
    }))
  const offices = new Map(
    listed
      .flatMap(({ owner, addressee }) => [owner, addressee])
      .flatMap((one) => (one ? [[one.id, one.name]] : [])),
  )
  const select = (name: 'band' | 'source' | 'state' | 'office', data: { value: string; label: string }[]) => (
    <Select
      label={say(words[name])}
      placeholder={say(words.all)}
      data={data}
      value={filters[name] ?? null}
      clearable
      w={230}
      maw="100%"
      onChange={(value) => set({ [name]: value })}
    />
  )
  return (
    <Group align="end" gap="md">
      {select(
        'band',
        choices(bandNames, (value) => overdue.find(({ band }) => band === value)?.count ?? 0),
      )}
      {select('source', choices(sourceNames))}
      {select('state', choices(recommendationStateNames))}
      {select('office', choices(Object.fromEntries(offices)))}
      <Checkbox
        label={say(words.repeated)}
        checked={filters.repeated === 'yes'}
        onChange={(event) => set({ repeated: event.currentTarget.checked ? 'yes' : null })}
      />
    </Group>
  )
}

const columns = (say: (text: Bilingual) => string): readonly Column<Recommendation>[] => [
  {
    ...{ key: 'what', header: words.what, names: true, width: '46%' },
    cell: (one) => <WhatOfRecommendation one={one} />,
    sortBy: ({ dated }) => dated,
  },
  {
    ...{ key: 'owner', header: words.owner },
    cell: ({ owner }) => <bdi>{say(owner?.name ?? words.nobody)}</bdi>,
    sortBy: ({ owner }) => (owner === null ? null : say(owner.name)),
  },
  {
    ...{ key: 'state', header: words.state, width: '15rem' },
    cell: (one) => <StateOfRecommendation one={one} />,
    sortBy: ({ daysLate }) => -daysLate,
  },
  {
    ...{ key: 'due', header: words.due, width: '9rem' },
    cell: ({ dueOn }) => <Due dueOn={dueOn} />,
    sortBy: ({ dueOn }) => dueOn,
  },
]

function Due({ dueOn }: Pick<Recommendation, 'dueOn'>) {
  const { say, formats } = useWords()
  return <bdi>{dueOn === null ? say(words.noDay) : formats.date(dueOn)}</bdi>
}
