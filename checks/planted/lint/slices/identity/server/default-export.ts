const wrong = 1
export default wrong
