import type { Bilingual } from '#kernel/pure/bilingual.ts'

/** Error: nobody can deliver or check it as written. Warning: it will fail later. Notice: worth a look. */
export type Severity = 'error' | 'warning' | 'notice'

export interface LintRuleText {
  readonly severity: Severity
  readonly name: Bilingual
  /** How to mend it, in a sentence. The page `docs/plan-lint/<code>.md` says more, with a real example. */
  readonly hint: Bilingual
}

const rule = (severity: Severity, name: Bilingual, hint: Bilingual): LintRuleText => ({
  severity,
  name,
  hint,
})

/** Every code of the lint. Codes are stable: other systems and letters refer to them. */
export const lintCodes = {
  'no-owner': rule(
    'error',
    { en: 'No owner', ur: 'کوئی ذمہ دار دفتر نہیں' },
    {
      en: 'Name the one office that answers for the activity; a body that only advises is not its owner.',
      ur: 'وہ ایک دفتر نامزد کریں جو سرگرمی کا جواب دہ ہو؛ محض مشورہ دینے والا ادارہ ذمہ دار نہیں ہوتا۔',
    },
  ),
  'several-owners': rule(
    'error',
    { en: 'Several owners', ur: 'ایک سے زیادہ ذمہ دار دفاتر' },
    {
      en: 'Keep one accountable office and move the others to partners, each with what it contributes.',
      ur: 'ایک جواب دہ دفتر رکھیں اور باقی کو معاون دفاتر میں درج کریں، ہر ایک کے حصے کے کام کے ساتھ۔',
    },
  ),
  'several-ministries-lead': rule(
    'warning',
    { en: 'Several ministries lead', ur: 'ایک سے زیادہ وزارتیں قائد ہیں' },
    {
      en: 'No ministry can instruct another: agree on one of them, or split the activity into one for each.',
      ur: 'کوئی وزارت دوسری کو ہدایت نہیں دے سکتی: ایک پر اتفاق کریں یا سرگرمی کو ہر وزارت کے لیے الگ کریں۔',
    },
  ),
  'owner-not-in-existence': rule(
    'error',
    { en: 'Owner not in existence', ur: 'ذمہ دار دفتر اُس وقت موجود نہیں' },
    {
      en: 'Name the office that exists on that day: the successor, or the parent office until it is set up.',
      ur: 'وہ دفتر لکھیں جو اُس تاریخ کو موجود ہو: جانشین دفتر، یا قیام تک بالا دفتر۔',
    },
  ),
  'provincial-work-led-federally': rule(
    'warning',
    { en: 'Provincial work led federally', ur: 'صوبائی کام کی قیادت وفاق کے پاس' },
    {
      en: 'Give each province an activity of its own, led by an office that the province commands.',
      ur: 'ہر صوبے کو اپنی الگ سرگرمی دیں جس کی قیادت صوبے کے ماتحت دفتر کے پاس ہو۔',
    },
  ),
  'no-deadline': rule(
    'error',
    { en: 'No deadline', ur: 'کوئی آخری تاریخ نہیں' },
    {
      en: 'Write the day, month or quarter by which the activity is done.',
      ur: 'وہ دن، مہینہ یا سہ ماہی لکھیں جس تک سرگرمی مکمل ہو گی۔',
    },
  ),
  'open-ended-deadline': rule(
    'error',
    { en: 'Open-ended deadline', ur: 'لامتناہی مدت' },
    {
      en: 'What never ends is never late: give dated milestones, or say what is reached by when.',
      ur: 'جو کبھی ختم نہ ہو اس میں تاخیر بھی ثابت نہیں ہوتی: تاریخ وار سنگِ میل دیں، یا بتائیں کہ کب تک کیا حاصل ہو گا۔',
    },
  ),
  'no-indicator': rule(
    'error',
    { en: 'No indicator', ur: 'کوئی اشاریہ نہیں' },
    {
      en: 'Say what somebody outside the office could count or see when it is done.',
      ur: 'بتائیں کہ تکمیل پر دفتر سے باہر کا کوئی شخص کیا گن یا دیکھ سکے گا۔',
    },
  ),
  'indicator-without-unit': rule(
    'warning',
    { en: 'Indicator without unit', ur: 'اکائی کے بغیر اشاریہ' },
    {
      en: 'Say what is counted: a number of what, a percentage of what, or yes/no.',
      ur: 'بتائیں کہ کیا گنا جائے گا: کس چیز کی تعداد، کس کا فیصد، یا ہاں/نہیں۔',
    },
  ),
  'indicator-without-baseline': rule(
    'warning',
    { en: 'Indicator without baseline', ur: 'بنیادی سطح کے بغیر اشاریہ' },
    {
      en: 'Give the last known value with its date, or who will establish it by when.',
      ur: 'آخری معلوم قدر تاریخ کے ساتھ دیں، یا یہ کہ اسے کون اور کب تک متعین کرے گا۔',
    },
  ),
  'indicator-without-source': rule(
    'warning',
    { en: 'Indicator without source', ur: 'ماخذ کے بغیر اشاریہ' },
    {
      en: 'Name the register or report that will show the figure, and the office that keeps it.',
      ur: 'وہ رجسٹر یا رپورٹ لکھیں جس سے عدد ملے گا اور وہ دفتر جو اسے رکھتا ہے۔',
    },
  ),
  'indicator-restates-action': rule(
    'warning',
    { en: 'Indicator restates the activity', ur: 'اشاریہ سرگرمی ہی کو دہراتا ہے' },
    {
      en: 'Add what is different for somebody once the activity is done.',
      ur: 'یہ بھی لکھیں کہ سرگرمی مکمل ہونے پر کسی کے لیے کیا بدلے گا۔',
    },
  ),
  'target-without-baseline': rule(
    'warning',
    { en: 'Target without baseline', ur: 'بنیادی سطح کے بغیر ہدف' },
    {
      en: 'A target means nothing without where one starts: give the baseline, or the date by which it will be known.',
      ur: 'آغاز کا مقام معلوم نہ ہو تو ہدف بے معنی ہے: بنیادی سطح دیں، یا وہ تاریخ جب تک وہ معلوم ہو گی۔',
    },
  ),
  'indicator-without-frequency': rule(
    'warning',
    { en: 'Indicator without frequency', ur: 'وقفے کے بغیر اشاریہ' },
    {
      en: 'Say how often it is measured, and with what delay: quarterly, by the end of the next month.',
      ur: 'لکھیں کہ کتنے وقفے سے اور کتنی تاخیر کے ساتھ ناپا جائے گا: سہ ماہی، اگلے مہینے کے آخر تک۔',
    },
  ),
  'indicator-without-direction': rule(
    'notice',
    { en: 'Indicator without direction', ur: 'سمت کے بغیر اشاریہ' },
    {
      en: 'Say whether it should rise or fall or, where either can be good news, that it is read in words.',
      ur: 'لکھیں کہ اسے بڑھنا چاہیے یا گھٹنا؛ اور جہاں دونوں اچھی خبر ہو سکتے ہوں وہاں یہ کہ اسے الفاظ میں پڑھا جائے گا۔',
    },
  ),
  'survey-without-budget': rule(
    'warning',
    { en: 'Survey without budget', ur: 'رقم کے بغیر سروے' },
    {
      en: 'Give the cost of each round of the survey and who pays, or use a survey that is held anyway.',
      ur: 'سروے کے ہر دور کی لاگت اور ادائیگی کرنے والا لکھیں، یا وہ سروے استعمال کریں جو پہلے سے ہوتا ہے۔',
    },
  ),
  'vague-verb': rule(
    'warning',
    { en: 'Vague verb', ur: 'مبہم فعل' },
    {
      en: 'Say what will be different and by how much, or name the concrete step: issue, train, appoint, amend, build.',
      ur: 'لکھیں کہ کیا اور کتنا بدلے گا، یا ٹھوس قدم لکھیں: جاری کرنا، تربیت دینا، تعینات کرنا، ترمیم کرنا، تعمیر کرنا۔',
    },
  ),
  'same-action-elsewhere': rule(
    'notice',
    { en: 'Same action in another plan', ur: 'یہی اقدام دوسرے منصوبے میں' },
    {
      en: 'Read both. If they are the same, refer to the other plan with its owner and date, and do not promise it twice.',
      ur: 'دونوں پڑھیں۔ اگر ایک ہی ہیں تو دوسرے منصوبے کا اس کے ذمہ دار اور تاریخ کے ساتھ حوالہ دیں اور دو بار وعدہ نہ کریں۔',
    },
  ),
  'no-cost': rule(
    'warning',
    { en: 'No cost', ur: 'کوئی لاگت نہیں' },
    {
      en: 'Give an estimate by year, even a rough one, or write that no extra money is needed and why.',
      ur: 'سال وار تخمینہ دیں خواہ موٹا ہو، یا لکھیں کہ اضافی رقم درکار نہیں اور کیوں۔',
    },
  ),
  'undifferentiated-source': rule(
    'warning',
    { en: 'Undifferentiated source of funds', ur: 'رقم کے ذرائع الگ الگ نہیں' },
    {
      en: 'Say how much comes from which source, and which part has none.',
      ur: 'لکھیں کہ کس ذریعے سے کتنی رقم آئے گی اور کتنے حصے کا کوئی ذریعہ نہیں۔',
    },
  ),
  'objective-without-activity': rule(
    'warning',
    { en: 'Objective without activity', ur: 'سرگرمی کے بغیر مقصد' },
    {
      en: 'Add what will be done for it, or strike the objective.',
      ur: 'اس کے لیے کوئی سرگرمی درج کریں یا مقصد حذف کریں۔',
    },
  ),
  'activity-without-objective': rule(
    'warning',
    { en: 'Activity without objective', ur: 'مقصد کے بغیر سرگرمی' },
    {
      en: 'Say which objective it serves, or ask why it is in the plan.',
      ur: 'بتائیں کہ یہ کس مقصد کے لیے ہے، ورنہ دیکھیں کہ منصوبے میں کیوں ہے۔',
    },
  ),
  'too-many-objectives': rule(
    'notice',
    { en: 'Too many objectives', ur: 'بہت زیادہ مقاصد' },
    {
      en: 'Merge or rank them: more than seven in a pillar are not steered by anybody.',
      ur: 'انہیں ضم کریں یا ترجیح دیں: ایک ستون میں سات سے زیادہ مقاصد کی نگرانی کوئی نہیں کر پاتا۔',
    },
  ),
  'objective-without-evidence': rule(
    'warning',
    { en: 'Objective without evidence', ur: 'شواہد کے بغیر مقصد' },
    {
      en: 'Cite the finding that the objective answers, or record it with its source; if none is known, plan the assessment.',
      ur: 'اُس نتیجے کا حوالہ دیں جس کا یہ مقصد جواب ہے، یا اسے ماخذ سمیت درج کریں؛ اگر کوئی معلوم نہیں تو جائزے کا منصوبہ بنائیں۔',
    },
  ),
  'evidence-stale': rule(
    'warning',
    { en: 'Evidence gone stale', ur: 'پرانے شواہد' },
    {
      en: 'Look at the finding again: record what took its place and cite that, or say why the objective still stands.',
      ur: 'نتیجے پر دوبارہ نظر ڈالیں: جو نیا ہے اسے درج کر کے اس کا حوالہ دیں، یا بتائیں کہ مقصد کیوں برقرار ہے۔',
    },
  ),
  'objective-counts-only-pursuit': rule(
    'warning',
    { en: 'Objective counts only pursuit', ur: 'مقصد میں صرف نفاذِ قانون کی گنتی' },
    {
      en: 'Add a measure of what changed for people, and one that does not come from the agency that acts.',
      ur: 'ایک پیمانہ شامل کریں کہ لوگوں کے لیے کیا بدلا، اور ایک جو کارروائی کرنے والے ادارے سے نہ آئے۔',
    },
  ),
  'no-gender-assessment': rule(
    'warning',
    { en: 'No gender assessment', ur: 'صنفی جائزہ نہیں' },
    {
      en: 'Write what was found when it was looked at, "no concern" included; where nobody looked, write that.',
      ur: 'لکھیں کہ جائزے میں کیا پایا گیا، ”کوئی پہلو نہیں“ بھی؛ اور جہاں کسی نے نہیں دیکھا وہاں یہی لکھیں۔',
    },
  ),
  'intrusive-without-legal-basis': rule(
    'warning',
    { en: 'Intrusive measure without legal basis', ur: 'قانونی بنیاد کے بغیر دخل اندازی' },
    {
      en: 'Name the law and section, who authorises it in each case, and until when.',
      ur: 'قانون اور دفعہ لکھیں، ہر معاملے میں منظوری کون دیتا ہے، اور کب تک کے لیے۔',
    },
  ),
  'support-without-hrddp': rule(
    'warning',
    { en: 'Support to a force without HRDDP', ur: 'انسانی حقوق کی جانچ کے بغیر فورس کی معاونت' },
    {
      en: 'Give the reference and status of the human rights due diligence, the risk found and the date of its review.',
      ur: 'انسانی حقوق کی جانچ (HRDDP) کا حوالہ، کیفیت، پایا گیا خطرہ اور نظرِ ثانی کی تاریخ لکھیں۔',
    },
  ),
} as const satisfies Record<string, LintRuleText>

export type LintCode = keyof typeof lintCodes
