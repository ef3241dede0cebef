import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { MeetingPaperKind, PaperState, PaperStep } from '../../rules/meetings/a-paper-goes-its-way.ts'

export const meetingWords = {
  call: {
    en: 'Enters a meeting for which papers are written.',
    ur: 'وہ اجلاس درج کرتا ہے جس کے لیے کاغذات لکھے جاتے ہیں۔',
  },
  list: { en: 'Lists meetings, newest first.', ur: 'اجلاسوں کی فہرست، تازہ ترین پہلے۔' },
  read: {
    en: 'Reads a meeting: the papers that one may read, and what was decided, open first.',
    ur: 'اجلاس پڑھتا ہے: جو کاغذات پڑھے جا سکتے ہیں، اور جو فیصلے ہوئے، نامکمل پہلے۔',
  },
  write: {
    en: 'Writes a working paper, agenda, minutes or press note, as a new edition.',
    ur: 'ورکنگ پیپر، ایجنڈا، روداد یا پریس نوٹ نئی اشاعت کے طور پر لکھتا ہے۔',
  },
  step: {
    en: 'Takes a paper a step further: circulated, sent, confirmed with corrections, cleared, issued.',
    ur: 'کاغذ کو ایک مرحلہ آگے بڑھاتا ہے: تقسیم، ارسال، تصحیحات کے ساتھ توثیق، منظوری، اجرا۔',
  },
  decide: {
    en: 'Enters what a meeting decided, who acts and by when.',
    ur: 'اجلاس کا فیصلہ درج کرتا ہے: کون کرے گا اور کب تک۔',
  },
  report: {
    en: 'Reports what was done about a decision, with its evidence.',
    ur: 'فیصلے پر کی گئی کارروائی ثبوت کے ساتھ درج کرتا ہے۔',
  },
  print: {
    en: 'Makes a paper of a meeting, or its action-taken list, as a file; a job writes it.',
    ur: 'اجلاس کے کاغذ یا کارروائی کی فہرست کی فائل بناتا ہے؛ اسے ایک کام لکھتا ہے۔',
  },
  listPrints: {
    en: 'Lists the files of a meeting that the person who asks has made.',
    ur: 'اجلاس کی وہ فائلیں جو مانگنے والے نے بنوائیں۔',
  },
  download: { en: 'Fetches a finished file of a meeting.', ur: 'اجلاس کی تیار فائل حاصل کرتا ہے۔' },
  letters: {
    en: 'Makes letters that go with a paper of a meeting, or remind of the confirmation of minutes, ready to sign.',
    ur: 'اجلاس کے کاغذ کے ساتھ جانے والے، یا روداد کی توثیق کی یاد دہانی کے خطوط دستخط کے لیے تیار کرتا ہے۔',
  },
  endsFirst: {
    en: 'The last day lies before the first. Correct one of them.',
    ur: 'آخری دن پہلے دن سے پہلے ہے۔ دونوں میں سے ایک درست کیجیے۔',
  },
  changedMeanwhile: {
    en: 'Somebody wrote this paper anew meanwhile. Copy what you wrote, reload the page and begin from there.',
    ur: 'اس دوران کسی نے یہ کاغذ نئے سرے سے لکھا ہے۔ اپنی تحریر نقل کیجیے، صفحہ دوبارہ کھولیے اور وہاں سے شروع کیجیے۔',
  },
  hasLeft: {
    en: 'This paper has left the secretariat and stays as it is. Write a new one.',
    ur: 'یہ کاغذ سیکرٹریٹ سے جا چکا ہے اور جوں کا توں رہے گا۔ نیا لکھیے۔',
  },
  notThisStep: {
    en: 'This step does not come next. Reload the page to see how far the paper has come.',
    ur: 'یہ مرحلہ اس وقت ممکن نہیں۔ صفحہ دوبارہ کھول کر دیکھیے کہ کاغذ کہاں تک پہنچا ہے۔',
  },
  secondPerson: {
    en: 'You wrote these words. Another person of the secretariat, or the approving authority, clears them.',
    ur: 'یہ عبارت آپ نے لکھی ہے۔ اس کی منظوری سیکرٹریٹ کا کوئی دوسرا فرد یا منظور کرنے والا ادارہ دے گا۔',
  },
  byWhom: {
    en: 'Say by whom the minutes were confirmed: the next meeting, or its chair.',
    ur: 'بتائیے کہ روداد کی توثیق کس نے کی: اگلے اجلاس نے، یا صدر نے۔',
  },
  onlyMinutes: {
    en: 'Corrections are listed when minutes are confirmed.',
    ur: 'تصحیحات صرف روداد کی توثیق کے وقت درج ہوتی ہیں۔',
  },
  whoActs: {
    en: 'Choose the office that acts, or write who does.',
    ur: 'وہ دفتر منتخب کیجیے جو عمل کرے گا، یا لکھیے کہ کون کرے گا۔',
  },
  noSuchOffice: {
    en: 'This office is not registered. Choose it from the list.',
    ur: 'یہ دفتر رجسٹرڈ نہیں۔ اسے فہرست سے منتخب کیجیے۔',
  },
  notYours: {
    en: 'Another office acts on this decision. It reports itself, or writes to the secretariat.',
    ur: 'اس فیصلے پر عمل دوسرا دفتر کرتا ہے۔ وہ خود اطلاع دے، یا سیکرٹریٹ کو لکھے۔',
  },
  sameMoment: {
    en: 'Somebody entered something here at the same moment. Reload the page and look before you enter it again.',
    ur: 'اسی لمحے کسی اور نے یہاں اندراج کیا۔ صفحہ دوبارہ کھول کر دیکھیے، پھر درج کیجیے۔',
  },
  nobodyChosen: {
    en: 'Choose an office, or write to whom the letter goes.',
    ur: 'کوئی دفتر منتخب کیجیے، یا لکھیے کہ خط کسے جائے گا۔',
  },
  notSentYet: {
    en: 'Confirmation is awaited only of minutes that were sent and are not confirmed yet.',
    ur: 'توثیق کا انتظار صرف اُس روداد کا ہوتا ہے جو ارسال ہو چکی ہو اور جس کی توثیق باقی ہو۔',
  },
  notLeftYet: {
    en: 'This paper is a draft. Circulate, send or issue it first; then make its covering note.',
    ur: 'یہ کاغذ ابھی مسودہ ہے۔ پہلے اسے تقسیم، ارسال یا جاری کیجیے؛ پھر سرورقی مراسلہ بنائیے۔',
  },
  dueMissing: {
    en: 'Give the day until which the confirmation is awaited.',
    ur: 'وہ تاریخ درج کیجیے جس تک توثیق کا انتظار ہے۔',
  },
  onlyTheSecretariat: { en: 'The secretariat does this.', ur: 'یہ کام سیکرٹریٹ کرتا ہے۔' },
} as const satisfies Record<string, Bilingual>

