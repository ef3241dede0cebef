import type { RefusalWords } from '#kernel/contract/act.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'

/** Those who came without being nominated and wrote their names by hand. */
export const spareLineWords = {
  listSpareLines: {
    en: 'Read who wrote their name by hand on the signed sheets of an event.',
    ur: 'تقریب کے دستخط شدہ پرچوں پر جنہوں نے ہاتھ سے نام لکھا، اُن کی فہرست پڑھنا۔',
  },
  saySpareLineShown: {
    en: 'Enter the letter of somebody who signed a spare line: whether their attendance may be shown.',
    ur: 'اضافی سطر پر دستخط کرنے والے کا خط درج کرنا: آیا اُس کی حاضری دکھائی جا سکتی ہے۔',
  },
} as const satisfies Record<string, Bilingual>

export const spareLineRefusals = {
  'nobody-came': {
    en: 'Tick who signed, or enter the names written by hand. A sheet on which nobody stands is not recorded.',
    ur: 'دستخط کنندگان پر نشان لگائیے یا ہاتھ سے لکھے نام درج کیجیے۔ خالی پرچہ درج نہیں ہوتا۔',
  },
  'name-stands-twice': {
    en: 'A name stands twice with the same organisation. Enter each line of the sheet once.',
    ur: 'ایک نام اُسی ادارے کے ساتھ دو بار ہے۔ پرچے کی ہر سطر ایک بار درج کیجیے۔',
    constraint: 'a_name_stands_on_a_sheet_once',
  },
  'their-letter-says-so': {
    en: 'Whether they may be shown is said by themselves: enter their letter, call or spoken word.',
    ur: 'دکھائے جانے کا فیصلہ وہ خود کرتے ہیں: اُن کا خط، فون یا کہی بات درج کیجیے۔',
  },
} as const satisfies Record<string, RefusalWords>
