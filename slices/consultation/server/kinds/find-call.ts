import type { Transaction } from '#kernel/database/transaction.ts'
import type { CallPage, Particulars } from '../../contract/kinds/kinds.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import type { KindOfCall } from '../../rules/kinds/what-a-round-of-a-kind-says.ts'

type Tx = Transaction<ConsultationRows>
type CallSaid = Omit<CallPage, 'voices' | 'waiting'>

/** What the call of a round asks and how one answers; null for a workshop, and where the round may not be seen. */
export async function findCall(tx: Tx, round: string): Promise<CallSaid | null> {
  const row = await tx.db
    .selectFrom('consultation.round_calls as c')
    .innerJoin('consultation.rounds as r', 'r.id', 'c.round')
    .selectAll('c')
    .select(['r.title_en', 'r.title_ur', 'r.opens_on', 'r.closes_on', 'r.illustrative'])
    .where('c.round', '=', round)
    .executeTakeFirst()
  if (row === undefined) return null
  const questions = await tx.db
    .selectFrom('consultation.call_questions')
    .select(['number', 'words_en', 'words_ur', 'code'])
    .where('round', '=', round)
    .orderBy('number')
    .execute()
  const pair = <Name extends string>(name: Name, en: string | null, ur: string | null) =>
    en === null || ur === null ? {} : ({ [name]: { en, ur } } as Record<Name, { en: string; ur: string }>)
  const one = <Name extends string>(name: Name, value: string | null) =>
    value === null ? {} : ({ [name]: value } as Record<Name, string>)
  const particulars: Particulars = {
    ...one('province', row.province),
    ...pair('district', row.district_en, row.district_ur),
    ...pair('place', row.place_en, row.place_ur),
    ...one('heldOn', row.held_on),
    ...pair('hosts', row.hosts_en, row.hosts_ur),
    ...pair('station', row.station_en, row.station_ur),
    ...pair('hours', row.hours_en, row.hours_ur),
    ...pair('spoken', row.spoken_en, row.spoken_ur),
    ...one('telephone', row.telephone),
    ...pair('writeTo', row.write_to_en, row.write_to_ur),
    ...one('email', row.email),
  }
  return {
    kind: row.kind as KindOfCall,
    title: { en: row.title_en, ur: row.title_ur },
    ...{ opensOn: row.opens_on, closesOn: row.closes_on, answeredBy: row.answered_by },
    ...{ asks: { en: row.asks_en, ur: row.asks_ur }, particulars, illustrative: row.illustrative },
    questions: questions.map(({ number, words_en, words_ur, code }) => ({
      ...{ number, code, words: { en: words_en, ur: words_ur } },
    })),
  }
}
