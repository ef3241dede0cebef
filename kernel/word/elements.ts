import type { RevisionKind, Unread } from '#kernel/pure/words/revised-text.ts'

/**
 * What each element of the standard is to a reader of words. What stands in none of these lists is told as not read, so
 * that an element which nobody thought of is never dropped in silence.
 * Source: ECMA-376, Part 1, 17 and Annex A.1 (EG_BlockLevelElts, EG_PContent, EG_RunInnerContent, EG_RunLevelElements).
 */

export const revisionKinds: Readonly<Record<string, RevisionKind>> = {
  ins: 'inserted',
  del: 'deleted',
  moveFrom: 'moved from',
  moveTo: 'moved to',
  cellIns: 'inserted',
  cellDel: 'deleted',
}

/** Elements that only wrap what they hold; a ruby's guide to its reading stands before its words. */
export const wrappers: ReadonlySet<string> = new Set([
  ...['hyperlink', 'smartTag', 'sdt', 'sdtContent', 'fldSimple', 'customXml', 'bdo', 'dir'],
  ...['ruby', 'rt', 'rubyBase'],
])

export const unreadable: Readonly<Record<string, Unread['what']>> = {
  drawing: 'picture',
  pict: 'picture',
  contentPart: 'picture',
  object: 'embedded file',
  altChunk: 'attached document',
  subDoc: 'attached document',
  oMath: 'equation',
  oMathPara: 'equation',
  rPrChange: 'changed format',
  pPrChange: 'changed format',
  sectPrChange: 'changed format',
  numberingChange: 'changed format',
  customXmlInsRangeStart: 'changed format',
  customXmlDelRangeStart: 'changed format',
  customXmlMoveFromRangeStart: 'changed format',
  customXmlMoveToRangeStart: 'changed format',
  tblPrChange: 'altered table',
  tblPrExChange: 'altered table',
  tblGridChange: 'altered table',
  trPrChange: 'altered table',
  tcPrChange: 'altered table',
  cellMerge: 'altered table',
  delInstrText: 'changed field',
  dayShort: 'field without its words',
  dayLong: 'field without its words',
  monthShort: 'field without its words',
  monthLong: 'field without its words',
  yearShort: 'field without its words',
  yearLong: 'field without its words',
  pgNum: 'field without its words',
}

/** Properties: they hold no words, but may hold changes. */
export const properties: ReadonlySet<string> = new Set([
  ...['pPr', 'rPr', 'sectPr', 'tblPr', 'tblPrEx', 'tblGrid', 'trPr', 'tcPr', 'numPr'],
])

/** What says nothing to a reader: marks of place, the other end of a range, settings of a wrapper, the code of a field. */
export const silent: ReadonlySet<string> = new Set([
  ...['proofErr', 'permStart', 'permEnd', 'bookmarkStart', 'bookmarkEnd', 'lastRenderedPageBreak'],
  ...['customXmlInsRangeEnd', 'customXmlDelRangeEnd', 'customXmlMoveFromRangeEnd', 'customXmlMoveToRangeEnd'],
  ...['sdtPr', 'sdtEndPr', 'smartTagPr', 'customXmlPr', 'rubyPr', 'fldData', 'instrText'],
  ...['annotationRef', 'footnoteRef', 'endnoteRef', 'separator', 'continuationSeparator'],
])
