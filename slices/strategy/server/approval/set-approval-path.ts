import { randomUUID } from 'node:crypto'
import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { strategy } from '../../contract.ts'
import type { StrategyRows } from '../../database/rows.ts'
import { allChanged } from '../all-changed.ts'

interface Standing {
  readonly id: string
  readonly kind: string
  readonly province: string | null
}

/** Sets the whole list: what stands keeps its history, what is left out is retired. */
export const setApprovalPath: Handler<typeof strategy.acts.setApprovalPath, StrategyRows> = async ({
  input,
  tx,
  refuse,
  record,
}) => {
  await tx.query(
    'select 1 from strategy.path_steps where strategy = $1 and retired_at is null order by id for update',
    [input.strategy],
  )
  const { rows } = await tx.query<Standing>(
    'select id, kind, province from strategy.path_steps where strategy = $1 and retired_at is null',
    [input.strategy],
  )
  const standing = new Map(rows.map((step) => [step.id, step]))
  for (const { id, kind, province } of input.steps) {
    const was = id === undefined ? null : standing.get(id)
    if (was === undefined) throw new NotFound()
    if (was !== null && (was.kind !== kind || was.province !== province)) return refuse('kind-stays')
  }
  if (input.steps.filter(({ kind }) => kind === 'approval').length !== 1) return refuse('one-approval')
  if (input.steps.some(({ kind, province }) => (kind === 'endorsement') !== (province !== null)))
    return refuse('endorsement-names-its-province')
  const steps = input.steps.map((step) => ({ ...step, id: step.id ?? randomUUID(), isNew: !step.id }))
  const recorded = await record(input.strategy, {
    steps: steps.map(({ isNew: _, ...step }) => step),
  })
  const kept = new Set(steps.map(({ id }) => id))
  const gone = rows.filter(({ id }) => !kept.has(id)).map(({ id }) => id)
  const { rows: retired } = await tx.query(
    'update strategy.path_steps set retired_at = now() where id = any ($1::uuid[]) returning id',
    [gone],
  )
  allChanged(retired, gone.length)
  for (const [position, step] of steps.entries()) {
    const facts = [step.name.en, step.name.ur, step.office, step.days, step.maySkip]
    if (step.isNew) {
      await tx.query(
        `insert into strategy.path_steps (id, position, name_en, name_ur, office, days, may_be_skipped, strategy, kind,
            province, ledger_entry, ledger_salt)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
        [
          ...[step.id, position + 1, ...facts, input.strategy, step.kind, step.province],
          ...[recorded.ledger_entry, recorded.ledger_salt],
        ],
      )
      continue
    }
    const { rows: changed } = await tx.query(
      `update strategy.path_steps set position = $2, name_en = $3, name_ur = $4, office = $5, days = $6,
          may_be_skipped = $7 where id = $1 returning id`,
      [step.id, position + 1, ...facts],
    )
    allChanged(changed, 1)
  }
  return { steps: steps.length }
}
