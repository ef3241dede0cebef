/**
 * A font is fetched when a text first needs it, which is after the server has said who is looking. Asked for at once,
 * it comes meanwhile, and the first text is drawn in it. Urdu is on every page, if only in the switch of languages.
 */
export function askForFonts(language: string): void {
  const wanted = language === 'ur' ? [inter, urdu, urduStrong, urduHeading] : [inter, urduStrong]
  for (const [font, letter] of wanted) void document.fonts.load(font, letter).catch(() => [])
}

const inter = ['1em Inter', 'a'] as const
const urdu = ['1em "Urdu Body"', 'ا'] as const
const urduStrong = ['600 1em "Urdu Body"', 'ا'] as const
const urduHeading = ['600 1em "Urdu Heading"', 'ا'] as const
