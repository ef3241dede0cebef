import { Button, Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { holdsMandate } from '#web/me.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { askAgain, MadePapers } from '#web/ui/papers/MadePapers.tsx'
import { useMe } from '#web/use-me.ts'
import type { MadePaper } from '../../contract.ts'
import { levelNames } from '../../rules/openness/levels-of-openness.ts'
import { client, versionQuery } from '../calls.ts'
import { AboveVersion } from '../version/AboveVersion.tsx'
import { VersionPages } from '../version/VersionPages.tsx'
import { CoveringNoteForm } from './CoveringNoteForm.tsx'
import { MakePaper } from './MakePaper.tsx'
import { noteWords } from './note-words.ts'
import { TakeBack } from './TakeBack.tsx'
import { words } from './words.ts'

/** Everything that goes out of a version on paper, and the workbook that comes back. */
export function PapersPage() {
  const { version: id = '' }: { version?: string } = useParams({ strict: false })
  const { data, error, refetch } = useQuery(versionQuery(id))
  return (
    <>
      <PageHeader title={words.title} purpose={words.purpose} above={<AboveVersion version={id} />} />
      <VersionPages version={id} here="papers" />
      <Problem error={error} again={() => void refetch()} />
      {data ? (
        <Stack gap="xl">
          <MakePaper version={data.version} />
          <PapersOfVersion version={id} />
          {data.may.edit.ok ? <TakeBack version={id} /> : null}
        </Stack>
      ) : error ? null : (
        <LoadingBlocks count={3} height={90} />
      )}
    </>
  )
}

function PapersOfVersion({ version }: { readonly version: string }) {
  const { say } = useWords()
  const isSecretariat = holdsMandate(useMe(), 'secretariat')
  const [covered, setCovered] = useState<string | null>(null)
  const { data, error, refetch } = useQuery({
    queryKey: ['papers', version],
    queryFn: () => client.listPapers({ version }),
    refetchInterval: ({ state }) => askAgain(state.data?.papers),
  })
  const nameOf = ({ kind, earlier }: MadePaper) => {
    if (kind === 'summary' || kind === 'decisions') return say(words[kind])
    return earlier === null ? say(words.wholeVersion) : say(words.comparedWith, { number: earlier })
  }
  return (
    <>
      <MadePapers
        papers={data?.papers}
        error={error}
        again={() => void refetch()}
        nameOf={nameOf}
        markingOf={({ marking }) => levelNames[marking]}
        addressOf={({ id }) => `/api/strategy/papers/${id}/file`}
        {...(isSecretariat && {
          beside: ({ id }: MadePaper) => (
            <Button size="compact-sm" variant="subtle" onClick={() => setCovered(id)}>
              {say(noteWords.make)}
            </Button>
          ),
        })}
      />
      {covered === null ? null : <CoveringNoteForm paper={covered} onClose={() => setCovered(null)} />}
    </>
  )
}
