console.log('here')
export const wrong = 1
