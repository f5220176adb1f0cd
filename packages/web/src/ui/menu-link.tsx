import { Menu, type MenuItemProps } from '@mantine/core'
import { createLink } from '@tanstack/react-router'
import type { ComponentPropsWithRef } from 'react'

type OwnItem = MenuItemProps & Omit<ComponentPropsWithRef<'a'>, keyof MenuItemProps>

/** A link to a page of ours among what a menu offers. */
export const MenuLink = createLink((props: OwnItem) => <Menu.Item component="a" {...props} />)
