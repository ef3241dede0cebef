import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type {
  Dimension,
  ObjectiveGap,
  Side,
  SpokenOf,
} from '../../rules/passports/an-objective-is-measured-from-outside-too.ts'
import type { SourceState } from '../../rules/passports/where-the-source-of-an-indicator-stands.ts'

export const frequencies = ['month', 'quarter', 'half-year', 'year', 'less often'] as const
export type Frequency = (typeof frequencies)[number]

export const sourceStateNames: Readonly<Record<SourceState, Bilingual>> = {
  tested: { en: 'Tested', ur: 'آزمودہ' },
  promised: { en: 'Promised', ur: 'وعدہ' },
  nobody: { en: 'Nobody', ur: 'کوئی نہیں' },
}

export const spokenOfNames: Readonly<Record<SpokenOf, Bilingual>> = {
  'enforcement activity': { en: 'Enforcement activity', ur: 'نفاذِ قانون کی سرگرمی' },
  'other activity': { en: 'Other activity', ur: 'دیگر سرگرمی' },
  capacity: { en: 'Capacity', ur: 'استعداد' },
  situation: { en: 'Situation', ur: 'صورتِ حال' },
  perception: { en: 'Perception', ur: 'تاثر' },
}

export const sideNames: Readonly<Record<Side, Bilingual>> = {
  government: { en: 'Government', ur: 'حکومت' },
  'outside government': { en: 'Outside government', ur: 'حکومت سے باہر' },
}

export const dimensionNames: Readonly<Record<Dimension, Bilingual>> = {
  place: { en: 'Place', ur: 'مقام' },
  office: { en: 'Office', ur: 'دفتر' },
  sex: { en: 'Sex', ur: 'جنس' },
  'age band': { en: 'Age band', ur: 'عمر کا گروہ' },
  form: { en: 'Form', ur: 'قسم' },
  disability: { en: 'Disability', ur: 'معذوری' },
  nationality: { en: 'Nationality', ur: 'قومیت (شہریت)' },
  ethnicity: { en: 'Ethnicity', ur: 'نسلی شناخت' },
}

export const frequencyNames: Readonly<Record<Frequency, Bilingual>> = {
  month: { en: 'Each month', ur: 'ہر ماہ' },
  quarter: { en: 'Each quarter', ur: 'ہر سہ ماہی' },
  'half-year': { en: 'Each half-year', ur: 'ہر ششماہی' },
  year: { en: 'Each year', ur: 'ہر سال' },
  'less often': { en: 'Less often', ur: 'اس سے کم' },
}

export const gapNames: Readonly<Record<ObjectiveGap, Bilingual>> = {
  'no measure': { en: 'No measure', ur: 'کوئی پیمانہ نہیں' },
  'enforcement only': {
    en: 'No measure beyond enforcement activity',
    ur: 'نفاذِ قانون کی سرگرمی کے سوا کوئی پیمانہ نہیں',
  },
  'government only': {
    en: 'No measure from outside government',
    ur: 'حکومت سے باہر کا کوئی پیمانہ نہیں',
  },
}

