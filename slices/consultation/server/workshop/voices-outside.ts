import type { OutputOf } from '#kernel/contract/act.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import { placesNamedIn } from '#slices/strategy/index.ts'
import type { consultation } from '../../contract.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import type { KindOfCall } from '../../rules/kinds/what-a-round-of-a-kind-says.ts'
import { provincesUnheard } from '../../rules/kinds/where-nobody-has-been-heard.ts'
import { voicesIn } from '../kinds/lines-of-sheets.ts'
import { spreadOfVoices } from '../kinds/spread-of-voices.ts'

type Outside = OutputOf<typeof consultation.acts.readParticipation>['outside']

interface Call {
  readonly round: string
  readonly kind: KindOfCall
  readonly province: string | null
  readonly en: string | null
  readonly ur: string | null
}

/**
 * Who was heard on the same version outside the hotel: beside persons, and in no sum with them. Of a meeting its district,
 * of callers and letters the districts that five or more lines name.
 */
export async function voicesOutside(
  tx: Transaction<ConsultationRows>,
  version: string,
  pillarOf: ReadonlyMap<string, string | null>,
): Promise<Outside> {
  const { rows: calls } = await tx.query<Call>(
    `select c.round, c.kind, c.province, c.district_en as en, c.district_ur as ur
       from consultation.round_calls c join consultation.rounds r on r.id = c.round
      where r.version = $1 order by r.opens_on, c.round`,
    [version],
  )
  const heard: (Outside['rounds'][number] & Pick<Call, 'province'>)[] = []
  for (const { round, kind, province, en, ur } of calls) {
    const { lines, sheets, districts } = await spreadOfVoices(tx, round)
    const own = en === null || ur === null ? [] : [{ en, ur }]
    const said = districts.map(({ name }) => ({ en: name, ur: name }))
    heard.push({
      ...{ round, kind, province, lines, sheets, districts: kind === 'district meeting' ? own : said },
      pillars: await linesByPillar(tx, round, pillarOf),
    })
  }
  const silent = calls.length === 0 ? [] : provincesUnheard(await placesNamedIn(tx, version), heard)
  return {
    rounds: heard.map(({ province: _, ...round }) => round),
    silentProvinces: silent.map(({ code, title }) => ({ code, title })),
  }
}

/** A line is about the pillar of the entry that its question names; a question that names none is about no pillar. */
async function linesByPillar(
  tx: Transaction<ConsultationRows>,
  round: string,
  pillarOf: ReadonlyMap<string, string | null>,
): Promise<Outside['rounds'][number]['pillars']> {
  const voices = await voicesIn(tx, round)
  if (voices.length === 0) return []
  const { rows: questions } = await tx.query<{ number: number; node: string | null }>(
    'select number, node from consultation.call_questions where round = $1',
    [round],
  )
  const counts = new Map<string, number>()
  for (const { question, lines } of voices) {
    const node = questions.find(({ number }) => number === question)?.node ?? null
    const pillar = node === null ? null : (pillarOf.get(node) ?? null)
    if (pillar !== null) counts.set(pillar, (counts.get(pillar) ?? 0) + lines)
  }
  return [...counts].map(([pillar, lines]) => ({ pillar, lines }))
}
