import { Anchor } from '@mantine/core'
import { IconFileImport } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useStrategy } from '#web/strategy.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { EmptyState } from '#web/ui/page/EmptyState.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { versionQuery, versionsQuery } from '../calls.ts'
import { ImportSteps } from './ImportSteps.tsx'
import { words } from './words.ts'

/** Into which version: that of the address, else the strategy's draft. */
function useDraftVersion() {
  // /plan/<version>/import; without a version it is the draft.
  const { version: named }: { version?: string } = useParams({ strict: false })
  const id = useStrategy().strategy?.id ?? ''
  const versions = useQuery({ ...versionsQuery(id), enabled: named === undefined && id !== '' })
  const wanted = named ?? versions.data?.versions.find(({ status }) => status === 'draft')?.id ?? null
  const version = useQuery({ ...versionQuery(wanted ?? ''), enabled: wanted !== null })
  const isNone = named === undefined && (id === '' || versions.data !== undefined) && wanted === null
  return {
    data: version.data ?? null,
    error: versions.error ?? version.error,
    isNone,
    again: version.refetch,
  }
}

/** A plan gets in: choose the file, check the columns, try it, import all of it or nothing. */
export function ImportPlanPage() {
  const { say } = useWords()
  const { data, error, isNone, again } = useDraftVersion()
  const version = data?.version
  const back = (
    <Anchor component={Link} to={version ? `/plan/${version.id}` : '/plan'}>
      {version ? say(words.into, { number: version.number }) : say(words.toPlan)}
    </Anchor>
  )
  const isClosed = version !== undefined && version.status !== 'draft'
  return (
    <>
      <PageHeader title={words.title} purpose={words.purpose} above={back} />
      <Problem error={error} again={() => void again()} />
      {isNone || isClosed ? (
        <EmptyState icon={IconFileImport} title={words.noDraft} next={words.noDraftNext} action={back} />
      ) : null}
      {data && version && !isClosed ? (
        <ImportSteps key={version.id} version={version} may={data.may.edit} />
      ) : null}
      {data || error || isNone ? null : <LoadingBlocks count={3} height={140} />}
    </>
  )
}
