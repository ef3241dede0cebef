import type { RefusalWords } from '#kernel/contract/act.ts'
import { refusals } from '../refusals.ts'

export const workbookWords = {
  try: {
    en: 'Read a workbook of a version that came back: which cells were changed, old and new, and what stands against each. Nothing is written.',
    ur: 'واپس آئی ورک بک پڑھنا: کون سے خانے بدلے، پہلے اور اب، اور ہر ایک میں کیا رکاوٹ ہے۔ کچھ لکھا نہیں جاتا۔',
  },
  take: {
    en: 'Write the changed cells of a workbook that came back into the draft: all of them or none.',
    ur: 'واپس آئی ورک بک کے بدلے ہوئے خانے مسودے میں لکھنا: سب یا کوئی نہیں۔',
  },
} as const

export const workbookRefusals = {
  'file-not-readable': refusals['file-not-readable'],
  'workbook-not-known': {
    en: 'This is no workbook that was made here: its sheet "About" names no paper of this strategy. Make the workbook anew, and change that one.',
    ur: 'یہ ورک بک یہاں نہیں بنی: اس کی شیٹ "About" میں اس حکمتِ عملی کی کسی دستاویز کا کوڈ نہیں۔ نئی ورک بک بنوائیے اور اسی میں تبدیلی کیجیے۔',
  },
} as const satisfies Readonly<Record<string, RefusalWords>>