export const paperKindNames: Readonly<Record<MeetingPaperKind | 'actions', Bilingual>> = {
  'working paper': { en: 'Working paper', ur: 'ورکنگ پیپر' },
  agenda: { en: 'Annotated agenda', ur: 'تشریحی ایجنڈا' },
  minutes: { en: 'Minutes', ur: 'روداد' },
  'press note': { en: 'Press note', ur: 'پریس نوٹ' },
  actions: { en: 'Action-taken list', ur: 'کارروائی کی فہرست' },
}

export const stateNames: Readonly<Record<PaperState, Bilingual>> = {
  draft: { en: 'Draft', ur: 'مسودہ' },
  circulated: { en: 'Circulated', ur: 'تقسیم شدہ' },
  sent: { en: 'Sent, to be confirmed', ur: 'ارسال شدہ، توثیق باقی' },
  confirmed: { en: 'Confirmed', ur: 'توثیق شدہ' },
  cleared: { en: 'Cleared by a second person', ur: 'دوسرے فرد سے منظور شدہ' },
  issued: { en: 'Issued', ur: 'جاری شدہ' },
}

export const stepNames: Readonly<Record<PaperStep, Bilingual>> = {
  circulated: { en: 'Circulate it', ur: 'تقسیم کیجیے' },
  sent: { en: 'Send it for confirmation', ur: 'توثیق کے لیے ارسال کیجیے' },
  confirmed: { en: 'Enter the confirmation', ur: 'توثیق درج کیجیے' },
  cleared: { en: 'Clear it', ur: 'منظوری دیجیے' },
  issued: { en: 'Issue it', ur: 'جاری کیجیے' },
}

