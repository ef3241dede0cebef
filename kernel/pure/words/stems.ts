const emptyWords = new Set(
  'the a an of on in at to for and or by with from into its their that this is are be been was were has have report reports document documents completed complete done conducted carried out prepared finalised finalized held under between through کا کی کے کو میں سے پر اور یا ہے ہیں گا گی گئی گیا نے رپورٹ دستاویز مکمل تیار'.split(
    ' ',
  ),
)

/** The words that carry a sentence's meaning, each by its beginning: "Ratification" and "ratify" meet in their first five letters. */
export const stemsOf = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length > 2 && !emptyWords.has(word))
      .map((word) => word.slice(0, 5)),
  )
