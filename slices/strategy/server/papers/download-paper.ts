import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { MadePaper, strategy } from '../../contract.ts'
import type { StrategyRows } from '../../database/rows.ts'

interface Row {
  readonly sha256: string
  readonly kind: MadePaper['kind']
  readonly number: number
  readonly earlier: number | null
  readonly language: string
  readonly format: MadePaper['format']
}

export const downloadPaper: Handler<typeof strategy.acts.downloadPaper, StrategyRows> = async ({
  input,
  tx,
}) => {
  const { rows } = await tx.query<Row>(
    `select f.sha256, p.kind, v.number, e.number as earlier, p.language, p.format
       from strategy.papers p
       join strategy.paper_files f on f.paper = p.id
       join strategy.versions v on v.id = p.version
       left join strategy.versions e on e.id = p.earlier
      where p.id = $1`,
    [input.paper],
  )
  const [file] = rows
  if (file === undefined) throw new NotFound()
  const { sha256, kind, number, earlier, language, format } = file
  const what = earlier === null ? `${kind}-${number}` : `version-${number}-and-${earlier}`
  const written = format === 'html' || format === 'json' ? { written: format } : {}
  return { sha256, name: `${what}-${language}`, ...written } as const
}
