import type { Transaction } from '#kernel/database/transaction.ts'
import { type Bilingual, inBoth } from '#kernel/pure/bilingual.ts'
import { placesNamedIn } from '#slices/strategy/index.ts'
import type { CallPage } from '../../../contract/kinds/kinds.ts'
import type { ConsultationRows } from '../../../database/rows.ts'
import { countsKeptBack, type GroundToKeepBack } from '../../../rules/kinds/a-line-may-be-kept-back.ts'
import { findCall } from '../../kinds/find-call.ts'
import { type VoicesOfQuestion, voicesIn } from '../../kinds/lines-of-sheets.ts'
import { type SpreadOfVoices, spreadOfVoices } from '../../kinds/spread-of-voices.ts'

type Tx = Transaction<ConsultationRows>

/** What a round outside the hotel asked, who spoke, and what was published of it. */
export interface CallReport {
  readonly call: Omit<CallPage, 'voices' | 'waiting'>
  /** The name of the province, where the plan knows it. */
  readonly province: Bilingual | null
  readonly spread: SpreadOfVoices
  readonly questions: readonly VoicesOfQuestion[]
  /** The last public edition that prints answers, without what is kept back since: no report says more of a voice than everybody may read. */
  readonly published: {
    readonly edition: number
    readonly on: string
    readonly page: CallPage
  } | null
}

export async function readCallReport(
  tx: Tx,
  { id, version }: { readonly id: string; readonly version: string },
): Promise<CallReport | null> {
  const call = await findCall(tx, id)
  if (call === null) return null
  const { rows } = await tx.query<NonNullable<CallReport['published']>>(
    `select edition, published_on::text as on, content as page
       from consultation.public_calls where round = $1 and shows = 'answers'`,
    [id],
  )
  const [published] = rows
  const { rows: kept } = await tx.query<KeptSince>(
    'select place, ground from consultation.voices_kept_back_since($1)',
    [id],
  )
  const province = (await placesNamedIn(tx, version)).find(({ code }) => code === call.particulars.province)
  return {
    call,
    province: province === undefined ? null : inBoth(province.title),
    spread: await spreadOfVoices(tx, id),
    questions: await voicesIn(tx, id),
    published: published === undefined ? null : { ...published, page: without(published.page, kept) },
  }
}

/** The page as it would be printed without what is kept back since: each such line is counted on its ground. */
export function without(page: CallPage, kept: readonly KeptSince[]): CallPage {
  const places = new Set(kept.map(({ place }) => place))
  const before = (page.keptBack ?? []).flatMap(({ ground, lines }) =>
    Array.from({ length: lines }, () => ground),
  )
  return {
    ...page,
    voices: page.voices?.filter((_, place) => !places.has(place)) ?? null,
    keptBack: countsKeptBack([...before, ...kept.map(({ ground }) => ground)]),
  }
}

interface KeptSince {
  readonly place: number
  readonly ground: GroundToKeepBack
}
