import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { ConcurrenceState } from '../../rules/parts-of-a-snapshot.ts'

/** The words of the pages that show the plan itself. */
export const planWords = {
  listTitle: { en: 'Published strategies', ur: 'شائع شدہ حکمتِ عملیاں' },
  listPurpose: {
    en: 'What was approved, who is accountable for it, who concurred, and where each sentence came from.',
    ur: 'کیا منظور ہوا، کون ذمہ دار ہے، کس نے رضامندی دی، اور ہر جملہ کہاں سے آیا۔',
  },
  nothingPublished: {
    en: 'Nothing has been published yet. The secretariat publishes a strategy once it is approved.',
    ur: 'ابھی کچھ شائع نہیں ہوا۔ سیکرٹریٹ منظوری کے بعد حکمتِ عملی شائع کرتا ہے۔',
  },
  publishedOn: { en: 'Published on {day}', ur: '{day} کو شائع ہوئی' },
  status: { en: 'Status', ur: 'حیثیت' },
  approved: { en: 'Approved', ur: 'منظور شدہ' },
  version: { en: 'Version', ur: 'نسخہ' },
  approval: { en: 'Approval', ur: 'منظوری' },
  approvalLine: {
    en: '{instrument}, number {number}, dated {day}',
    ur: '{instrument}، نمبر {number}، مورخہ {day}',
  },
  noApproval: { en: 'no instrument on record', ur: 'کوئی دستاویز درج نہیں' },
  byLetter: { en: 'entered from a letter', ur: 'خط سے درج کیا گیا' },
  contested: { en: 'contested by the office', ur: 'دفتر نے اعتراض کیا ہے' },
  kept: {
    en: 'contested by the office, and kept by the secretariat with a reason',
    ur: 'دفتر نے اعتراض کیا، سیکرٹریٹ نے وجہ کے ساتھ برقرار رکھا',
  },
  escalatedCount: {
    en: 'Before a coordinating body: {escalated}.',
    ur: 'رابطہ ادارے کے سامنے: {escalated}۔',
  },
  onAgreedTerms: {
    en: 'on terms agreed since, which are not in the text yet',
    ur: 'بعد میں طے شدہ شرائط پر، جو ابھی متن میں نہیں',
  },
  contestedCount: {
    en: 'Contested by the office, and so not counted: {contested}.',
    ur: 'دفتر کے اعتراض کے باعث شمار نہیں: {contested}۔',
  },
  prevailing: { en: 'Prevailing language', ur: 'معتبر زبان' },
  english: { en: 'English', ur: 'انگریزی' },
  urdu: { en: 'Urdu', ur: 'اردو' },
  openAtApproval: { en: 'Open when it was approved', ur: 'منظوری کے وقت کیا باقی تھا' },
  nothingOpen: { en: 'Nothing was open.', ur: 'کچھ باقی نہ تھا۔' },
  openNotPublic: {
    en: 'Points on text that is not public, counted and not named: {count}.',
    ur: 'غیر عوامی متن سے متعلق نکات، جو صرف شمار کیے گئے: {count}۔',
  },
  concurrence: { en: 'Concurrence', ur: 'رضامندی' },
  concurrenceOfOffices: { en: 'Concurrence of the accountable offices', ur: 'ذمہ دار دفاتر کی رضامندی' },
  share: {
    en: '{concurred} of {activities} activities have the concurrence of their accountable office',
    ur: '{activities} میں سے {concurred} سرگرمیوں کو ان کے ذمہ دار دفتر کی رضامندی حاصل ہے',
  },
  shareOfPublic: {
    en: 'Of the activities published here. Concurred by letter: {byLetter}. Declined: {declined}. Counter-proposed: {counterProposed}. No answer: {unanswered}.',
    ur: 'یہاں شائع شدہ سرگرمیوں میں سے۔ خط کے ذریعے رضامندی: {byLetter}۔ انکار: {declined}۔ متبادل تجویز: {counterProposed}۔ جواب نہیں آیا: {unanswered}۔',
  },
  consultation: { en: 'Consultation', ur: 'مشاورت' },
  consultationLine: {
    en: '{made} proposals were made on what is public here; {answered} are answered ({share}%).',
    ur: 'یہاں شائع شدہ متن پر {made} تجاویز آئیں؛ {answered} کا جواب دیا گیا ({share} فیصد)۔',
  },
  noProposals: {
    en: 'No proposal was made on what is public here.',
    ur: 'یہاں شائع شدہ متن پر کوئی تجویز نہیں آئی۔',
  },
  readConsultation: { en: 'Read every proposal and its answer', ur: 'ہر تجویز اور اس کا جواب پڑھیے' },
  pillars: { en: 'Pillars', ur: 'ستون' },
  pillarCounts: {
    en: '{objectives} objectives, {activities} activities',
    ur: '{objectives} مقاصد، {activities} سرگرمیاں',
  },
  pillarConcurred: {
    en: '{concurred} of {activities} concurred',
    ur: '{activities} میں سے {concurred} پر رضامندی',
  },
  narrative: { en: 'The text of the strategy', ur: 'حکمتِ عملی کا متن' },
  readNarrative: {
    en: 'Read vision, definitions, governance and monitoring',
    ur: 'وژن، تعریفات، نظم و نسق اور نگرانی پڑھیے',
  },
  measuredHere: { en: 'What is measured in this pillar', ur: 'اس ستون میں کیا ناپا جاتا ہے' },
  activities: { en: 'Activities', ur: 'سرگرمیاں' },
  accountable: { en: 'Accountable office', ur: 'ذمہ دار دفتر' },
  noOffice: { en: 'no office is accountable', ur: 'کوئی دفتر ذمہ دار نہیں' },
  partners: { en: 'Partner offices', ur: 'معاون دفاتر' },
  partnersUnnamed: {
    en: '{count} more, not named here',
    ur: 'مزید {count}، جن کا نام یہاں درج نہیں',
  },
  dates: { en: 'Dates', ur: 'تاریخیں' },
  fromTo: { en: '{from} to {to}', ur: '{from} تا {to}' },
  from: { en: 'from {from}', ur: '{from} سے' },
  to: { en: 'by {to}', ur: '{to} تک' },
  level: { en: 'Level of government', ur: 'حکومتی سطح' },
  crimes: { en: 'Crimes addressed', ur: 'متعلقہ جرائم' },
  places: { en: 'Places', ur: 'مقامات' },
  frameworks: { en: 'Frameworks served', ur: 'متعلقہ بین الاقوامی ضوابط' },
  since: { en: 'since {day}', ur: '{day} سے' },
  daysLate: {
    en: '{days} days past the date when it was published',
    ur: 'اشاعت کے وقت مقررہ تاریخ سے {days} دن اوپر',
  },
  indicators: { en: 'Indicators and figures', ur: 'اشاریے اور اعداد' },
  inThePlan: { en: 'As the plan says', ur: 'جیسا منصوبے میں درج ہے' },
  whereFrom: { en: 'Where this comes from', ur: 'یہ کہاں سے آیا' },
  shapedBy: { en: 'Shaped in consultation:', ur: 'مشاورت میں زیرِ بحث:' },
  proposal: { en: 'proposal {number}', ur: 'تجویز {number}' },
} as const satisfies Record<string, Bilingual>

