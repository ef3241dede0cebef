import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { colours } from './colours.ts'

const written = (scheme: Readonly<Record<string, string>>): string =>
  Object.entries(scheme)
    .map(([name, colour]) => `--${name}:${colour}`)
    .join(';')

const tones = (['prevent', 'pursue', 'protect', 'promote'] as const)
  .map((key) => `.${key}{--tone:var(--${key});--tint:var(--${key}Tint)}`)
  .join('')

/** Naskh for Urdu pages: regular only, since headings that look bold there are drawn larger instead. */
export const naskhPath = '/portal-naskh.woff2'

export const naskh: Buffer = readFileSync(
  createRequire(import.meta.url).resolve(
    '@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic-400-normal.woff2',
  ),
)

/**
 * The one style sheet of the public pages. Latin is the reader's own system font; the Naskh is loaded by Urdu pages
 * alone. Everything is logical (start, end), so that right-to-left needs no second sheet.
 */
export const css = `
@font-face{font-family:"Portal Naskh";src:url("${naskhPath}") format("woff2");font-display:swap;unicode-range:U+0600-06FF,U+0750-077F,U+200C-200F,U+FB50-FDFF,U+FE70-FEFC}
:root{color-scheme:light dark;${written(colours.light)}}
@media(prefers-color-scheme:dark){:root{${written(colours.dark)}}}
*{box-sizing:border-box}
html{font:100%/1.6 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",sans-serif;-webkit-text-size-adjust:100%}
html:lang(ur){font-family:"Portal Naskh",system-ui,-apple-system,"Segoe UI",Roboto,"Noto Naskh Arabic",serif;font-size:112.5%;line-height:2}
:lang(ur){line-height:2;letter-spacing:0}
html:lang(ur) :lang(en){line-height:1.6}
body{margin:0;background:var(--page);color:var(--ink);overflow-wrap:break-word}
.wide{max-width:64rem;margin-inline:auto;padding-inline:1.125rem}
a{color:var(--accent);text-underline-offset:.18em;text-decoration-thickness:.06em}
a:hover{text-decoration-thickness:.14em}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px;border-radius:2px}
.skip{position:absolute;inset-inline-start:-999rem}
.skip:focus{position:static;display:block;padding:.75rem 1.125rem;background:var(--surface)}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.head{background:var(--surface);border-block-end:1px solid var(--line)}
.head .wide{display:flex;gap:.5rem 1.25rem;align-items:center;flex-wrap:wrap;padding-block:.6rem}
.mark{font-weight:700;text-decoration:none;color:var(--ink);margin-inline-end:auto}
.head a{min-block-size:24px}
.example{background:var(--exampleTint);color:var(--example);border-block-end:1px solid var(--line)}
.example .wide{padding-block:.6rem}
.example strong{display:inline-block;margin-inline-end:.5em}
.path{font-size:.9rem;padding-block-start:1rem;color:var(--soft)}
.path ol{display:flex;flex-wrap:wrap;gap:.15rem .5rem;list-style:none;margin:0;padding:0}
.path li+li::before{content:"/";margin-inline-end:.5rem}
main{padding-block:1rem 3.5rem}
h1{font-size:clamp(1.55rem,1.2rem + 1.6vw,2.25rem);line-height:1.25;letter-spacing:-.012em;margin:.35rem 0 1rem;max-width:44rem;text-wrap:balance}
h2{font-size:1.3rem;line-height:1.35;margin:2.4rem 0 .7rem;text-wrap:balance}
h3{font-size:1.08rem;line-height:1.45;margin:1.5rem 0 .45rem}
h4{font-size:1rem;line-height:1.5;margin:1.1rem 0 .35rem;color:var(--soft)}
h1:lang(ur),h2:lang(ur),h3:lang(ur),h4:lang(ur),html:lang(ur) :is(h1,h2,h3,h4){line-height:1.9;letter-spacing:0;font-weight:400}
html:lang(ur) h1{font-size:clamp(1.7rem,1.4rem + 1.6vw,2.4rem)}
html:lang(ur) h2{font-size:1.45rem}
html:lang(ur) strong{font-weight:400;text-decoration:underline;text-decoration-color:var(--edge);text-underline-offset:.35em}
p,ul,ol,dl{margin:.5rem 0 .9rem}
p,li,dd{max-width:46rem}
.soft,small,.note{color:var(--soft)}
small,.note{font-size:.9rem}
.code{font-family:ui-monospace,"SF Mono",Menlo,Consolas,"Liberation Mono",monospace;font-size:.88em;letter-spacing:0}
.num{font-variant-numeric:tabular-nums}
.card{background:var(--surface);border:1px solid var(--line);border-radius:10px;padding:1rem 1.125rem;margin:.9rem 0}
.card>:first-child{margin-block-start:0}.card>:last-child{margin-block-end:0}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,15rem),1fr));gap:.9rem;list-style:none;padding:0}
@media(min-width:34rem){.tiles:has(>:nth-child(4):last-child){grid-template-columns:repeat(2,1fr)}}
.tiles>li{max-width:none;background:var(--surface);border:1px solid var(--line);border-block-start:5px solid var(--tone,var(--edge));border-radius:10px;padding:1rem 1.125rem}
.tiles :is(h2,h3){margin:.1rem 0 .4rem}
${tones}
.tone{display:inline-block;padding:.05rem .6rem;border-radius:99px;background:var(--tint);color:var(--tone);font-size:.9rem;font-weight:600;border:1px solid currentColor}
.facts{display:grid;grid-template-columns:minmax(8rem,14rem) 1fr;gap:.35rem 1.25rem}
.facts dt{color:var(--soft)}
.facts dd{margin:0}
@media(max-width:34rem){.facts{display:block}.facts dd{margin-block-end:.7rem}}
.share{font-size:1.15rem}
.share .num{font-size:1.9rem;font-weight:700}
meter{inline-size:min(100%,26rem);block-size:1.1rem}
.acts{list-style:none;padding:0}
.acts>li{max-width:none;padding:.65rem 0;border-block-start:1px solid var(--line)}
.acts .note{display:block}
.points{list-style:none;padding:0}.points>li{max-width:none}.facts dd>p{margin-block:0 .4rem}.sides .facts{grid-template-columns:minmax(4.5rem,7rem) 1fr}
.scroll{overflow-x:auto}
table{border-collapse:collapse;min-inline-size:100%;font-size:.95rem}
caption{text-align:start;color:var(--soft);padding-block-end:.4rem}
th,td{text-align:start;vertical-align:top;padding:.5rem .75rem .5rem 0;border-block-end:1px solid var(--line)}
[dir=rtl] :is(th,td){padding:.5rem 0 .5rem .75rem}
thead th{color:var(--soft);font-weight:600;font-size:.9rem}
td:first-child{min-inline-size:9rem}
.apart{border-inline-start:4px solid var(--warn);padding-inline-start:.9rem}
del,ins{text-decoration-thickness:.08em;padding:0 .1em;border-radius:2px}
del{background:var(--badTint);color:var(--bad);text-decoration-line:line-through}
ins{background:var(--goodTint);color:var(--good);text-decoration-line:underline}
.difference{white-space:pre-wrap}
.sides{display:grid;gap:0 1.5rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,18rem),1fr))}
.plan{list-style:none;padding:0}
.plan>li{border-inline-start:3px solid var(--line);padding:.3rem .6rem;margin-block-end:2px}
.plan .added{background:var(--goodTint);border-color:var(--good)}
.plan .removed{background:var(--badTint);border-color:var(--bad)}
.plan :is(.moved,.reworded){background:var(--sunken);border-color:var(--warn)}
.d1{margin-inline-start:.75rem}.d2{margin-inline-start:1.5rem}.d3{margin-inline-start:2.25rem}.d4{margin-inline-start:3rem}
blockquote{margin:.5rem 0;padding-inline-start:1rem;border-inline-start:3px solid var(--line);white-space:pre-wrap}
.prose{white-space:pre-line}
textarea{inline-size:100%;min-block-size:9rem;font:inherit;color:inherit;background:var(--surface);border:1px solid var(--edge);border-radius:8px;padding:.7rem}
label{display:block;font-weight:600;margin-block-end:.35rem}
button,.button{display:inline-block;font:inherit;font-weight:600;padding:.6rem 1.15rem;border:1px solid var(--accent);border-radius:8px;background:var(--accentTint);color:var(--accent);cursor:pointer;text-decoration:none;min-block-size:44px}
pre{white-space:pre-wrap;background:var(--sunken);border-radius:8px;padding:.8rem;font-size:.88rem;overflow-wrap:anywhere}
.foot{border-block-start:1px solid var(--line);color:var(--soft);font-size:.9rem;padding-block:1.1rem 2rem}
.foot p{max-width:none;margin:.2rem 0}
:target{scroll-margin-block-start:1rem;background:var(--accentTint);border-radius:6px;box-shadow:0 0 0 .4rem var(--accentTint)}
main .box{border:1px solid;border-radius:.25rem;padding:.5rem 1rem;min-block-size:9rem;margin-block:1rem;break-inside:avoid}main .box h2{margin:0;font-size:1rem}.blank span{display:inline-block;min-inline-size:14rem;border-block-end:1px solid}
@media print{:root{color-scheme:light;${written(colours.light)}}body{background:#fff}.skip,.head nav,.path,form{display:none}.card,.tiles>li{break-inside:avoid}h2,h3,h4{break-after:avoid}main a[href^="/"]{color:inherit;text-decoration:none}.example{border:2px solid}}
@media(prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
`.trim()
