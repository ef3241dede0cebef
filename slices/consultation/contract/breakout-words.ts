import type { Bilingual } from '#kernel/pure/bilingual.ts'

/** What the acts of a breakout group do, and how they are refused, in both languages. */
export const breakoutWords = {
  openBreakout: {
    en: 'Open a breakout group on parts of the version.',
    ur: 'مسودے کے حصوں پر ایک گروپ شروع کرنا۔',
  },
  listBreakouts: { en: 'List the breakout groups of a round.', ur: 'ایک دور کے گروپوں کی فہرست۔' },
  readBreakout: {
    en: 'Read what a breakout group treats, what was proposed there and what became of it.',
    ur: 'گروپ کے زیرِ غور حصے، وہاں کی تجاویز اور ان کا نتیجہ پڑھنا۔',
  },
  showBreakoutCode: {
    en: 'Show the square that leads a phone to the page of a breakout group.',
    ur: 'وہ مربع کوڈ دکھانا جس سے فون گروپ کے صفحے پر پہنچتا ہے۔',
  },
  setDoors: {
    en: 'Close a breakout group, or open it again.',
    ur: 'گروپ بند کرنا یا دوبارہ کھولنا۔',
  },
  nameFacilitator: { en: 'Name who facilitates a breakout group.', ur: 'گروپ کا سہولت کار نامزد کرنا۔' },
  relieveFacilitator: {
    en: 'Relieve a facilitator of a breakout group.',
    ur: 'سہولت کار کو گروپ کی ذمہ داری سے فارغ کرنا۔',
  },
  callProposal: {
    en: 'Read a proposal out to a breakout group, or clear the floor.',
    ur: 'گروپ کے سامنے تجویز پڑھنا یا زیرِ بحث تجویز ہٹانا۔',
  },
  mergeProposals: {
    en: 'Mark a proposal as saying the same as another; both authors count.',
    ur: 'تجویز کو دوسری تجویز کے ہم معنی قرار دینا؛ دونوں مصنف شمار ہوتے ہیں۔',
  },
  separateProposals: {
    en: 'Take back that a proposal says the same as another.',
    ur: 'تجویز کا دوسری کے ہم معنی ہونا واپس لینا۔',
  },
  concludeProposal: {
    en: 'Record that a breakout group agrees on a proposal, or which sectors dissent.',
    ur: 'درج کرنا کہ گروپ تجویز پر متفق ہے یا کن شعبوں کو اختلاف ہے۔',
  },
  live: {
    en: 'Hear at once what changes in a breakout group.',
    ur: 'گروپ میں ہونے والی تبدیلی اسی وقت جاننا۔',
  },
  nothingToTreat: {
    en: 'None of the parts chosen is in this version. Choose parts of the version that the round is on.',
    ur: 'منتخب حصوں میں سے کوئی اس مسودے میں نہیں۔ اسی مسودے کے حصے چنیے جس پر یہ دور ہے۔',
  },
  breakoutClosed: {
    en: 'The facilitator has closed this group. What arrived before counts; your words stay on your device. Ask the facilitator to open it again.',
    ur: 'سہولت کار نے یہ گروپ بند کر دیا ہے۔ جو پہلے پہنچا وہ شمار ہے؛ آپ کے الفاظ آپ کے آلے پر محفوظ ہیں۔ سہولت کار سے دوبارہ کھولنے کو کہیے۔',
  },
  notHere: {
    en: 'This proposal is about a part that the group does not treat. Open the group that treats it.',
    ur: 'یہ تجویز ایسے حصے پر ہے جو اس گروپ کے زیرِ غور نہیں۔ وہ گروپ کھولیے جو اس پر غور کر رہا ہے۔',
  },
  sameProposal: {
    en: 'A proposal is not its own duplicate. Choose another one to keep.',
    ur: 'تجویز خود اپنی ہم معنی نہیں ہوتی۔ رکھنے کے لیے کوئی دوسری چنیے۔',
  },
  alreadyMerged: {
    en: 'This proposal is marked as a duplicate already. Separate it first.',
    ur: 'یہ تجویز پہلے ہی ہم معنی قرار دی جا چکی ہے۔ پہلے اسے الگ کیجیے۔',
  },
  keptIsMerged: {
    en: 'The proposal to keep is itself marked as a duplicate. Merge into the one that it was merged into.',
    ur: 'جو تجویز رکھنی ہے وہ خود ہم معنی قرار دی گئی ہے۔ اُس میں ضم کیجیے جس میں یہ ضم ہے۔',
  },
  hasDuplicates: {
    en: 'Others were merged into this proposal. Separate them first, or keep this one.',
    ur: 'اس تجویز میں دوسری ضم ہیں۔ پہلے انہیں الگ کیجیے، یا اسی کو رکھیے۔',
  },
  otherField: {
    en: 'The two change different fields or languages, so neither says what the other says. Leave both.',
    ur: 'دونوں الگ خانے یا زبان بدلتی ہیں، اس لیے ہم معنی نہیں۔ دونوں رہنے دیجیے۔',
  },
  notMerged: {
    en: 'This proposal is not marked as a duplicate. Nothing is to be separated.',
    ur: 'یہ تجویز ہم معنی قرار نہیں دی گئی۔ الگ کرنے کو کچھ نہیں۔',
  },
  dissentNamesSectors: {
    en: 'Choose the sectors that dissent; for a consensus choose none.',
    ur: 'اختلاف کرنے والے شعبے چنیے؛ اتفاق کی صورت میں کوئی نہ چنیے۔',
  },
  alreadyReceived: {
    en: 'This proposal has arrived already and is counted once. You need not send it again.',
    ur: 'یہ تجویز پہلے پہنچ چکی ہے اور ایک بار شمار ہوئی۔ دوبارہ بھیجنے کی ضرورت نہیں۔',
  },
  onlyTheFacilitator: {
    en: 'The facilitator of the group does this. The secretariat names one.',
    ur: 'یہ گروپ کا سہولت کار کرتا ہے، جسے سیکرٹریٹ نامزد کرتا ہے۔',
  },
  onlyWhoProposes: {
    en: 'Participants and focal persons propose here. Ask the facilitator to enter it for you.',
    ur: 'یہاں شرکا اور فوکل پرسن تجویز دیتے ہیں۔ سہولت کار سے کہیے کہ آپ کی طرف سے درج کرے۔',
  },
} as const satisfies Record<string, Bilingual>
