import type { Handler } from '#kernel/contract/handler.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { Bilingual, Language } from '#kernel/pure/bilingual.ts'
import type { consultation } from '../../contract.ts'
import { pointWords } from '../../contract/points/point-words.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { splitIntoPoints } from '../../rules/points/a-document-is-split-into-points.ts'
import { holdsMandate } from '../proposals/abilities.ts'
import { declarationsSeen } from './declarations-seen.ts'
import { documentOf } from './document-of-submission.ts'

type Tx = Transaction<ConsultationRows>

export const previewSplit: Handler<typeof consultation.acts.previewSplit, ConsultationRows> = async ({
  input,
  tx,
  session,
  refuse,
}) => {
  const { submission, paragraphs, language } = await documentOf(tx, input.submission)
  if (paragraphs.length === 0) return refuse('says-no-points')
  const isSplit = (await declarationsSeen(tx, { submission: submission.id })).length > 0
  const barred = (): Bilingual | null => {
    if (isSplit) return pointWords.splitAlready
    return holdsMandate(session, submission.strategy, 'secretariat') ? null : pointWords.onlyTheSecretariat
  }
  const because = barred()
  const { en, ur } = submission.title
  return {
    ...{ round: submission.round, language, title: { en: en ?? ur ?? '', ur: ur ?? en ?? '' } },
    parts: splitIntoPoints(paragraphs).map((part) => ({ ...part, headings: [...part.headings] })),
    others: await withoutWordsIn(tx, submission.round, language),
    may: { split: { ok: because === null, because } },
  }
}

async function withoutWordsIn(tx: Tx, round: string, language: Language) {
  const declarations = await declarationsSeen(tx, { round })
  const { rows } = await tx.query<{ declaration: string }>(
    `select distinct p.declaration from consultation.point_words w join consultation.points p on p.id = w.point
      where w.language = $1 and p.declaration = any ($2::uuid[])`,
    [language, declarations.map(({ submission }) => submission)],
  )
  const written = new Set(rows.map(({ declaration }) => declaration))
  return declarations.filter(({ submission }) => !written.has(submission))
}
