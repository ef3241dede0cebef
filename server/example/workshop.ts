/**
 * A workshop as the example tells it: a real city and real institutions, which held no such meeting. Illustrative, and
 * marked so; nobody is named, and nobody's voice is invented.
 */
export const workshop = {
  round: {
    en: 'Consultation with civil society (illustrative)',
    ur: 'سول سوسائٹی کے ساتھ مشاورت (مثالی)',
  },
  title: { en: 'National consultation workshop (illustrative)', ur: 'قومی مشاورتی ورکشاپ (مثالی)' },
  place: { en: 'Islamabad', ur: 'اسلام آباد' },
  daysAgo: -20,
  groups: [
    { pillar: 'PRV', title: { en: 'Prevent', ur: 'روک تھام' }, room: 'Room 1 · کمرہ 1' },
    { pillar: 'PUR', title: { en: 'Pursue', ur: 'تعاقب' }, room: 'Room 2 · کمرہ 2' },
    { pillar: 'PRT', title: { en: 'Protect', ur: 'تحفظ' }, room: 'Room 3 · کمرہ 3' },
    { pillar: 'PRM', title: { en: 'Promote', ur: 'فروغ' }, room: 'Room 4 · کمرہ 4' },
  ],
  expected: [
    {
      name: { en: 'provincial prosecution service', ur: 'صوبائی استغاثہ' },
      bodies: ['ORG-PROS-PB', 'ORG-PROS-SD', 'ORG-PROS-KP', 'ORG-PROS-BA'],
    },
    { name: { en: 'civil society organisation', ur: 'سول سوسائٹی کی تنظیم' }, bodies: ['ORG-ROLE-CS'] },
  ],
  agenda: [
    {
      ...{ startsAt: '09:30', endsAt: '10:30' },
      title: { en: 'Opening: the draft and how it is read', ur: 'افتتاح: مسودہ اور اسے پڑھنے کا طریقہ' },
      note: {
        en: 'Each participant opens the page of their group; paper sheets lie ready for those without a device.',
        ur: 'ہر شریک اپنے گروپ کا صفحہ کھولتا ہے؛ جن کے پاس آلہ نہیں ان کے لیے کاغذ تیار ہیں۔',
      },
    },
    {
      ...{ startsAt: '11:00', endsAt: '13:00', groups: true },
      title: { en: 'Four groups, one for each pillar', ur: 'چار گروپ، ہر ستون کا ایک' },
      note: {
        en: 'Read each activity, propose, take positions. What is agreed is read out.',
        ur: 'ہر سرگرمی پڑھیں، تجویز دیں، مؤقف اختیار کریں۔ جس پر اتفاق ہو وہ پڑھ کر سنایا جائے گا۔',
      },
    },
    {
      ...{ startsAt: '14:00', endsAt: '15:00' },
      title: { en: 'Civil society presents its declaration', ur: 'سول سوسائٹی اپنا اعلامیہ پیش کرتی ہے' },
    },
    {
      ...{ startsAt: '15:00', endsAt: '16:00' },
      title: { en: 'What happens to every point, and by when', ur: 'ہر نکتے کا کیا ہو گا اور کب تک' },
    },
  ] as readonly {
    readonly startsAt: string
    readonly endsAt: string
    readonly groups?: true
    readonly title: { readonly en: string; readonly ur: string }
    readonly note?: { readonly en: string; readonly ur: string }
  }[],
} as const
