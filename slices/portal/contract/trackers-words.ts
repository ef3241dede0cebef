import type { Bilingual } from '#kernel/pure/bilingual.ts'

/** What the acts on public trackers do, and how they are refused. */
export const trackerWords = {
  preview: {
    en: 'Show what of the tracker of a declaration the public would read, and what is kept back and why.',
    ur: 'دکھانا کہ اعلامیے کے جائزے کا کون سا حصہ عوام پڑھیں گے، کیا روکا جائے گا اور کیوں۔',
  },
  publish: {
    en: 'Publish the tracker of a declaration as it was previewed. The next edition replaces it.',
    ur: 'اعلامیے کا جائزہ ویسا ہی شائع کرنا جیسا دکھایا گیا۔ اگلی اشاعت اس کی جگہ لے گی۔',
  },
  takeDown: {
    en: 'Take the public tracker of a declaration down.',
    ur: 'اعلامیے کا عوامی جائزہ ہٹانا۔',
  },
  changedSincePreview: {
    en: 'Something changed since this was previewed. Read the preview again, then publish.',
    ur: 'دکھائے جانے کے بعد کچھ بدل گیا ہے۔ دوبارہ پڑھیے، پھر شائع کیجیے۔',
  },
  publishedWithItsCall: {
    en: 'A sheet of a round outside the hotel is published with its call. Open the call.',
    ur: 'ہوٹل سے باہر کے دور کی شیٹ اپنی دعوت کے ساتھ شائع ہوتی ہے۔ دعوت کھولیے۔',
  },
  nothingPublished: {
    en: 'Nothing of this declaration is published. There is nothing to take down.',
    ur: 'اس اعلامیے کا کچھ شائع نہیں۔ ہٹانے کو کچھ نہیں۔',
  },
  onlyTheSecretariat: {
    en: 'The secretariat publishes trackers.',
    ur: 'جائزے سیکرٹریٹ شائع کرتا ہے۔',
  },
} as const satisfies Record<string, Bilingual>
