import { Stack } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { NotDone } from '#kernel/contract/client.ts'
import { DoorFrame } from '#web/sign-in/DoorFrame.tsx'
import { useToken } from '#web/sign-in/use-token.ts'
import { Problem } from '#web/ui/page/Problem.tsx'
import type { ShownActByLetter } from '../contract.ts'
import { ContestForm } from './act/ContestForm.tsx'
import { client } from './calls.ts'
import { EnteredAct } from './act/EnteredAct.tsx'
import { ScanByLink } from './scan/ScanByLink.tsx'
import { words } from './words.ts'

/** For the author of an act by letter, who has no account: opening the link shows it and changes nothing. */
export function ByLetterPage() {
  const token = useToken()
  const queries = useQueryClient()
  const key = ['by-letter', token]
  const { data, error, refetch, isLoading } = useQuery({
    queryKey: key,
    queryFn: () => client.showActByLetter({ token: token ?? '' }),
    enabled: token !== null,
    retry: false,
  })
  if (token === null || (error instanceof NotDone && [400, 404].includes(error.status))) {
    return <DoorFrame title={words.noLink} next={words.noLinkNext} children={null} />
  }
  // The frame stands in the middle of the window: what came later would push it up under the reader's eyes.
  if (isLoading) return null
  const keep = (shown: ShownActByLetter) => queries.setQueryData(key, shown)
  return (
    <DoorFrame title={words.title} next={words.purpose}>
      <Stack gap="xl" mt="lg">
        <Problem error={error} again={() => void refetch()} />
        {data ? (
          <>
            <EnteredAct act={data} linked={false} scan={<ScanByLink token={token} />} />
            <ContestForm
              send={(reason) => client.contestActByLetter({ token, reason })}
              contest={data.contest}
              ifUpheld={data.ifUpheld}
              onContested={keep}
            />
          </>
        ) : null}
      </Stack>
    </DoorFrame>
  )
}
