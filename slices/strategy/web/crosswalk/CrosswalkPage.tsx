import { Anchor, Stack } from '@mantine/core'
import { IconArrowsExchange } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { EmptyState } from '#web/ui/page/EmptyState.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { client, versionQuery } from '../calls.ts'
import { crosswalkWords as words } from './crosswalk-words.ts'
import { Likenesses } from './Likenesses.tsx'
import { LoadRegisterForm } from './LoadRegisterForm.tsx'
import { RegisterShown } from './RegisterShown.tsx'

/** Per framework and other plan: which items this version serves, by what, and which nothing serves. */
export function CrosswalkPage() {
  const { say } = useWords()
  // /plan/<version>/crosswalk
  const { version = '' }: { version?: string } = useParams({ strict: false })
  const { data: read } = useQuery(versionQuery(version))
  const { data, error, refetch } = useQuery({
    queryKey: ['crosswalk', version],
    queryFn: () => client.readCrosswalk({ version }),
  })
  const [loading, setLoading] = useState(false)
  const load = (
    <AbilityButton may={data?.may.loadRegister ?? null} onClick={() => setLoading(true)}>
      {say(words.load)}
    </AbilityButton>
  )
  const singly = {
    name: words.singly,
    edition: '',
    source: '',
    licence: '',
    code: '',
    items: data?.others ?? [],
  }
  return (
    <>
      <PageHeader
        title={words.title}
        purpose={words.purpose}
        above={
          <Anchor component={Link} to={`/plan/${version}`}>
            {say(words.toVersion)}
          </Anchor>
        }
        action={load}
      />
      <Problem error={error} again={() => void refetch()} />
      {data ? (
        <Stack gap="md">
          {data.registers.length === 0 && data.others.length === 0 ? (
            <EmptyState icon={IconArrowsExchange} title={words.none} next={words.noneNext} />
          ) : null}
          {data.registers.map((register) => (
            <RegisterShown key={register.id} register={register} />
          ))}
          {data.others.length > 0 ? <RegisterShown register={singly} /> : null}
          <Likenesses version={version} />
        </Stack>
      ) : null}
      {data || error ? null : <LoadingBlocks count={5} height={90} />}
      {loading && read ? (
        <LoadRegisterForm strategy={read.version.strategy} onClose={() => setLoading(false)} />
      ) : null}
    </>
  )
}
