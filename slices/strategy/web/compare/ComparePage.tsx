import { Anchor, Button, Stack, Text } from '@mantine/core'
import { IconEqual, IconFilterOff } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { EmptyState } from '#web/ui/page/EmptyState.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { client, useOffices, versionQuery } from '../calls.ts'
import { PillarHeading } from './PillarHeading.tsx'
import type { View } from './ChangedField.tsx'
import { ChangedNode } from './ChangedNode.tsx'
import { CompareControls, outside } from './CompareControls.tsx'
import { changesByPillar, type Comparison, pillarOf } from './changes-by-pillar.ts'
import { words } from './words.ts'

/** As many entries are drawn at once; a plan may have a thousand. */
const atOnce = 40

/** Two columns need room; on a phone the words stand in one text. */
const firstView = (): View => (window.matchMedia('(min-width: 62em)').matches ? 'sides' : 'together')

function Changes({ comparison }: { readonly comparison: Comparison }) {
  const { say } = useWords()
  const { version, earlier, differences } = comparison
  const offices = useOffices()
  const now = useQuery(versionQuery(version.id)).data?.nodes
  const before = useQuery(versionQuery(earlier.id)).data?.nodes
  const [pillar, setPillar] = useState('')
  const [view, setView] = useState<View>(firstView)
  const [most, setMost] = useState(atOnce)
  const pillars = useMemo(
    () => changesByPillar(differences, [now ?? [], before ?? []]),
    [differences, now, before],
  )
  const chosen = useMemo(
    () => differences.filter((one) => pillar === '' || (pillarOf(one) ?? outside) === pillar),
    [differences, pillar],
  )
  const choose = (next: string) => {
    setPillar(next)
    setMost(atOnce)
  }
  const shown = chosen.slice(0, most)
  const rest = chosen.length - shown.length
  const heading = pillars.find(({ code }) => code !== null && code === pillar)
  return (
    <Stack gap="lg">
      <CompareControls {...{ differences, pillars, pillar, view }} onPillar={choose} onView={setView} />
      <Text size="sm" c="dimmed" role="status">
        {say(words.shown, { shown: shown.length, count: chosen.length })}
      </Text>
      {heading?.title ? <PillarHeading title={heading.title} /> : null}
      {chosen.length === 0 ? (
        <EmptyState icon={IconFilterOff} title={words.noneHere} next={words.noneHereNext} />
      ) : null}
      <Stack gap="sm">
        {shown.map((difference) => (
          <ChangedNode key={difference.lineage} {...{ difference, view, offices }} />
        ))}
      </Stack>
      {rest > 0 ? (
        <div>
          <Button variant="default" onClick={() => setMost((now) => now + atOnce)}>
            {say(words.more, { count: Math.min(rest, atOnce) })}
          </Button>
        </div>
      ) : null}
    </Stack>
  )
}

/** Two versions of a strategy, side by side: what was added, what was changed, what was taken out. */
export function ComparePage() {
  const { say } = useWords()
  // /plan/<version>/compare/<earlier>
  const { version = '', earlier = '' }: { version?: string; earlier?: string } = useParams({ strict: false })
  const { data, error, refetch } = useQuery({
    queryKey: ['differences', version, earlier],
    queryFn: () => client.compareVersions({ version, earlier }),
  })
  return (
    <>
      <PageHeader
        title={words.title}
        purpose={words.purpose}
        above={
          data ? (
            <>
              <Anchor component={Link} to={`/plan/${version}`}>
                {say(words.version, { number: data.version.number })}
              </Anchor>
              {say(words.against)}
              <Anchor component={Link} to={`/plan/${earlier}`}>
                {say(words.version, { number: data.earlier.number })}
              </Anchor>
            </>
          ) : (
            // Keeps the line's height while it loads.
            <span aria-hidden>…</span>
          )
        }
      />
      <Problem error={error} again={() => void refetch()} />
      {data && data.differences.length === 0 ? (
        <EmptyState
          icon={IconEqual}
          title={words.same}
          next={words.sameNext}
          action={
            <Anchor component={Link} to={`/plan/${version}`}>
              {say(words.toVersion)}
            </Anchor>
          }
        />
      ) : null}
      {data && data.differences.length > 0 ? <Changes comparison={data} /> : null}
      {data || error ? null : <LoadingBlocks count={4} height={150} />}
    </>
  )
}
