import { queryOptions, useQuery } from '@tanstack/react-query'
import { clientOf } from '#kernel/contract/client.ts'
import type { Bilingual, Language } from '#kernel/pure/bilingual.ts'
import { identity } from '#slices/identity/contract.ts'
import { carry } from '#web/carry.ts'
import type { PillarKey } from '#web/ui/tokens.ts'
import { strategy } from '../contract.ts'

export const client = clientOf(strategy, carry)
const register = clientOf(identity, carry)

export interface Wording {
  readonly en: string | null
  readonly ur: string | null
}

/** "2027-2030" or "2027-11-30" after Urdu letters would be shown from right to left, the last part first. */
const rangesKept = (text: string): string =>
  text.replace(/\d+(?:[-–]\d+)+/g, (range) => `\u2066${range}\u2069`)

/** A text that may stand in one language only, for a screen that asks for both. */
export const bothOf = ({ en, ur }: Wording): Bilingual => ({
  en: en ?? ur ?? '',
  ur: rangesKept(ur ?? en ?? ''),
})

/** In which language a text is shown to a reader: theirs where it stands in it. */
export const languageOf = (text: Wording, wanted: Language): Language =>
  text[wanted] === null ? (wanted === 'en' ? 'ur' : 'en') : wanted

export const versionQuery = (version: string) =>
  queryOptions({ queryKey: ['version', version], queryFn: () => client.readVersion({ version }) })

export const lintQuery = (version: string) =>
  queryOptions({ queryKey: ['lint', version], queryFn: () => client.lintVersion({ version }) })

/** Settings change rarely, and who writes asks for them at every field. */
export const lintSettingsQuery = (strategyId: string) =>
  queryOptions({
    queryKey: ['lint settings', strategyId],
    queryFn: () => client.readLintSettings({ strategy: strategyId }),
    staleTime: 60_000,
  })

export const versionsQuery = (strategyId: string) =>
  queryOptions({
    queryKey: ['versions', strategyId],
    queryFn: () => client.listVersions({ strategy: strategyId }),
  })

export const termsQuery = (strategyId: string) =>
  queryOptions({ queryKey: ['terms', strategyId], queryFn: () => client.listTerms({ strategy: strategyId }) })

export const officesQuery = queryOptions({
  queryKey: ['offices'],
  queryFn: () => register.listOffices({}),
  staleTime: 60_000,
})

export interface NamedOffice {
  readonly id: string
  readonly code: string
  readonly name: Bilingual
  readonly existsToday: boolean
}

/** The register of offices, by identifier; empty while it loads. */
export function useOffices(): ReadonlyMap<string, NamedOffice> {
  const { data } = useQuery(officesQuery)
  return new Map(
    (data?.offices ?? []).map(({ id, code, name, existsToday }) => [
      id,
      { id, code, existsToday, name: { en: name.en ?? name.ur ?? '', ur: name.ur ?? name.en ?? '' } },
    ]),
  )
}

const wordsOfPillars: readonly (readonly [PillarKey, RegExp])[] = [
  ['prevent', /prevent|روک تھام/i],
  ['pursue', /pursu|تعاقب/i],
  ['protect', /protect|تحفظ/i],
  ['promote', /promot|فروغ/i],
]

/** Which of the four marks a pillar bears: by its name; null where a strategy names its pillars otherwise. */
export function pillarKeyOf(title: Wording): PillarKey | null {
  const name = `${title.en ?? ''} ${title.ur ?? ''}`
  return wordsOfPillars.find(([, pattern]) => pattern.test(name))?.[0] ?? null
}
