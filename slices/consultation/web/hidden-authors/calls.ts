import { queryOptions } from '@tanstack/react-query'
import { type Me, nameOf } from '#web/me.ts'
import type { AuthorRules } from '../../contract/hidden-authors/hidden-authors.ts'
import { client } from '../calls.ts'
import { seal } from './sealing.ts'

export const rulesQuery = (round: string) =>
  queryOptions({
    queryKey: ['consultation', 'author rules', round],
    queryFn: () => client.readAuthorRules({ round }),
  })

export const openingsQuery = (proposal: string) =>
  queryOptions({
    queryKey: ['consultation', 'author openings', proposal],
    queryFn: () => client.readAuthorOpenings({ proposal }),
  })

/** What goes with a hidden proposal: the name sealed to the facilitator whom the rules name; nothing where they name none. */
export async function sealedFor(
  rules: AuthorRules | undefined,
  { person }: Me,
): Promise<{ sealedAuthor?: string }> {
  const publicKey = rules?.keeper?.publicKey
  if (publicKey === undefined || publicKey === null || person === null) return {}
  const name = nameOf(person)
  return { sealedAuthor: await seal(publicKey, { name: name.en, address: person.email ?? '' }) }
}
