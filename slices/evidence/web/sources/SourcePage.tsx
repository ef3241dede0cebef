import { Anchor, Badge, Card, Stack, Text, Title } from '@mantine/core'
import { IconFileSearch } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { Code } from '#web/ui/language/Code.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { StatusMark } from '#web/ui/marks/StatusMark.tsx'
import { EmptyState } from '#web/ui/page/EmptyState.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import type { Source } from '../../contract.ts'
import { levelNames } from '../../rules/levels-of-openness.ts'
import { bothOf, client } from '../calls.ts'
import { FindingsTable } from '../findings/FindingsTable.tsx'
import { words } from '../words.ts'
import { GradeMark } from './GradeMark.tsx'
import { sourceWords } from './source-words.ts'

/** One source: where it is looked up, its grades, and what was drawn from it. */
export function SourcePage() {
  const { say } = useWords()
  const go = useNavigate()
  const { source: id = '' }: { readonly source?: string } = useParams({ strict: false })
  const { data, error, refetch } = useQuery({
    queryKey: ['source', id],
    queryFn: () => client.readSource({ source: id }),
  })
  if (!data)
    return error ? (
      <Problem error={error} again={() => void refetch()} />
    ) : (
      <LoadingBlocks count={3} height={140} />
    )
  const { source, findings, may } = data
  return (
    <>
      <PageHeader
        title={bothOf(source.title)}
        purpose={{ en: source.publisher, ur: source.publisher }}
        above={
          <>
            <span>{say(words.source)}</span>
            <Code>{source.dated}</Code>
            <Badge variant="light">{say(levelNames[source.openness])}</Badge>
            {source.isSuperseded ? (
              <StatusMark status={{ label: sourceWords.superseded, tone: 'warn' }} />
            ) : null}
          </>
        }
        action={
          <AbilityButton
            may={may.registerSource}
            onClick={() => void go({ to: '/evidence/sources/register', search: { supersedes: source.id } })}
          >
            {say(sourceWords.again)}
          </AbilityButton>
        }
      />
      <Stack gap="xl">
        <Particulars source={source} />
        <section>
          <Title order={2} size="h3" mb="sm">
            {say(sourceWords.findings)}
          </Title>
          <FindingsTable
            findings={findings}
            empty={
              <EmptyState
                icon={IconFileSearch}
                title={sourceWords.noFindings}
                next={sourceWords.noFindingsNext}
              />
            }
          />
        </section>
      </Stack>
    </>
  )
}

function Particulars({ source }: { readonly source: Source }) {
  const { say } = useWords()
  const { link, file, licence, grade } = source
  return (
    <Card withBorder>
      <Stack gap="sm">
        {link ? (
          <Anchor href={link} rel="noreferrer" target="_blank" style={{ overflowWrap: 'anywhere' }}>
            <bdi dir="ltr">{link}</bdi>
          </Anchor>
        ) : null}
        {file ? (
          <Anchor href={`/api/evidence/sources/${source.id}/file`} download>
            {say(sourceWords.fileKept, { name: file.name })}
          </Anchor>
        ) : null}
        <Text size="sm">
          {say(sourceWords.licence)}: <bdi>{licence}</bdi>
        </Text>
        <div>
          <GradeMark grade={grade} />
          <Text size="sm">
            <bdi>{grade.reason}</bdi>
          </Text>
        </div>
      </Stack>
    </Card>
  )
}
