import { Anchor, type AnchorProps, Button, type ButtonProps } from '@mantine/core'
import { createLink } from '@tanstack/react-router'
import type { ComponentPropsWithRef } from 'react'

type OwnAnchor = AnchorProps & Omit<ComponentPropsWithRef<'a'>, keyof AnchorProps>
type OwnButton = ButtonProps & Omit<ComponentPropsWithRef<'a'>, keyof ButtonProps>

/** A link in a text, to a page of ours: `<TextLink to="/cases/$case" params={{ case: id }}>`. */
export const TextLink = createLink((props: OwnAnchor) => <Anchor {...props} />)

/** A link that looks like a button, for the one action of a page. */
export const ButtonLink = createLink((props: OwnButton) => <Button component="a" {...props} />)
