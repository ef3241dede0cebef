import { randomUUID } from 'node:crypto'
import type { InputOf } from '#kernel/contract/act.ts'
import { deleted, inserted, paragraph, run, wordFile } from '#kernel/word/testing/word-file.ts'
import type { consultation } from '../contract.ts'
import type { ConsultationWorld } from './consultation-world.ts'

/** Texts that stand below the activity PUB besides its title. */
export const standing = {
  description: 'Agencies may report every year.\nShelters publish their hours.',
  remarks: 'Review progress twice a year.',
  urdu: 'ہر ڈویژن میں پناہ گاہ کھولنا',
} as const

/** Gives the activity PUB a description of two lines, remarks, and a title in Urdu; SEC and GOV keep their titles. */
export async function withMoreText(world: ConsultationWorld): Promise<void> {
  const texts = [
    ['description', 'en', standing.description],
    ['remarks', 'en', standing.remarks],
    ['title', 'ur', standing.urdu],
  ]
  await world.database.asSuperuser(async (db) => {
    for (const [field, language, text] of texts) {
      await db.query(
        `insert into strategy.field_texts (node, field, language, version, strategy, node_level, level, text)
         values ($1, $2, $3, $4, $5, 'public', 'public', $6)`,
        [world.nodes.get('PUB'), field, language, world.version, world.strategy, text],
      )
    }
  })
}

/** The draft as it went out, with the sentence on reports changed by one author to another word. */
export const reportsChanged = (author: string, word: string, more: readonly string[] = []): Buffer =>
  wordFile(
    [
      paragraph(run('PUB as it stands')),
      paragraph(run('Agencies '), deleted(author, 'may'), inserted(author, word), run(' report every year.')),
      paragraph(run('Shelters publish their hours.')),
      ...more,
    ].join(''),
  )

type TakenIn = Partial<InputOf<(typeof consultation)['acts']['takeIn']>>

/** Takes a file in for the secretariat and returns the submission. */
export async function takenIn(world: ConsultationWorld, bytes: Buffer, more: TakenIn = {}): Promise<string> {
  const file = await world.upload(
    world.secretariat,
    more.kind === 'comment matrix' ? 'matrix.csv' : 'draft.docx',
    bytes,
  )
  const { submission } = await world.call(world.secretariat, 'takeIn', {
    ...{ round: world.round, kind: 'tracked changes', file, receivedOn: '2026-02-12' },
    ...{ title: { en: `Comments ${randomUUID().slice(0, 4)}` } },
    ...(more.organisation === undefined && more.sender === undefined ? { office: world.office } : {}),
    ...more,
  })
  return submission
}
