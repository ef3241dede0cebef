/* Runs before the first paint, as a file of its own because the content policy allows no inline script:
   sets colour scheme, language and direction, so that nothing flashes or turns round. */
;(() => {
  const root = document.documentElement
  let scheme = 'auto'
  try {
    scheme = localStorage.getItem('sutoon_colour_scheme') || 'auto'
  } catch {
    scheme = 'auto'
  }
  const dark = scheme === 'dark' || (scheme === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches)
  root.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light')
  const kept = /(?:^|;\s*)sutoon_language=(en|ur)/.exec(document.cookie)
  const language = kept ? kept[1] : navigator.language.startsWith('ur') ? 'ur' : 'en'
  root.lang = language
  root.dir = language === 'ur' ? 'rtl' : 'ltr'
})()
