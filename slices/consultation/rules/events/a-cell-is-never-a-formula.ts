/**
 * A text that a spreadsheet would take for a formula begins with an apostrophe. The cells of our workbooks are text
 * already; this also holds when somebody saves the sheet as CSV and opens that.
 */
export const neutralCell = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)
