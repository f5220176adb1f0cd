import { Menu, type MenuProps } from '@mantine/core'
import { type ComponentPropsWithRef, cloneElement, type ReactElement, type ReactNode, useLayoutEffect, useRef, useState } from 'react'

interface ActionMenuProps extends Pick<MenuProps, 'position' | 'width'> {
  button: ReactElement<ComponentPropsWithRef<'button'>>
  /** `Menu.Item` and what stands between. */
  children: ReactNode
}

/** A button with a menu, which is made when it is first asked for: a page of thirty entries would wait for thirty menus. */
export function ActionMenu({ button, ...menu }: ActionMenuProps) {
  const [isAsked, setIsAsked] = useState(false)
  if (isAsked) return <MadeMenu button={button} {...menu} />
  return cloneElement(button, { 'aria-haspopup': 'menu', 'aria-expanded': false, onClick: () => setIsAsked(true) })
}

function MadeMenu({ button, children, position = 'bottom-end', width = 'max-content' }: ActionMenuProps) {
  const [isMade, setIsMade] = useState(false)
  const [isOpen, setIsOpen] = useState(false)
  const target = useRef<HTMLButtonElement>(null)
  // The kit's button takes the place and the focus of the bare one, so that closing the menu gives the focus back.
  useLayoutEffect(() => target.current?.focus({ preventScroll: true }), [])
  const begin = () => {
    if (isMade) return
    setIsMade(true)
    setIsOpen(true)
  }
  return (
    <Menu opened={isOpen} onChange={setIsOpen} position={position} width={width}>
      <Menu.Target>{cloneElement(button, { ref: target, onFocus: begin })}</Menu.Target>
      <Menu.Dropdown mah="80dvh" style={{ overflowY: 'auto' }}>
        {children}
      </Menu.Dropdown>
    </Menu>
  )
}
