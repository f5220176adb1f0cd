import { ActionIcon, type ActionIconProps } from '@mantine/core'
import { createLink } from '@tanstack/react-router'
import type { ComponentPropsWithRef } from 'react'

type OwnIcon = ActionIconProps & Omit<ComponentPropsWithRef<'a'>, keyof ActionIconProps>

/** A link that is only a sign; it needs an `aria-label`. */
export const IconLink = createLink((props: OwnIcon) => <ActionIcon component="a" {...props} />)
