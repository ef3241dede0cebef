import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { strategy } from '../../contract.ts'
import type { StrategyRows } from '../../database/rows.ts'

interface Row {
  readonly sha256: string
  readonly number: number
  readonly earlier: number | null
  readonly language: string
  readonly format: string
}

export const downloadPaper: Handler<typeof strategy.acts.downloadPaper, StrategyRows> = async ({
  input,
  tx,
}) => {
  const { rows } = await tx.query<Row>(
    `select f.sha256, v.number, e.number as earlier, p.language, p.format
       from strategy.papers p
       join strategy.paper_files f on f.paper = p.id
       join strategy.versions v on v.id = p.version
       left join strategy.versions e on e.id = p.earlier
      where p.id = $1`,
    [input.paper],
  )
  const [file] = rows
  if (file === undefined) throw new NotFound()
  const { sha256, number, earlier, language, format } = file
  const what = earlier === null ? `version-${number}` : `version-${number}-and-${earlier}`
  const ending = format === 'html' || format === 'json' ? `.${format}` : ''
  return { sha256, name: `${what}-${language}${ending}` }
}
