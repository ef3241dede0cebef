export const file08 = 1
