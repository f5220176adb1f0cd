import classes from './frame.module.css'
import { PageLoading } from './loading.tsx'

/** The empty frame while it is found out who is signed in; the real one takes its place without a jump. */
export function FrameLoading() {
  return (
    <div className={classes.frame} data-rail="waiting">
      <div className={classes.rail} />
      <div className={classes.body}>
        <div className={classes.top} />
        <div className={classes.main}>
          <PageLoading />
        </div>
      </div>
    </div>
  )
}
