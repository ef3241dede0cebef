import { Stack } from '@mantine/core'
import { IconMap2 } from '@tabler/icons-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useStrategy } from '#web/strategy.tsx'
import { AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { EmptyState } from '#web/ui/page/EmptyState.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { client } from '../shown.ts'
import { DeclareGeographyForm } from './DeclareGeographyForm.tsx'
import { geographyPageWords as words } from './geography-page-words.ts'
import { GeographyUnits } from './GeographyUnits.tsx'

/** How agencies divide the country, each version with what its units are. */
export function GeographiesPage() {
  const { say } = useWords()
  const { strategy } = useStrategy()
  const queries = useQueryClient()
  const [isDeclaring, setDeclaring] = useState(false)
  const id = strategy?.id ?? ''
  const { data, error, refetch } = useQuery({
    queryKey: ['geographies', id],
    queryFn: () => client.listGeographies({ strategy: id }),
    enabled: strategy !== null,
  })
  if (!data)
    return error ? (
      <Problem error={error} again={() => void refetch()} />
    ) : (
      <LoadingBlocks count={3} height={180} />
    )
  return (
    <>
      <PageHeader
        title={words.title}
        purpose={words.purpose}
        action={
          <AbilityButton may={data.may.declare} onClick={() => setDeclaring(true)}>
            {say(words.declare)}
          </AbilityButton>
        }
      />
      <Stack gap="xl">
        {data.geographies.map((geography) => (
          <GeographyUnits key={geography.id} geography={geography} order={2} />
        ))}
        {data.geographies.length === 0 ? (
          <EmptyState icon={IconMap2} title={words.none} next={words.noneNext} />
        ) : null}
      </Stack>
      {isDeclaring ? (
        <DeclareGeographyForm
          strategy={id}
          onClose={() => setDeclaring(false)}
          onDone={() => {
            setDeclaring(false)
            void queries.invalidateQueries()
          }}
        />
      ) : null}
    </>
  )
}
