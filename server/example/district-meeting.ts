/**
 * A meeting outside the hotel: a real district and a real office, which called no such meeting. Illustrative, and marked
 * so wherever it is shown; nobody spoke at it, for no voice is invented.
 */
export const districtMeeting = {
  title: { en: 'District meeting, Thatta (illustrative)', ur: 'ضلعی اجلاس، ٹھٹھہ (مثالی)' },
  asks: {
    en: 'The next version of the plan wants to reach people where they live. Tell us what is missing in your district.',
    ur: 'منصوبے کا اگلا نسخہ لوگوں تک ان کے علاقے میں پہنچنا چاہتا ہے۔ بتائیے کہ آپ کے ضلع میں کیا کمی ہے۔',
  },
  province: 'PK-SD',
  district: { en: 'Thatta', ur: 'ٹھٹھہ' },
  place: { en: 'Deputy Commissioner’s office, Makli', ur: 'دفتر ڈپٹی کمشنر، مکلی' },
  hosts: { en: 'Deputy Commissioner, Thatta (illustrative)', ur: 'ڈپٹی کمشنر ٹھٹھہ (مثالی)' },
  questions: [
    {
      words: {
        en: 'Does the district vigilance committee on bonded labour meet, and does it visit?',
        ur: 'کیا جبری مشقت کی ضلعی نگران کمیٹی کا اجلاس ہوتا ہے اور کیا وہ دورے کرتی ہے؟',
      },
      node: 'PRT-1.2',
    },
    {
      words: {
        en: 'Where can a child in danger go at night?',
        ur: 'خطرے میں پڑا بچہ رات کو کہاں جا سکتا ہے؟',
      },
      node: 'PRT-1.4',
    },
    { words: { en: 'What else should the plan say?', ur: 'منصوبے میں اور کیا ہونا چاہیے؟' }, node: null },
  ],
} as const
