import type { ReactNode } from 'react'
import classes from './Code.module.css'

/** A code, reference or file number (`PUR-2.3`, `F-1207`): keeps its own direction and never breaks. */
export function Code(props: { readonly children: ReactNode }) {
  return (
    <bdi className={classes.code} dir="ltr">
      {props.children}
    </bdi>
  )
}

/** Text that was written in a language which may not be that of the screen: a name, a quotation. */
export function Written(props: { readonly in: 'en' | 'ur'; readonly children: ReactNode }) {
  return (
    <bdi lang={props.in} dir={props.in === 'ur' ? 'rtl' : 'ltr'}>
      {props.children}
    </bdi>
  )
}
