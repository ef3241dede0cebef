/**
 * Everything that a reader who is nobody may select, each in words. The role `public_visitor` is held against this
 * list: whoever opens one more view to the public changes this file, where a reviewer sees it as one line.
 */
export const publicList: Readonly<Record<string, string>> = {}
