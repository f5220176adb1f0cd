import { Outlet } from '@tanstack/react-router'
import { speak } from '../words/spoken.ts'
import { useWords } from '../words/use-words.ts'
import { BrandMark } from './brand.tsx'
import classes from './door-frame.module.css'
import { LanguageMenu, SchemeMenu } from './preferences.tsx'
import { QuickExit } from './quick-exit.tsx'

/** Around the pages that need no account: set-up, sign-in, invitation. */
export function DoorFrame() {
  const say = useWords()
  return (
    <div className={classes.door}>
      <header className={classes.top}>
        <span className={classes.brand}>
          <BrandMark />
          {say('app.name')}
        </span>
        <span className={classes.tools}>
          <LanguageMenu onChoose={(language) => void speak(language, true)} />
          <SchemeMenu />
          <QuickExit presses={2} />
        </span>
      </header>
      <main className={classes.main}>
        <Outlet />
      </main>
    </div>
  )
}
