import { Anchor, Select, Stack, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { levelNames } from '#slices/strategy/contract.ts'
import { useStrategy } from '#web/strategy.tsx'
import { Code } from '#web/ui/language/Code.tsx'
import { useWords, type Words } from '#web/ui/language/LanguageProvider.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { PapersOfPage } from '#web/ui/papers/PapersOfPage.tsx'
import { type Column, DataTable } from '#web/ui/table/DataTable.tsx'
import type { PackLine, PackSection } from '../../contract.ts'
import { packSections } from '../../contract/hand-over/hand-over.ts'
import { handOverWords } from '../../contract/hand-over/hand-over-words.ts'
import { client } from '../shown.ts'
import { emptyWords, handOverPageWords as words } from './hand-over-page-words.ts'

/** Mantine's options are texts: the secretariat's own pack has no office. */
const ofSecretariat = 'secretariat'

/** What somebody new in an office, or in the secretariat, takes over; on screen, and to be given on paper. */
export function HandOverPage() {
  const { say } = useWords()
  const { strategy } = useStrategy()
  const go = useNavigate()
  const { office }: { office?: string } = useSearch({ strict: false })
  const asked = { strategy: strategy?.id ?? '', ...(office === undefined ? {} : { office }) }
  const { data, error, refetch } = useQuery({
    queryKey: ['hand-over', asked],
    queryFn: () => client.readHandOver(asked),
    enabled: strategy !== null,
  })
  const choices = [
    ...(data?.ofSecretariat === true
      ? [{ value: ofSecretariat, label: say(handOverWords.secretariat) }]
      : []),
    ...(data?.offices ?? []).map(({ id, name }) => ({ value: id, label: say(name) })),
  ]
  const chosen = data?.office?.id ?? ofSecretariat
  return (
    <>
      <PageHeader
        title={words.title}
        purpose={words.purpose}
        above={
          data?.version ? (
            <Text size="sm">
              {say(words.version, { number: data.version.number })} · <bdi>{say(data.version.title)}</bdi>
            </Text>
          ) : undefined
        }
      />
      <Stack gap="xl">
        <Problem error={error} again={() => void refetch()} />
        {data || error ? null : <LoadingBlocks count={6} height={96} />}
        {choices.length > 1 ? (
          <Select
            label={say(words.whose)}
            data={choices}
            value={chosen}
            allowDeselect={false}
            searchable
            maw={520}
            onChange={(value) =>
              void go({
                to: '/hand-over',
                search: value === null || value === ofSecretariat ? {} : { office: value },
              })
            }
          />
        ) : null}
        {data
          ? packSections
              .filter((section) => data.office !== null || !ofOfficesAlone.includes(section))
              .map((section) => <Section key={section} section={section} lines={data.sections[section]} />)
          : null}
        {data ? (
          <Stack gap="sm" component="section">
            <Title order={2} size="h3">
              {say(words.give)}
            </Title>
            <PapersOfPage
              slice="results"
              name={handOverWords.pack}
              formats={['pdf', 'docx', 'xlsx', 'html']}
              of={[asked.strategy, 'hand-over pack', data.office?.id ?? '']}
              list={() =>
                client.listPapers({
                  ...{ strategy: asked.strategy, kind: 'hand-over pack', about: data.office?.id ?? '' },
                })
              }
              make={(order) => client.makeHandOverPack({ ...asked, ...order })}
              markingNames={levelNames}
            />
          </Stack>
        ) : null}
      </Stack>
    </>
  )
}

/** The secretariat contributes to nothing and reports nothing itself. */
const ofOfficesAlone: readonly PackSection[] = ['contributes', 'supplies']

function Section({ section, lines }: { readonly section: PackSection; readonly lines: readonly PackLine[] }) {
  const words = useWords()
  const empty = emptyWords[section]
  const rows = lines.map((line, at) => ({ ...line, key: String(at) }))
  return (
    <Stack gap="sm" component="section">
      <Title order={2} size="h3">
        {words.say(handOverWords[section])}
      </Title>
      <DataTable
        caption={handOverWords[section]}
        columns={columnsOf(
          words,
          rows.some(({ on }) => on !== null),
        )}
        rows={rows}
        rowKey={({ key }) => key}
        empty={
          <Text size="sm">
            {words.say(empty.title)}{' '}
            <Text span inherit c="dimmed">
              {words.say(empty.next)}
            </Text>
          </Text>
        }
      />
    </Stack>
  )
}

type Row = PackLine & { readonly key: string }

function columnsOf(
  { say, formats }: Pick<Words, 'say' | 'formats'>,
  hasDays: boolean,
): readonly Column<Row>[] {
  return [
    { key: 'what', header: words.what, names: true, width: '40%', cell: (row) => <What line={row} /> },
    {
      key: 'says',
      header: words.says,
      cell: ({ says }) => (
        <Text size="sm" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
          {say(says)}
        </Text>
      ),
    },
    ...(hasDays
      ? [
          {
            ...{ key: 'on', header: words.on, width: '10rem' },
            cell: ({ on }: Row) => (on === null ? null : formats.date(on)),
            sortBy: ({ on }: Row) => on,
          },
        ]
      : []),
  ]
}

function What({ line: { code, title, path } }: { readonly line: PackLine }) {
  const { say } = useWords()
  const named = (
    <>
      {code === null ? null : (
        <>
          <Code>{code}</Code>{' '}
        </>
      )}
      <bdi>{say(title)}</bdi>
    </>
  )
  return path === null ? (
    named
  ) : (
    <Anchor component={Link} to={path}>
      {named}
    </Anchor>
  )
}
