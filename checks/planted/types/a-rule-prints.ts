export const wrong = (): void => console.log('here')