export const markings = ['public', 'partners', 'government', 'restricted annex'] as const
export type Marking = (typeof markings)[number]
export const markingNames: Readonly<Record<Marking, Bilingual>> = {
  public: { en: 'Public', ur: 'عوامی' },
  partners: { en: 'Partners', ur: 'شراکت دار' },
  government: { en: 'Government', ur: 'حکومتی' },
  'restricted annex': { en: 'Restricted', ur: 'محدود' },
}

/** Words printed on the papers of a meeting. */
export const printedOfMeetings = {
  of: { en: '{kind} no. {number}', ur: '{kind} نمبر {number}' },
  meeting: { en: 'Meeting', ur: 'اجلاس' },
  held: { en: 'Held', ur: 'انعقاد' },
  place: { en: 'Place', ur: 'مقام' },
  reference: { en: 'Speaks of', ur: 'حوالہ' },
  status: { en: 'Status', ur: 'حیثیت' },
  marking: { en: 'May be read by', ur: 'پڑھنے والے' },
  made: { en: 'Printed on', ur: 'تاریخِ طباعت' },
  code: { en: 'Code of this paper', ur: 'اس دستاویز کا کوڈ' },
  isCurrent: {
    en: 'Is this paper still current? Scan the square, or open the address and compare the code.',
    ur: 'کیا یہ دستاویز اب بھی موجودہ ہے؟ مربع سکین کیجیے، یا پتا کھول کر کوڈ ملائیے۔',
  },
  confirmedBy: { en: 'Confirmed by', ur: 'توثیق کنندہ' },
  corrections: {
    en: 'Corrections with which the minutes were confirmed',
    ur: 'تصحیحات جن کے ساتھ روداد کی توثیق ہوئی',
  },
  corrected: { en: 'Instead of “{passage}”', ur: '”{passage}“ کی جگہ' },
  askedBy: { en: '{corrected} (asked by {by})', ur: '{corrected} (بہ تقاضائے {by})' },
  open: { en: 'Open', ur: 'نامکمل' },
  done: { en: 'Done', ur: 'مکمل' },
  nothing: { en: 'No decision has been entered.', ur: 'کوئی فیصلہ درج نہیں ہوا۔' },
  who: { en: 'Who acts', ur: 'عمل کون کرے گا' },
  due: { en: 'By', ur: 'تاریخ تک' },
  late: { en: '{day} ({days} days past)', ur: '{day} ({days} دن گزر چکے)' },
  noDay: { en: 'no day named', ur: 'تاریخ مقرر نہیں' },
  evidence: { en: 'What was done', ur: 'کیا کیا گیا' },
  notReported: { en: 'nothing reported yet', ur: 'ابھی کوئی اطلاع نہیں' },
  asOf: { en: 'As of {day}', ur: 'بتاریخ {day}' },
  matter: { en: 'the confirmation of the minutes of {meeting}', ur: '{meeting} کی روداد کی توثیق' },
  covered: { en: '{paper}: {title} ({meeting})', ur: '{paper}: {title} ({meeting})' },
} as const satisfies Record<string, Bilingual>
