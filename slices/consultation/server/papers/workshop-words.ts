/** What stands in the report of a workshop. */
export const workshopWords = {
  subtitle: { en: 'Report of the workshop', ur: 'ورکشاپ کی رپورٹ' },
  events: { en: 'Events', ur: 'اجلاس' },
  place: { en: 'Place', ur: 'مقام' },
  cancelled: { en: 'Cancelled', ur: 'منسوخ' },
  days: { en: 'Days', ur: 'تاریخیں' },
  agenda: { en: 'Agenda', ur: 'ایجنڈا' },
  came: { en: 'Came', ur: 'شریک ہوئے' },
  fewCame: { en: 'one to four', ur: 'ایک تا چار' },
  untold: { en: 'number not told', ur: 'تعداد ظاہر نہیں' },
  shown: { en: 'Present, and named by their own wish', ur: 'شریک، جنہوں نے نام دینا پسند کیا' },
  heardEverywhere: { en: 'Has spoken in every pillar', ur: 'ہر ستون پر بات کی' },
  notHeardIn: {
    en: (pillars: string) => `Has not spoken in ${pillars}`,
    ur: (pillars: string) => `ان ستونوں پر بات نہیں کی: ${pillars}`,
  },
  participation: { en: 'Who has spoken, by sector', ur: 'کس شعبے نے بات کی' },
  spoke: {
    en: (proposals: number, positions: number) => `Proposals: ${proposals}. Took positions on: ${positions}.`,
    ur: (proposals: number, positions: number) => `تجاویز: ${proposals}۔ جن تجاویز پر رائے دی: ${positions}۔`,
  },
  silent: { en: 'Has not spoken', ur: 'بات نہیں کی' },
  people: { en: 'Who took part, by sex and province', ur: 'کون شریک ہوا، جنس اور صوبہ وار' },
  nominated: { en: 'Nominated', ur: 'نامزد' },
  personsAt: {
    en: (persons: number, events: number) =>
      `${persons} persons, each counted once; events counted: ${events}`,
    ur: (persons: number, events: number) =>
      `${persons} افراد، ہر ایک کو ایک بار شمار کیا گیا؛ شمار شدہ تقریبات: ${events}`,
  },
  leftOut: {
    en: 'Events left out, for too few took part to be counted',
    ur: 'جو تقریبات شامل نہیں کیونکہ شرکا گننے کے لیے بہت کم تھے',
  },
  bySex: { en: 'By sex, where given', ur: 'جنس وار، جہاں بتایا گیا' },
  byProvince: { en: 'By province, where given', ur: 'صوبہ وار، جہاں بتایا گیا' },
  givenBy: {
    en: (given: number, total: number) => `Given by ${given} of ${total}`,
    ur: (given: number, total: number) => `${total} میں سے ${given} نے بتایا`,
  },
  givenUntold: {
    en: 'By how many it was given is not told, for a small number would follow from it',
    ur: 'کتنوں نے بتایا، یہ نہیں دکھایا جاتا، ورنہ اس سے کوئی چھوٹی تعداد نکل آتی',
  },
  restUntold: { en: 'The rest is not told apart', ur: 'باقی کی الگ تعداد نہیں دکھائی جاتی' },
  room: { en: 'Room', ur: 'کمرہ' },
  treated: { en: 'Entries treated', ur: 'زیرِ غور اندراجات' },
  proposals: { en: 'Proposals', ur: 'تجاویز' },
  counted: {
    en: (all: number, open: number) => `${all}, of which ${open} without a conclusion`,
    ur: (all: number, open: number) => `${all}، جن میں سے ${open} پر نتیجہ باقی ہے`,
  },
  none: { en: 'No group has met in this round.', ur: 'اس دور میں کوئی گروہ نہیں بیٹھا۔' },
  noProposals: { en: 'Nothing was proposed in this group.', ur: 'اس گروہ میں کوئی تجویز نہیں آئی۔' },
  consensus: { en: 'Consensus', ur: 'اتفاقِ رائے' },
  dissent: { en: 'Dissent', ur: 'اختلاف' },
  on: {
    en: (what: string, day: string) => `${what}, ${day}.`,
    ur: (what: string, day: string) => `${what}، ${day}۔`,
  },
  dissentOf: {
    en: (sectors: string) => `Dissent of: ${sectors}.`,
    ur: (sectors: string) => `ان کا اختلاف: ${sectors}۔`,
  },
  conclusion: { en: 'Conclusion of the group', ur: 'گروہ کا نتیجہ' },
  notConcluded: { en: 'Not concluded', ur: 'نتیجہ باقی ہے' },
  positions: { en: 'Positions by sector', ur: 'شعبہ وار رائے' },
  counts: {
    en: (agree: number, disagree: number, pass: number) =>
      `agree ${agree}, disagree ${disagree}, pass ${pass}`,
    ur: (agree: number, disagree: number, pass: number) =>
      `متفق ${agree}، مخالف ${disagree}، غیر جانب دار ${pass}`,
  },
  few: { en: 'spoke, fewer than five', ur: 'رائے دی، پانچ سے کم' },
  opposes: { en: 'against', ur: 'مخالف' },
} as const
