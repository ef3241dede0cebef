import type { Bilingual } from '#kernel/pure/bilingual.ts'

export const accountWords = {
  title: { en: 'My account', ur: 'میرا اکاؤنٹ' },
  purpose: {
    en: 'Your password, the access tokens of your programs, and where you are signed in.',
    ur: 'آپ کا پاس ورڈ، آپ کے پروگراموں کے ایکسیس ٹوکن، اور آپ کہاں کہاں سائن اِن ہیں۔',
  },
  password: { en: 'Password', ur: 'پاس ورڈ' },
  passwordMeans: {
    en: 'A new password signs you out on every other device.',
    ur: 'نیا پاس ورڈ رکھنے پر باقی تمام آلات سے آپ کا سائن آؤٹ ہو جائے گا۔',
  },
  change: { en: 'Change the password', ur: 'پاس ورڈ تبدیل کیجیے' },
  present: { en: 'Present password', ur: 'موجودہ پاس ورڈ' },
  fresh: { en: 'New password', ur: 'نیا پاس ورڈ' },
  freshHint: {
    en: 'At least 12 characters; a sentence is good.',
    ur: 'کم از کم 12 حروف؛ کوئی پورا جملہ بہتر ہے۔',
  },
  forgotten: {
    en: 'Forgotten? Sign out, and ask for a code by e-mail when you sign in.',
    ur: 'یاد نہیں؟ سائن آؤٹ کیجیے، اور سائن اِن کرتے وقت بذریعہ ای میل کوڈ منگوائیے۔',
  },
  showPassword: { en: 'Show or hide the password', ur: 'پاس ورڈ دکھائیے یا چھپائیے' },
  needPresent: { en: 'Enter your present password.', ur: 'اپنا موجودہ پاس ورڈ درج کیجیے۔' },
  needFresh: {
    en: 'The password needs at least 12 characters.',
    ur: 'پاس ورڈ کم از کم 12 حروف کا ہونا چاہیے۔',
  },
  changed: {
    en: 'The password is changed, and every other device is signed out.',
    ur: 'پاس ورڈ تبدیل ہو گیا اور باقی تمام آلات سے سائن آؤٹ کر دیا گیا۔',
  },
  devices: { en: 'Devices', ur: 'آلات' },
  devicesMeans: {
    en: 'Ends every sign-in of yours, this one included. Access tokens go on working until you revoke them.',
    ur: 'آپ کے تمام سائن اِن ختم ہو جائیں گے، یہ بھی۔ ایکسیس ٹوکن منسوخ کیے جانے تک کام کرتے رہیں گے۔',
  },
  signOutEverywhere: { en: 'Sign out everywhere', ur: 'ہر جگہ سے سائن آؤٹ کیجیے' },
} satisfies Record<string, Bilingual>
