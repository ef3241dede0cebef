/** How Word writes a number, by the names of ECMA-376, 17.18.59 (ST_NumberFormat). */

const abjad = [...'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ']
const arabicLetters = [...'أبتثجحخدذرزسشصضطظعغفقكلمنهوي']
const latinLetters = [...'abcdefghijklmnopqrstuvwxyz']

/** Word doubles the letter where the alphabet ends: z, aa, bb. Beyond some thousand it gives up, and so do we. */
function asLetters(letters: readonly string[], number: number): string {
  if (number < 1 || number > 780) return String(number)
  const letter = letters[(number - 1) % letters.length] ?? ''
  return letter.repeat(Math.ceil(number / letters.length))
}

const romans: readonly (readonly [number, string])[] = [
  ...([
    [1000, 'm'],
    [900, 'cm'],
    [500, 'd'],
    [400, 'cd'],
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
  ] as const),
  ...([
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ] as const),
]

function asRoman(number: number): string {
  if (number < 1 || number > 3999) return String(number)
  let [left, text] = [number, '']
  for (const [value, letters] of romans) {
    while (left >= value) {
      text += letters
      left -= value
    }
  }
  return text
}

function asOrdinal(number: number): string {
  const teen = number % 100 >= 11 && number % 100 <= 13
  return `${number}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th')}`
}

const formats: Readonly<Record<string, (number: number) => string>> = {
  decimal: String,
  decimalZero: (number) => String(number).padStart(2, '0'),
  lowerLetter: (number) => asLetters(latinLetters, number),
  upperLetter: (number) => asLetters(latinLetters, number).toUpperCase(),
  lowerRoman: asRoman,
  upperRoman: (number) => asRoman(number).toUpperCase(),
  ordinal: asOrdinal,
  arabicAbjad: (number) => asLetters(abjad, number),
  arabicAlpha: (number) => asLetters(arabicLetters, number),
  numberInDash: (number) => `- ${number} -`,
  none: () => '',
}

export const knowsFormat = (format: string): boolean => format === 'bullet' || Object.hasOwn(formats, format)

/** A number as Word prints it; in digits where the format is not known. */
export const asPrinted = (number: number, format: string): string =>
  (Object.hasOwn(formats, format) ? formats[format] : undefined)?.(number) ?? String(number)
