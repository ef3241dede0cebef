import type { Bilingual } from '#kernel/pure/bilingual.ts'

/** Words about who, if anybody, can find out a hidden author. */
export const words = {
  title: { en: 'Hidden authors: the rules', ur: 'پوشیدہ مصنفین: قواعد' },
  purpose: {
    en: 'Who, if anybody, can find out who wrote with the name hidden in this round.',
    ur: 'اس دور میں نام پوشیدہ رکھ کر لکھنے والوں کو کون، اگر کوئی ہے، جان سکتا ہے۔',
  },
  nobody: { en: 'Nobody can', ur: 'کوئی نہیں' },
  nobodyMeans: {
    en: 'No name is taken, in clear or sealed. Neither the secretariat nor whoever runs this server can find one out here.',
    ur: 'کوئی نام نہیں لیا جاتا، نہ کھلا نہ مہر بند۔ نہ سیکرٹریٹ اور نہ سرور چلانے والا یہاں سے کوئی نام جان سکتا ہے۔',
  },
  one: { en: 'One person can: {name}', ur: 'ایک فرد: {name}' },
  oneMeans: {
    en: 'The facilitator of {organisation}. The author’s browser seals the name to the facilitator’s key; the server keeps what it cannot open. Each time that the facilitator fetches a sealed name it is in the ledger, and whoever reads the proposal reads when and why.',
    ur: '{organisation} کا سہولت کار۔ مصنف کا براؤزر نام کو سہولت کار کی کلید سے مہر بند کرتا ہے؛ سرور وہ رکھتا ہے جسے وہ کھول نہیں سکتا۔ جب بھی سہولت کار کوئی مہر بند نام نکالے، یہ کھاتے میں درج ہوتا ہے اور تجویز پڑھنے والا ہر فرد دیکھتا ہے کہ کب اور کیوں۔',
  },
  noKeyYet: {
    en: '{name} is named and has not made a key yet: until then nobody can find an author out, and after the first hidden proposal no key is taken any more.',
    ur: '{name} نامزد ہے مگر ابھی کلید نہیں بنائی: تب تک کوئی مصنف کو نہیں جان سکتا، اور پہلی پوشیدہ تجویز کے بعد کلید نہیں لی جاتی۔',
  },
  canFindOut: {
    en: '{name} of {organisation} can find out that you wrote this. Nobody else can.',
    ur: '{organisation} کا/کی {name} جان سکتا/سکتی ہے کہ یہ آپ نے لکھا۔ اور کوئی نہیں۔',
  },
  sealed: {
    en: 'Your browser seals your name to that person’s key. In no database, log, mail or ledger does it stand in clear. Each opening is in the ledger, and shown on the page of the proposal with its reason.',
    ur: 'آپ کا براؤزر آپ کا نام اس فرد کی کلید سے مہر بند کرتا ہے۔ یہ کسی ڈیٹابیس، لاگ، ڈاک یا کھاتے میں کھلا نہیں ہوتا۔ ہر بار کھولنا کھاتے میں درج ہوتا ہے اور وجہ سمیت تجویز کے صفحے پر دکھایا جاتا ہے۔',
  },
  whatIsSealed: {
    en: 'What is sealed is your name and the address with which you sign in, and nothing else.',
    ur: 'جو مہر بند ہوتا ہے وہ آپ کا نام اور سائن اِن کا پتہ ہے، اور کچھ نہیں۔',
  },
  nameSomebody: { en: 'Name a facilitator', ur: 'سہولت کار نامزد کیجیے' },
  nameMeans: {
    en: 'Only somebody of civil society or academia who holds no task of government. It is said to everybody before they write, and is not changed.',
    ur: 'صرف سول سوسائٹی یا علمی حلقے کا فرد جس کے پاس حکومت کی کوئی ذمہ داری نہ ہو۔ لکھنے سے پہلے سب کو بتایا جاتا ہے، اور بدلا نہیں جاتا۔',
  },
  person: { en: 'Facilitator', ur: 'سہولت کار' },
  choosePerson: { en: 'Choose a person.', ur: 'کوئی فرد منتخب کیجیے۔' },
  makeKey: { en: 'Make the key', ur: 'کلید بنائیے' },
  makeKeyMeans: {
    en: 'Your browser makes the key and saves its private half as a file, locked by your passphrase. Neither is sent to the server. Who loses the file or the passphrase can open no name any more, and nobody can help.',
    ur: 'آپ کا براؤزر کلید بناتا ہے اور اس کا نجی حصہ ایک فائل میں محفوظ کرتا ہے جو آپ کے پاس فریز سے بند ہوتی ہے۔ دونوں میں سے کچھ بھی سرور کو نہیں جاتا۔ فائل یا پاس فریز کھو جائے تو کوئی نام نہیں کھل سکتا، اور کوئی مدد نہیں کر سکتا۔',
  },
  passphrase: { en: 'Passphrase', ur: 'پاس فریز' },
  passphraseHint: { en: 'At least 12 characters.', ur: 'کم از کم 12 حروف۔' },
  passphraseNeeded: {
    en: 'Write a passphrase of at least 12 characters.',
    ur: 'کم از کم 12 حروف کا پاس فریز لکھیے۔',
  },
  keySaved: {
    en: 'Step 1 is done: the file was saved. Look that you have it, then hand in the public half.',
    ur: 'پہلا قدم مکمل: فائل محفوظ ہو گئی۔ دیکھ لیجیے کہ وہ آپ کے پاس ہے، پھر عوامی حصہ دیجیے۔',
  },
  saveKey: { en: '1. Make it and save the file', ur: '1۔ بنائیے اور فائل محفوظ کیجیے' },
  handIn: { en: '2. Hand in the public half', ur: '2۔ عوامی حصہ دیجیے' },
  find: { en: 'Find out who wrote this', ur: 'معلوم کیجیے کہ یہ کس نے لکھا' },
  findMeans: {
    en: 'Fetching the sealed name is recorded, and everybody who reads the proposal reads your reason, the author too. It is opened here, in your browser.',
    ur: 'مہر بند نام نکالنا درج ہوتا ہے، اور تجویز پڑھنے والا ہر فرد، مصنف بھی، آپ کی وجہ پڑھتا ہے۔ یہ یہیں، آپ کے براؤزر میں کھلتا ہے۔',
  },
  reason: { en: 'Why it must be known', ur: 'جاننا کیوں ضروری ہے' },
  keyFile: { en: 'The file of your key', ur: 'آپ کی کلید کی فائل' },
  findNeeded: { en: 'Give a reason, the file and the passphrase.', ur: 'وجہ، فائل اور پاس فریز دیجیے۔' },
  found: { en: 'Written by', ur: 'لکھنے والا' },
  notOpened: {
    en: 'This file and passphrase do not open it. Check both and try again; the name was fetched already and is asked for once more.',
    ur: 'یہ فائل اور پاس فریز اسے نہیں کھولتے۔ دونوں دیکھ لیجیے اور دوبارہ کوشش کیجیے؛ نام نکالا جا چکا ہے اور پھر مانگا جائے گا۔',
  },
  openedOn: {
    en: 'The facilitator fetched the sealed name on {day}: {reason}',
    ur: 'سہولت کار نے {day} کو مہر بند نام نکالا: {reason}',
  },
  hiddenMeans: {
    en: 'The author asked not to be named. The name stands in clear nowhere: it is sealed to the facilitator whom this round named, and each opening is shown below.',
    ur: 'مصنف نے نام ظاہر نہ کرنے کی درخواست کی ہے۔ نام کہیں کھلا درج نہیں: یہ اس دور کے نامزد سہولت کار کے لیے مہر بند ہے، اور ہر بار کھولنا نیچے دکھایا جاتا ہے۔',
  },
  back: { en: 'Back to the round', ur: 'دور پر واپس' },
} as const satisfies Record<string, Bilingual>
