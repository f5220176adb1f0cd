import { IconAlertTriangle, IconCircleCheck, IconClock, IconInfoCircle } from '@tabler/icons-react'
import type { ReactNode, Ref } from 'react'
import classes from './notice.module.css'

const icons = { info: IconInfoCircle, time: IconClock, loss: IconAlertTriangle, done: IconCircleCheck }

interface NoticeProps {
  tone?: 'info' | 'time' | 'loss' | 'done'
  title?: ReactNode
  children?: ReactNode
  /** Announced when it appears. */
  live?: boolean
  ref?: Ref<HTMLDivElement>
}

/** A framed remark: amber and red only for time and loss, green only for done or proved. */
export function Notice({ tone = 'info', title, children, live, ref }: NoticeProps) {
  const Icon = icons[tone]
  return (
    <div ref={ref} className={classes.notice} data-tone={tone} role={live ? 'alert' : undefined} tabIndex={ref ? -1 : undefined}>
      <Icon size={20} aria-hidden className={classes.icon} />
      <div className={classes.words}>
        {title && <strong className={classes.title}>{title}</strong>}
        {children}
      </div>
    </div>
  )
}
