import { Button, Stack } from '@mantine/core'
import { IconDoorOff } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { EmptyState } from '#web/ui/page/EmptyState.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { breakoutQuery } from '../workshop/calls.ts'
import { roundQuery, versionQuery } from '../calls.ts'
import { words as proposalWords } from '../proposal/proposal-words.ts'
import { words as roundWords } from '../words.ts'
import { KindChooser, kindOfAddress } from '../structure/KindChooser.tsx'
import { ProposeChangeForm } from '../structure/ProposeChangeForm.tsx'
import { ProposeForm } from './ProposeForm.tsx'
import { words } from './propose-words.ts'
import { ReceiptShown } from './ReceiptShown.tsx'
import type { Sent } from './sent.ts'

/** From the choice of a sentence to the receipt, on one page. */
export function ProposePage() {
  const { round: id = '' }: { round?: string } = useParams({ strict: false })
  const { say } = useWords()
  const [sent, setSent] = useState<Sent | null>(null)
  const [kind, setKind] = useState(kindOfAddress)
  const { data: read, error, refetch } = useQuery(roundQuery(id))
  const breakout = new URLSearchParams(window.location.search).get('breakout')
  const { data: group, error: lost } = useQuery({
    ...breakoutQuery(breakout ?? ''),
    enabled: breakout !== null,
  })
  const { data: version, error: failed } = useQuery(versionQuery(read?.round.version ?? ''))
  if (sent) return <ReceiptShown sent={sent} />
  const problem = error ?? failed ?? lost
  // Who came from a group enters on what it treats.
  const treated = new Set(group?.nodes.map(({ node }) => node))
  const nodes = version?.nodes.filter(({ id: node }) => breakout === null || treated.has(node)) ?? []
  const isReady = version !== undefined && (breakout === null || group !== undefined)
  return (
    <>
      <PageHeader title={roundWords.propose} purpose={words.purpose} />
      <Problem error={problem} again={() => void refetch()} />
      {(read && isReady) || problem ? null : <LoadingBlocks count={3} height={120} />}
      {read?.round.isOpen === false ? (
        <EmptyState
          icon={IconDoorOff}
          title={words.closed}
          next={words.closedNext}
          action={
            <Button component={Link} to={`/rounds/${read.round.id}`} variant="default">
              {say(proposalWords.back)}
            </Button>
          }
        />
      ) : null}
      {read?.round.isOpen && isReady ? (
        <Stack gap="lg">
          <KindChooser value={kind} onChange={setKind} />
          {kind === 'text' ? (
            <ProposeForm
              {...{ round: read.round.id, strategy: read.round.strategy, breakout, nodes }}
              onSent={setSent}
            />
          ) : (
            <ProposeChangeForm
              // Each kind keeps a draft of its own.
              key={kind}
              {...{ round: read.round.id, breakout, kind, nodes: version.nodes, onSent: setSent }}
              node={new URLSearchParams(window.location.search).get('node')}
            />
          )}
        </Stack>
      ) : null}
    </>
  )
}
