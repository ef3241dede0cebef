import { contract } from '#kernel/contract/act.ts'
import { findingActs } from './contract/findings.ts'
import { pictureActs } from './contract/pictures.ts'
import { sourceActs } from './contract/sources.ts'

/** Sources, what was found in them, and the threat picture per period. */
export const evidence = contract('evidence', { ...sourceActs, ...findingActs, ...pictureActs })

export type { Finding, Source, Yardstick, YardstickWord } from './contract/shapes.ts'
export type { Component, Picture, PicturePart, Scale } from './contract/pictures.ts'
