import type { ByLetter } from '#kernel/contract/act.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'

export const showByLetter: ByLetter = {
  done: { en: 'May be shown as a signatory', ur: 'دستخط کنندہ کے طور پر دکھانے کی اجازت' },
  readBack: {
    isShown: {
      label: { en: 'May be shown', ur: 'دکھایا جا سکتا ہے' },
      values: { true: { en: 'Yes', ur: 'ہاں' }, false: { en: 'No', ur: 'نہیں' } },
    },
  },
  ifUpheld: {
    en: 'The organisation is hidden again, from then on. What was shown before cannot be taken back.',
    ur: 'ادارہ اس وقت سے دوبارہ پوشیدہ ہو جاتا ہے۔ جو پہلے دکھایا گیا وہ واپس نہیں ہو سکتا۔',
  },
}

/** What the acts about signatories do, and how they can be refused. */
export const signatoryWords = {
  read: {
    en: 'Read which organisations signed a declaration, as far as each says that it may be shown.',
    ur: 'یہ پڑھنا کہ اعلامیے پر کن اداروں نے دستخط کیے، جہاں تک ہر ایک نے دکھانے کی اجازت دی۔',
  },
  add: {
    en: 'Enter an organisation that signed; it stays hidden until it says otherwise.',
    ur: 'دستخط کرنے والا ادارہ درج کرنا؛ جب تک وہ خود نہ کہے وہ پوشیدہ رہتا ہے۔',
  },
  show: {
    en: 'Say whether one’s organisation may be shown as a signatory.',
    ur: 'بتانا کہ آیا اپنے ادارے کو دستخط کنندہ کے طور پر دکھایا جائے۔',
  },
  signedAlready: { en: 'This organisation is entered already.', ur: 'یہ ادارہ پہلے ہی درج ہے۔' },
  sentIt: {
    en: 'This organisation sent the declaration; it stands there as its sender.',
    ur: 'یہ اعلامیہ اسی ادارے نے بھیجا؛ وہ بھیجنے والے کے طور پر درج ہے۔',
  },
  noSuchOrganisation: {
    en: 'There is no such organisation in the register; choose it from the list.',
    ur: 'رجسٹر میں ایسا کوئی ادارہ نہیں؛ فہرست سے منتخب کیجیے۔',
  },
  notItsOwn: {
    en: 'Only the organisation itself says this, signed in or by letter.',
    ur: 'یہ صرف ادارہ خود کہتا ہے، سائن اِن کر کے یا خط سے۔',
  },
  onlyTheSecretariat: { en: 'Only the secretariat may do this.', ur: 'یہ صرف سیکرٹریٹ کر سکتا ہے۔' },
} as const satisfies Record<string, Bilingual>
