import { randomUUID } from 'node:crypto'
import type { Transaction } from '#kernel/database/transaction.ts'
import { record } from '#kernel/ledger/record.ts'
import type { EvidenceRows } from '../../database/rows.ts'
import { insertParts } from '../pictures/insert-parts.ts'
import type { ExamplePicture, ExampleScale } from './example-evidence.ts'

type Tx = Transaction<EvidenceRows>

export interface PicturesToLoad {
  readonly strategy: string
  readonly sources: ReadonlyMap<string, string>
  readonly scale: ExampleScale
  readonly pictures: readonly ExamplePicture[]
}

/** The scale of the index, and its picture for each edition that was read. */
export async function loadExamplePictures(
  tx: Tx,
  { strategy, sources, ...content }: PicturesToLoad,
): Promise<void> {
  const scale = await declareScale(tx, strategy, content.scale)
  for (const { title, period, method, parts, source: code } of content.pictures) {
    const id = randomUUID()
    const source = sources.get(code) ?? ''
    const { ledger_entry, ledger_salt } = await record(tx, {
      act: 'evidence.recordPicture',
      subject: id,
      content: {
        ...{
          strategy,
          openness: 'public',
          title: { ...title },
          period,
          scale,
          source,
          method: { ...method },
        },
        parts: parts.map(({ component, items, average, scores }) => ({
          ...{ component, scores, items: items ?? null, average: average ?? null },
        })),
        supersedes: null,
      },
    })
    await tx.db
      .insertInto('evidence.pictures')
      .values({
        ...{ id, strategy, openness: 'public', title_en: title.en, title_ur: title.ur },
        ...{ period_from: period.from, period_until: period.to, scale, source, source_openness: 'public' },
        ...{ method_en: method.en, method_ur: method.ur, ledger_entry, ledger_salt },
      })
      .execute()
    await insertParts(tx, { picture: id, strategy, openness: 'public' }, parts)
  }
}

async function declareScale(tx: Tx, strategy: string, scale: ExampleScale): Promise<string> {
  const id = randomUUID()
  const { name, lowest, highest, source } = scale
  const { ledger_entry, ledger_salt } = await record(tx, {
    act: 'evidence.declareScale',
    subject: id,
    content: { strategy, name: { ...name }, lowest, highest, source },
  })
  await tx.db
    .insertInto('evidence.scales')
    .values({
      ...{ id, strategy, name_en: name.en, name_ur: name.ur, lowest, highest, source },
      ...{ ledger_entry, ledger_salt },
    })
    .execute()
  return id
}
