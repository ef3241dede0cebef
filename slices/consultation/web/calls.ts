import { queryOptions } from '@tanstack/react-query'
import { clientOf } from '#kernel/contract/client.ts'
import { ledger } from '#kernel/ledger/contract.ts'
import type { Bilingual, Language } from '#kernel/pure/bilingual.ts'
import { identity } from '#slices/identity/contract.ts'
import { strategy } from '#slices/strategy/contract.ts'
import { carry } from '#web/carry.ts'
import { consultation } from '../contract.ts'

export const client = clientOf(consultation, carry)
export const plan = clientOf(strategy, carry)
export const receipts = clientOf(ledger, carry)
export const register = clientOf(identity, carry)

interface Wording {
  readonly en: string | null
  readonly ur: string | null
}

/** A text that may stand in one language only, for a screen that asks for both. */
export const bothOf = ({ en, ur }: Wording): Bilingual => ({ en: en ?? ur ?? '', ur: ur ?? en ?? '' })

/** In which language a text is shown to a reader: theirs where it stands in it. */
export const languageOf = (text: Wording, wanted: Language): Language =>
  text[wanted] === null ? (wanted === 'en' ? 'ur' : 'en') : wanted

export const roundsQuery = (id: string) =>
  queryOptions({
    queryKey: ['consultation', 'rounds', id],
    queryFn: () => client.listRounds({ strategy: id }),
    enabled: id !== '',
  })

export const roundQuery = (round: string) =>
  queryOptions({
    queryKey: ['consultation', 'round', round],
    queryFn: () => client.listProposals({ round }),
  })

export const agreementQuery = (round: string) =>
  queryOptions({
    queryKey: ['consultation', 'agreement', round],
    queryFn: () => client.readAgreement({ round }),
  })

export const proposalQuery = (proposal: string) =>
  queryOptions({
    queryKey: ['consultation', 'proposal', proposal],
    queryFn: () => client.readProposal({ proposal }),
  })

export const versionQuery = (version: string) =>
  queryOptions({
    queryKey: ['version', version],
    queryFn: () => plan.readVersion({ version }),
    enabled: version !== '',
  })

export const nodeQuery = (node: string) =>
  queryOptions({
    queryKey: ['node', node],
    queryFn: () => plan.readNode({ node }),
    enabled: node !== '',
  })

export const officesQuery = queryOptions({
  queryKey: ['offices'],
  queryFn: () => register.listOffices({}),
  staleTime: 60_000,
})

/** The lists of crimes, places and frameworks in which a strategy speaks. */
export const termsQuery = (of: string) =>
  queryOptions({
    queryKey: ['terms', of],
    queryFn: () => plan.listTerms({ strategy: of }),
    staleTime: 60_000,
  })
