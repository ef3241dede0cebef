/** The sheet for travel: what is known is grey, what the traveller or the office fills in is white. */
export const travelWords = {
  sheet: { en: 'Participants', ur: 'شرکا' },
  columns: [
    { name: { en: 'No.', ur: 'نمبر' }, width: 6, isFixed: true },
    { name: { en: 'Name', ur: 'نام' }, width: 28, isFixed: true },
    { name: { en: 'Function', ur: 'منصب' }, width: 28, isFixed: true },
    { name: { en: 'Organisation', ur: 'ادارہ' }, width: 34, isFixed: true },
    { name: { en: 'Province', ur: 'صوبہ' }, width: 18, isFixed: true },
    { name: { en: 'First day', ur: 'پہلا دن' }, width: 12, isFixed: true },
    { name: { en: 'Last day', ur: 'آخری دن' }, width: 12, isFixed: true },
    { name: { en: 'Travels from', ur: 'کہاں سے سفر' }, width: 18, isFixed: false },
    { name: { en: 'Ticket', ur: 'ٹکٹ' }, width: 18, isFixed: false },
    { name: { en: 'Room', ur: 'کمرہ' }, width: 14, isFixed: false },
  ],
} as const
