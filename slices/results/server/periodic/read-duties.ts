import type { Handler } from '#kernel/contract/handler.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { Duty, results } from '../../contract.ts'
import { dutyWords as words } from '../../contract/periodic/duty-words.ts'
import type { ResultsRows } from '../../database/rows.ts'
import { pointKey } from '../../rules/periodic/a-form-asks-nothing-twice.ts'
import { holds, may } from '../reading/abilities.ts'

type Tx = Transaction<ResultsRows>

type Question = Omit<Duty['questions'][number], 'alsoAskedBy'> & { readonly asks: string }

export interface DutyKept extends Omit<Duty, 'questions'> {
  readonly questions: readonly Question[]
}

/** The duties of a strategy, the next one first. */
export async function dutiesOf(tx: Tx, strategy: string): Promise<readonly DutyKept[]> {
  const { rows } = await tx.query<DutyKept>(
    `select d.id, d.code, json_build_object('en', d.name_en, 'ur', d.name_ur) as name, d.asker,
            d.legal_basis as "legalBasis", d.form, d.frequency,
            (select json_build_object('due', n.due, 'period', json_build_object('from', n.period_from, 'to', n.period_until))
               from results.duty_dates n where n.duty = d.id order by n.sequence desc limit 1) as next,
            coalesce((select json_agg(json_build_object('field', q.field, 'asks', q.indicator, 'place', q.place,
                'breakdown', q.breakdown,
                'indicator', case when i.id is null then null
                  else json_build_object('id', i.id, 'code', i.code, 'name', json_build_object('en', i.name_en, 'ur', i.name_ur)) end,
                'isCollected', q.breakdown = '' and (
                  exists (select from results.expected_reports e where e.indicator = q.indicator and (q.place = '' or e.place = q.place))
                  or exists (select from results.figures f where f.indicator = q.indicator and (q.place = '' or f.place = q.place))))
                order by q.position)
              from results.duty_questions q left join results.indicators i on i.id = q.indicator
             where q.duty = d.id), '[]') as questions
       from results.reporting_duties d where d.strategy = $1
      order by (select n.due from results.duty_dates n where n.duty = d.id order by n.sequence desc limit 1), d.code`,
    [strategy],
  )
  return rows
}

const keyOf = ({ asks, place, breakdown }: Question) => pointKey({ indicator: asks, place, breakdown })

export const listDuties: Handler<(typeof results.acts)['listDuties'], ResultsRows> = async ({
  input,
  tx,
  session,
}) => {
  const duties = await dutiesOf(tx, input.strategy)
  const askedBy = new Map<string, string[]>()
  for (const { code, questions } of duties)
    for (const question of questions)
      askedBy.set(keyOf(question), [...(askedBy.get(keyOf(question)) ?? []), code])
  return {
    duties: duties.map((duty) => ({
      ...duty,
      questions: duty.questions.map(({ asks, ...question }) => ({
        ...question,
        alsoAskedBy: (askedBy.get(keyOf({ asks, ...question })) ?? []).filter((code) => code !== duty.code),
      })),
    })),
    may: { declare: may(holds(session, input.strategy, 'secretariat'), words.onlyTheSecretariat) },
  }
}
