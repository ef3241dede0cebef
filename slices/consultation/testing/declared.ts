import { paragraph, run, wordFile } from '#kernel/word/testing/word-file.ts'
import type { ConsultationWorld } from './consultation-world.ts'
import { takenIn } from './sent-in.ts'

const fileOf = (lines: readonly string[]): Buffer =>
  wordFile(lines.map((line) => paragraph(run(line))).join(''))

export const englishLines = [
  'We, who sign this, declare:',
  '1. Open shelters.',
  'In every division.',
  '2. Report yearly.',
]
const urduLines = [
  'ہم دستخط کنندگان اعلان کرتے ہیں:',
  '۱۔ پناہ گاہیں کھولی جائیں۔',
  'ہر ڈویژن میں۔',
  '۲۔ سالانہ رپورٹ دی جائے۔',
]

/** Takes a declaration of two points in, sent by the civil society organisation of the plan. */
export const declared = (
  world: ConsultationWorld,
  lines: readonly string[] = englishLines,
): Promise<string> =>
  takenIn(world, fileOf(lines), {
    ...{ kind: 'declaration', organisation: world.organisations.get('civil society') },
    title: lines === urduLines ? { ur: 'اعلامیہ' } : { en: 'A declaration' },
  })
export const declaredInUrdu = (world: ConsultationWorld) => declared(world, urduLines)

/** The split as the server offers it, taken as it is. */
export async function splitAsOffered(world: ConsultationWorld, submission: string, sameAs?: string) {
  const { parts } = await world.call(world.secretariat, 'previewSplit', { submission })
  return world.call(world.secretariat, 'splitSubmission', {
    ...{ submission, ...(sameAs === undefined ? {} : { sameAs }) },
    parts: parts.map(({ label, text, why }) => ({ label, text, ...(why === null ? {} : { leftOut: why }) })),
  })
}