export const passportWords = {
  read: {
    en: 'Read the passport of an indicator: its definitions, who holds the data and agreed, and what was shown in a dry run.',
    ur: 'اشاریے کا پاسپورٹ پڑھنا: تعریفیں، اعداد کس کے پاس ہیں اور کس نے حامی بھری، اور آزمائش میں کیا دکھایا گیا۔',
  },
  list: {
    en: 'List indicators by whether their data can be had: tested, promised or nobody; and objectives that miss a measure.',
    ur: 'اشاریوں کی فہرست کہ ان کے اعداد مل سکتے ہیں یا نہیں: آزمودہ، وعدہ، کوئی نہیں؛ اور وہ مقاصد جن کا پیمانہ ادھورا ہے۔',
  },
  define: {
    en: 'Define an indicator anew from a day on. The earlier definition stays with the figures of its time.',
    ur: 'کسی دن سے اشاریے کی نئی تعریف کرنا۔ پہلی تعریف اپنے وقت کے اعداد کے ساتھ برقرار رہتی ہے۔',
  },
  write: {
    en: 'Say what an indicator speaks of, from which side its data come, and by what they are broken down.',
    ur: 'بتانا کہ اشاریہ کس بارے میں ہے، اعداد کس جانب سے آتے ہیں، اور کس لحاظ سے تقسیم ہوتے ہیں۔',
  },
  leave: {
    en: 'Give leave to break an indicator down by nationality or ethnicity, with authority, reason and last day.',
    ur: 'اشاریے کو قومیت یا نسلی شناخت کے لحاظ سے تقسیم کرنے کی اجازت دینا: اختیار، وجہ اور آخری دن کے ساتھ۔',
  },
  ask: {
    en: 'Ask an office whether it holds the data of an indicator and will supply them.',
    ur: 'دفتر سے پوچھنا کہ اشاریے کے اعداد اس کے پاس ہیں اور وہ فراہم کرے گا یا نہیں۔',
  },
  answer: {
    en: 'Agree to supply the data of an indicator, or decline with a reason.',
    ur: 'اشاریے کے اعداد فراہم کرنے کی حامی بھرنا، یا وجہ کے ساتھ انکار کرنا۔',
  },
  supply: {
    en: 'Supply a first value in a dry run. It shows that the data can be had and is no figure.',
    ur: 'آزمائش میں پہلی قدر فراہم کرنا۔ اس سے ظاہر ہوتا ہے کہ اعداد مل سکتے ہیں؛ یہ شمار نہیں ہوتی۔',
  },
  logframe: {
    en: 'Make the logical framework: each part of the plan with its indicators, baselines, targets, sources and data holders.',
    ur: 'لاگ فریم بنانا: منصوبے کا ہر حصہ اپنے اشاریوں، بنیادی سطح، اہداف، ذرائع اور ڈیٹا رکھنے والے دفاتر کے ساتھ۔',
  },
  notAfterTheLast: {
    en: 'A definition from {from} on stands already. Choose a later first day.',
    ur: '{from} سے ایک تعریف پہلے ہی نافذ ہے۔ بعد کا پہلا دن چنیے۔',
  },
  definedMeanwhile: {
    en: 'Somebody defined it at the same moment. Look at the newest definition, then try again.',
    ur: 'اسی لمحے کسی اور نے تعریف درج کی۔ تازہ ترین تعریف دیکھ کر دوبارہ کوشش کیجیے۔',
  },
  numeratorNeeded: {
    en: 'A denominator stands below a numerator. Say what is divided.',
    ur: 'مخرج کے ساتھ شمار کنندہ بھی چاہیے۔ بتائیے کہ کیا تقسیم ہوتا ہے۔',
  },
  formulaUnreadable: {
    en: 'The formula cannot be read at “{at}”. Write codes of indicators in brackets with + − × ÷ between them: [A] ÷ ([A] + [B]).',
    ur: 'فارمولا «{at}» پر پڑھا نہیں جا سکتا۔ اشاریوں کے کوڈ قوسین میں اور بیچ میں + − × ÷ لکھیے: [A] ÷ ([A] + [B])',
  },
  noSuchIndicator: {
    en: 'The formula names {at}, which is no indicator of this strategy. Look at the code again.',
    ur: 'فارمولے میں {at} ہے جو اس حکمتِ عملی کا اشاریہ نہیں۔ کوڈ دوبارہ دیکھیے۔',
  },
  formulaOfItself: {
    en: 'The formula of {at} names itself. Take it out.',
    ur: '{at} کا فارمولا خود اسی کا نام لیتا ہے۔ اسے نکال دیجیے۔',
  },
  unitsDoNotAdd: {
    en: 'Two parts of the formula do not add: {at}. Put each kind of unit into an indicator of its own.',
    ur: 'فارمولے کے دو حصے جمع نہیں ہو سکتے: {at}۔ ہر قسم کی اکائی کا الگ اشاریہ رکھیے۔',
  },
  unitHasNoSum: {
    en: '{at} is a percentage or score, which has no sum. Add what it was calculated from.',
    ur: '{at} فیصد یا اسکور ہے جس کا مجموعہ نہیں ہوتا۔ وہ اعداد جمع کیجیے جن سے یہ نکالا گیا۔',
  },
  unitOfResultDiffers: {
    en: 'What the formula gives is of another unit than the indicator: {at}. A share of like things is a percentage by itself.',
    ur: 'فارمولے کا نتیجہ اشاریے کی اکائی سے مختلف ہے: {at}۔ ایک جیسی چیزوں کا حصہ خود ہی فیصد ہوتا ہے۔',
  },
  formulaInWords: {
    en: 'What is said in words cannot be worked out. Leave the formula out.',
    ur: 'الفاظ میں کہی گئی بات کا حساب نہیں ہوتا۔ فارمولا خالی چھوڑیے۔',
  },
  leaveNeeded: {
    en: 'Breaking down by nationality or ethnicity needs leave of the overseer that has not ended. Ask for it first.',
    ur: 'قومیت یا نسلی شناخت کے لحاظ سے تقسیم کے لیے نگران ادارے کی جاری اجازت چاہیے۔ پہلے اجازت لیجیے۔',
  },
  leaveEnds: {
    en: 'The leave would end before it begins. Choose a later last day.',
    ur: 'اجازت شروع ہونے سے پہلے ختم ہو رہی ہے۔ بعد کا آخری دن چنیے۔',
  },
  askedAlready: {
    en: 'This office was asked for this indicator already. Its answer stands below.',
    ur: 'اس دفتر سے اس اشاریے کے لیے پہلے پوچھا جا چکا ہے۔ جواب نیچے درج ہے۔',
  },
  noSuchOffice: {
    en: 'This office is not in the register of offices. Choose one that is.',
    ur: 'یہ دفتر رجسٹر میں نہیں۔ رجسٹر سے دفتر چنیے۔',
  },
  reasonNeeded: {
    en: 'An office that declines says why. Write the reason.',
    ur: 'انکار کرنے والا دفتر وجہ بتاتا ہے۔ وجہ لکھیے۔',
  },
  notAgreed: {
    en: 'The office has not agreed to supply it. Enter its agreement first.',
    ur: 'دفتر نے فراہم کرنے کی حامی نہیں بھری۔ پہلے اس کی حامی درج کیجیے۔',
  },
  otherUnit: {
    en: 'The value is in {given}, the indicator in {wanted}. Give it in a unit of the same kind.',
    ur: 'قدر {given} میں ہے اور اشاریہ {wanted} میں۔ اسی قسم کی اکائی میں دیجیے۔',
  },
  valueNeeded: {
    en: 'Give a number, or words where the indicator is told in words, or say nil.',
    ur: 'عدد دیجیے، یا الفاظ جہاں اشاریہ الفاظ میں ہو، یا ندارد کہیے۔',
  },
  periodBackwards: {
    en: 'The last day is before the first. Look at the two days again.',
    ur: 'آخری دن پہلے دن سے پہلے ہے۔ دونوں تاریخیں دوبارہ دیکھیے۔',
  },
  onlyTheSecretariat: { en: 'The secretariat does this.', ur: 'یہ کام سیکرٹریٹ کرتا ہے۔' },
  onlyTheOverseer: { en: 'The oversight body gives leave.', ur: 'اجازت نگران ادارہ دیتا ہے۔' },
  onlyThisOffice: {
    en: 'The office that was asked does this, or the secretariat from its letter.',
    ur: 'یہ کام وہ دفتر کرتا ہے جس سے پوچھا گیا، یا سیکرٹریٹ اس کے خط سے۔',
  },
} as const satisfies Record<string, Bilingual>
