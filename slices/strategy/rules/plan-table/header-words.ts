import type { PlanField } from './plan-fields.ts'

/**
 * Header words of real plans, English and Urdu, in the singular. A phrase matches a whole header or words
 * inside it; with `=` before it only the whole header, since "time" or "no" stand in many others.
 * The words for what is done ("measure", "activity", "action", "task") are in `wordsForWhatIsDone`.
 */
export const headerWords: Readonly<Record<Exclude<PlanField, 'action'>, string>> = {
  code: '=no | =number | =s no | =sr no | =sr | =ser | =serial | serial no | serial number | =ref | =ref no | =reference | =code | =id | action no | activity no | =نمبر | نمبر شمار | =شمار | سیریل نمبر | =کوڈ',
  pillar:
    'pillar | strand | thematic area | =theme | =component | workstream | priority area | =ستون | ستون کا نام | =شعبہ',
  objective:
    'objective | strategic goal | =goal | =priority | =aim | =strategic priority | =مقصد | =مقاصد | تزویراتی مقصد | =غرض و غایت',
  outcome: 'outcome | expected result | =result | =نتیجہ | =نتائج | متوقع نتائج | متوقع نتیجہ',
  output: '=output | expected output | deliverable | =product | =ماحصل | =حاصل | متوقع ماحصل',
  level: 'level of government | =level | =tier | jurisdiction | federal provincial | =سطح | حکومتی سطح',
  lead: 'responsible party | responsible | responsibility | leading entity | lead entity | lead agency | lead organisation | lead organization | lead ministry | lead department | lead institution | lead office | =lead | =leader | owner | implementing agency | implementing body | implementing institution | implementing entity | implementer | executing agency | accountable | competent authority | in charge | =who | ذمہ دار | ذمہ داری | مرکزی ادارہ | قائد ادارہ | متعلقہ ادارہ | عمل درآمد کا ادارہ',
  partners:
    'additional entity | supporting entity | supporting agency | supporting institution | support agency | =support | =partner | partner agency | partner institution | implementing partner | co responsible | cooperating institution | other stakeholder | involved institution | =contributor | شراکت دار | معاون ادارہ | معاون ادارے | =معاونین',
  start: 'start date | =start | =from | =begin | commencement | تاریخ آغاز | =آغاز | آغاز کی تاریخ',
  deadline:
    'deadline | timetable | timeline | time frame | timeframe | time line | due date | =due | target date | end date | completion date | date of completion | by when | =when | implementation period | period of implementation | =schedule | =time | =duration | target year | =term | =date | آخری تاریخ | =مدت | میعاد | مقررہ مدت | مدت تکمیل | ٹائم لائن | نظام الاوقات | تاریخ تکمیل | تکمیل کی تاریخ',
  indicators:
    'indicator | kpi | measure of success | success measure | performance measure | ovi | اشاریہ | اشاریے | اشاریوں | پیمانہ کارکردگی',
  unit: '=unit | unit of measure | measurement unit | unit of measurement | =اکائی | پیمائش کی اکائی',
  baseline:
    'baseline | base line | starting value | current status | current situation | بنیادی سطح | بیس لائن | ابتدائی سطح | موجودہ صورتحال | موجودہ صورت حال',
  target:
    '=target | target value | end target | annual target | =milestone | =ہدف | =اہداف | مقررہ ہدف | سالانہ ہدف',
  verification:
    'mean of verification | source of verification | verification | =mov | data source | source of data | data collection | assessment mechanism | reporting mechanism | monitoring mechanism | source of information | =evidence | =source | ذریعہ تصدیق | تصدیق کا ذریعہ | تصدیق کے ذرائع | اعداد و شمار کا ذریعہ | ڈیٹا کا ذریعہ | معلومات کا ذریعہ',
  frequency: 'frequency | how often | periodicity | reporting period | =وقفہ | رپورٹنگ کا وقفہ | تعدد',
  cost: 'cost | budget | costing | amount | allocation | financial implication | financial requirement | لاگت | تخمینہ | بجٹ | =رقم',
  funding:
    'source of fund | source of funding | source of financing | funding source | financing source | budget source | source of budget | fund source | =financing | =funding | =resource | resource required | required resource | necessary resource | financial resource | مالی ذریعہ | رقم کا ذریعہ | فنڈ کا ذریعہ | فنڈز کا ذریعہ | مالی وسائل | =وسائل | مطلوبہ وسائل',
  risks: 'risk | assumption | خطرہ | خطرات | مفروضات | مفروضہ',
  frameworks:
    'guiding principle | sdg | sustainable development goal | framework | convention | treaty | international obligation | reference to | بین الاقوامی ضوابط | پائیدار ترقی',
  direction:
    'direction of change | desired direction | desired trend | =direction | =trend | مطلوبہ سمت | =سمت | =رجحان',
  legal:
    'legal basis | legal authority | legal instrument | statutory basis | authorised by | authorized by | authorising officer | authoriser | authorisation | authorization | قانونی بنیاد | قانونی اختیار | منظوری دینے والا | مجاز افسر',
  safeguards:
    'hrddp | due diligence | human rights assessment | human rights risk | human rights safeguard | human rights status | osja | safeguard | انسانی حقوق کی جانچ | حفاظتی اقدامات',
  gender: 'gender | women | sex disaggregation | sex disaggregated | صنف | صنفی جائزہ | صنفی پہلو | خواتین',
  places:
    '=place | location | geographic | =district | =province | =region | =مقام | =ضلع | =صوبہ | جغرافیائی',
  crimes: '=crime | crime type | crime addressed | type of crime | =جرم | =جرائم | متعلقہ جرائم',
  remarks: 'remark | comment | =note | =status | =progress | =کیفیت | ریمارکس | تبصرہ | =پیش رفت',
}

/** Named as a lead only where the table has no plainer word for it: Serbia's plan has nothing else. */
export const wordsForAnyoneInvolved =
  '=stakeholder | =actor | =institution | =agency | =entity | =participant | =فریقین | =ادارہ | =ادارے | =متعلقہ فریقین'

/**
 * From the narrowest to the widest. Where a table has several, the narrowest is the activity and the wider
 * ones stand above it, as in Serbia's measures > activities > tasks.
 */
export const wordsForWhatIsDone: readonly string[] = [
  '=task | =step | sub activity | =کام',
  '=action | proposed action | action point | action to be taken | key action | =what | =اقدام | =اقدامات | مجوزہ اقدام | مجوزہ اقدامات | =کارروائی | =عمل',
  'activity | =intervention | =initiative | recommendation | =سرگرمی | =سرگرمیاں | مجوزہ سرگرمی',
  'measure | =تدبیر | =تدابیر',
]
