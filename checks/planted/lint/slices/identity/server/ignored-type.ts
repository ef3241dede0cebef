// @ts-ignore because
export const wrong: string = 1
