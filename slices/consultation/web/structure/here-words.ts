import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { ProposedKind } from './KindChooser.tsx'
import { kindWords } from './structure-words.ts'

export const hereWords = {
  propose: { en: 'Propose a change', ur: 'تبدیلی تجویز کیجیے' },
  noRound: {
    en: 'No round of consultation is open. Proposals are taken while one is.',
    ur: 'مشاورت کا کوئی دور کھلا نہیں۔ تجاویز دور کھلنے پر لی جاتی ہیں۔',
  },
  roundElsewhere: {
    en: 'The open round is on another version of the plan. Open that version to propose.',
    ur: 'کھلا دور منصوبے کے کسی اور نسخے پر ہے۔ تجویز کے لیے وہ نسخہ کھولیے۔',
  },
  onlyThoseWhoPropose: {
    en: 'Participants, focal persons and the secretariat propose.',
    ur: 'تجویز شرکا، رابطہ افسران اور سیکرٹریٹ دیتے ہیں۔',
  },
  nothingBelow: { en: 'Nothing hangs below a paragraph.', ur: 'پیراگراف کے نیچے کچھ نہیں ہوتا۔' },
} as const satisfies Readonly<Record<string, Bilingual>>

/** Of one entry of the plan. */
const ofEntry: Readonly<Record<ProposedKind, Bilingual>> = {
  text: { en: 'Change its words', ur: 'اس کے الفاظ بدلنا' },
  add: { en: 'Add a part below it', ur: 'اس کے نیچے حصہ شامل کرنا' },
  remove: { en: 'Remove it', ur: 'اسے حذف کرنا' },
  move: { en: 'Move it', ur: 'اسے منتقل کرنا' },
  merge: { en: 'Merge others into it', ur: 'دوسرے حصے اس میں ضم کرنا' },
  split: { en: 'Split it', ur: 'اسے تقسیم کرنا' },
}

/** What may be proposed, of one entry or of the plan. */
export const kindsHere = (isEntry: boolean): readonly { kind: ProposedKind; label: Bilingual }[] => {
  const labels = isEntry ? ofEntry : kindWords
  const kinds = Object.keys(labels) as ProposedKind[]
  return kinds.map((kind) => ({ kind, label: labels[kind] }))
}
