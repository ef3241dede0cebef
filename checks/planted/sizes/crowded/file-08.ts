export const file08 = 8
