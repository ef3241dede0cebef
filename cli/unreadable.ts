import { readFile } from 'node:fs/promises'
import type { Bilingual, Language } from '#kernel/pure/bilingual.ts'

/** Expected: a file is not there, or is not what it is said to be. One line, exit status 2. */
export class Unreadable extends Error {
  readonly sentences: Bilingual
  constructor(sentences: Bilingual) {
    super(sentences.en)
    this.sentences = sentences
  }
}

export const cannotOpen = (path: string) =>
  new Unreadable({
    en: `${path}: no such file, or it may not be read.`,
    ur: `${path}: ایسی کوئی فائل نہیں، یا اسے پڑھنے کی اجازت نہیں۔`,
  })

export async function bytesOf(path: string): Promise<Buffer> {
  try {
    return await readFile(path)
  } catch {
    throw cannotOpen(path)
  }
}

/** Carries out a command; what cannot be read is said in one line of the language asked for. */
export async function sayingWhatIsWrong(language: Language, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    process.stderr.write(`${error.sentences[language].replace(/\s+/g, ' ')}\n`)
    process.exitCode = 2
  }
}
