import type { Bilingual } from '#kernel/pure/bilingual.ts'

/** Words of the list of rounds and of a round's page. */
export const words = {
  oneRound: { en: 'Round', ur: 'دورِ مشاورت' },
  oneProposal: { en: 'Proposal', ur: 'تجویز' },
  rounds: { en: 'Consultation', ur: 'مشاورت' },
  roundsPurpose: {
    en: 'Rounds in which participants propose amendments and the secretariat answers each one.',
    ur: 'وہ ادوار جن میں شرکا ترامیم تجویز کرتے ہیں اور سیکرٹریٹ ہر تجویز کا جواب دیتا ہے۔',
  },
  noRounds: { en: 'No round has been opened yet', ur: 'ابھی مشاورت کا کوئی دور شروع نہیں ہوا' },
  noRoundsNext: {
    en: 'The secretariat opens the first one when a version is in consultation. You will find it here.',
    ur: 'جب کوئی نسخہ زیرِ مشاورت ہو گا تو سیکرٹریٹ پہلا دور شروع کرے گا۔ وہ آپ کو یہیں ملے گا۔',
  },
  noRoundsSecretariat: {
    en: 'Open a version for consultation on the page of the plan, then open the first round here.',
    ur: 'منصوبے کے صفحے پر کوئی نسخہ مشاورت کے لیے کھولیے، پھر یہاں پہلا دور شروع کیجیے۔',
  },
  openRound: { en: 'Open a round', ur: 'نیا دور شروع کیجیے' },
  openRoundMeans: {
    en: 'From the first day to the last, both included, participants may propose and take positions.',
    ur: 'پہلے دن سے آخری دن تک، دونوں سمیت، شرکا تجاویز دے سکتے اور مؤقف اختیار کر سکتے ہیں۔',
  },
  noVersion: {
    en: 'No version is in consultation. Open one on the page of the plan first.',
    ur: 'کوئی نسخہ زیرِ مشاورت نہیں۔ پہلے منصوبے کے صفحے پر کوئی نسخہ کھولیے۔',
  },
  version: { en: 'Version', ur: 'نسخہ' },
  title: { en: 'Title', ur: 'عنوان' },
  opensOn: { en: 'First day', ur: 'پہلا دن' },
  closesOn: { en: 'Last day', ur: 'آخری دن' },
  cancel: { en: 'Cancel', ur: 'منسوخ کیجیے' },
  close: { en: 'Close', ur: 'بند کیجیے' },
  needed: { en: 'Fill this in.', ur: 'یہ خانہ پُر کیجیے۔' },
  isOpen: { en: 'Open', ur: 'جاری' },
  isClosed: { en: 'Closed', ur: 'بند' },
  notYet: { en: 'Not open yet', ur: 'ابھی شروع نہیں ہوا' },
  days: { en: '{from} to {to}', ur: '{from} تا {to}' },
  answeredOf: {
    en: '{answered} of {count, plural, one {# proposal} other {# proposals}} answered',
    ur: '{count, plural, one {# تجویز} other {# تجاویز}} میں سے {answered} کا جواب دیا گیا',
  },
  noneYet: { en: 'No proposal yet', ur: 'ابھی کوئی تجویز نہیں' },
  illustrative: { en: 'Illustrative', ur: 'مثالی' },
  roundPurpose: {
    en: 'Read each proposal, take a position, and see what was answered.',
    ur: 'ہر تجویز پڑھیے، مؤقف اختیار کیجیے، اور دیکھیے کہ کیا جواب دیا گیا۔',
  },
  propose: { en: 'Propose an amendment', ur: 'ترمیم تجویز کیجیے' },
  workshop: { en: 'Workshop of this round', ur: 'اس دور کی ورکشاپ' },
  pagesOfRound: { en: 'Pages of this round', ur: 'اس دور کے صفحات' },
  more: { en: 'More', ur: 'مزید' },
  closeRound: { en: 'Close this round', ur: 'یہ دور بند کیجیے' },
  closeRoundMeans: {
    en: 'From now on nobody can propose or take a position in it. What was proposed stays and can still be answered. A closed round is not opened again.',
    ur: 'اس کے بعد کوئی تجویز یا مؤقف نہیں دیا جا سکے گا۔ موصولہ تجاویز برقرار رہیں گی اور ان کا جواب دیا جا سکے گا۔ بند دور دوبارہ نہیں کھلتا۔',
  },
  show: { en: 'Show', ur: 'دکھائیے' },
  all: { en: 'All', ur: 'تمام' },
  unanswered: { en: 'Unanswered', ur: 'جواب طلب' },
  withoutMine: { en: 'Without my position', ur: 'جن پر میرا مؤقف نہیں' },
  withMine: { en: 'With my position', ur: 'جن پر میرا مؤقف ہے' },
  nothingSo: { en: 'No proposal fits this choice', ur: 'اس انتخاب کے مطابق کوئی تجویز نہیں' },
  nothingSoNext: {
    en: 'Choose “All” to see every proposal.',
    ur: 'ہر تجویز دیکھنے کے لیے ”تمام“ منتخب کیجیے۔',
  },
  noProposals: { en: 'Nobody has proposed anything yet', ur: 'ابھی کسی نے کوئی تجویز نہیں دی' },
  noProposalsNext: {
    en: 'Choose a sentence or a field of the version and say how it should read.',
    ur: 'نسخے کا کوئی جملہ یا خانہ منتخب کیجیے اور لکھیے کہ وہ کیسا ہونا چاہیے۔',
  },
  narrative: { en: 'Narrative', ur: 'بیانیہ' },
  number: { en: 'Proposal {number}', ur: 'تجویز {number}' },
  mine: { en: 'Your position: {position}', ur: 'آپ کا مؤقف: {position}' },
  unansweredYet: { en: 'Not answered yet', ur: 'ابھی جواب نہیں دیا گیا' },
} as const satisfies Record<string, Bilingual>