export const concurrenceNames: Readonly<Record<ConcurrenceState, Bilingual>> = {
  concurred: { en: 'Concurs', ur: 'متفق ہے' },
  'counter-proposed': { en: 'Made a counter-proposal', ur: 'متبادل تجویز دی' },
  declined: { en: 'Declined', ur: 'انکار کیا' },
  contested: { en: 'Contested, not counted', ur: 'متنازع، شمار نہیں' },
  escalated: { en: 'Before a coordinating body', ur: 'رابطہ ادارے کے سامنے' },
  silent: { en: 'Silent past the date', ur: 'مقررہ تاریخ کے بعد بھی خاموش' },
  waiting: { en: 'Answer awaited', ur: 'جواب کا انتظار ہے' },
  'not asked': { en: 'Not asked yet', ur: 'ابھی پوچھا نہیں گیا' },
  orphaned: { en: 'No office holds it', ur: 'کسی دفتر کے پاس نہیں' },
}

export const governanceLevels: Readonly<Record<string, Bilingual>> = {
  federal: { en: 'federal', ur: 'وفاقی' },
  provincial: { en: 'provincial', ur: 'صوبائی' },
  'federal and provincial': { en: 'federal and provincial', ur: 'وفاقی اور صوبائی' },
  local: { en: 'local', ur: 'مقامی' },
}
