import { queryOptions } from '@tanstack/react-query'
import { clientOf } from '#kernel/contract/client.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { identity } from '#slices/identity/contract.ts'
import { carry } from '#web/carry.ts'
import { bothOf, client, plan } from '../calls.ts'

const register = clientOf(identity, carry)

export const submissionsQuery = (round: string) =>
  queryOptions({
    queryKey: ['consultation', 'submissions', round],
    queryFn: () => client.listSubmissions({ round }),
  })

export const submissionQuery = (submission: string) =>
  queryOptions({
    queryKey: ['consultation', 'submission', submission],
    queryFn: () => client.readSubmission({ submission }),
  })

export const collisionsQuery = (round: string) =>
  queryOptions({
    queryKey: ['consultation', 'collisions', round],
    queryFn: () => client.listCollisions({ round }),
  })

export const editionsQuery = (submission: string) =>
  queryOptions({
    queryKey: ['consultation', 'editions', submission],
    queryFn: () => client.compareEditions({ submission }),
  })

export const versionsQuery = (strategy: string) =>
  queryOptions({
    queryKey: ['versions', strategy],
    queryFn: () => plan.listVersions({ strategy }),
    enabled: strategy !== '',
  })

export const organisationsQuery = queryOptions({
  queryKey: ['organisations'],
  queryFn: () => register.listOrganisations({}),
  staleTime: 60_000,
})

/** Where the server sends the file itself. */
export const fileAddress = (submission: string): string => `/api/consultation/submissions/${submission}/file`

/** A name that the register may hold in one language only. */
export const named = ({
  en,
  ur,
}: {
  readonly en?: string | null | undefined
  readonly ur?: string | null | undefined
}): Bilingual => bothOf({ en: en ?? null, ur: ur ?? null })
