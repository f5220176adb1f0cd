import type {
  ActionIcon,
  Anchor,
  Button,
  Checkbox,
  CheckboxGroup,
  Input,
  Loader,
  Menu,
  Modal,
  Radio,
  RadioGroup,
  Select,
  Tooltip,
} from '@mantine/core'
import type { KeyboardEvent, SyntheticEvent } from 'react'
import { filterFolded } from './ui/fold.ts'

type Manners<Part extends { readonly extend: (manners: never) => unknown }> = Parameters<Part['extend']>[0]

/** How the kit's parts behave here. Told by name: a first page need not bring the parts that it does not show. */
export const kitParts = {
  Button: { defaultProps: { size: 'md' }, styles: { root: { fontWeight: 600 }, label: { whiteSpace: 'normal' } } },
  ActionIcon: { defaultProps: { variant: 'subtle', size: 'lg' } },
  Anchor: { defaultProps: { underline: 'always' } },
  Checkbox: { defaultProps: { size: 'md' } },
  CheckboxGroup: { defaultProps: { size: 'md' } },
  Input: { defaultProps: { size: 'md' } },
  InputWrapper: {
    defaultProps: { inputWrapperOrder: ['label', 'description', 'input', 'error'] },
    styles: { label: { fontWeight: 600, marginBottom: 4 } },
  },
  Loader: { defaultProps: { type: 'dots' } },
  // What waits for the focus in an open menu is no item, and a list of items may hold nothing else.
  Menu: { defaultProps: { withInitialFocusPlaceholder: false } },
  Modal: { defaultProps: { centered: true, padding: 'lg', radius: 'lg' } },
  Radio: { defaultProps: { size: 'md' } },
  RadioGroup: { defaultProps: { size: 'md' } },
  Select: {
    defaultProps: {
      filter: filterFolded,
      selectFirstOptionOnChange: true,
      onFocus: selectWords,
      onClick: selectWords,
      onKeyDown: keepForm,
    },
  },
  Tooltip: {
    defaultProps: { openDelay: 300, multiline: true, maw: 320, events: { hover: true, focus: true, touch: true } },
  },
} satisfies {
  Button: Manners<typeof Button>
  ActionIcon: Manners<typeof ActionIcon>
  Anchor: Manners<typeof Anchor>
  Checkbox: Manners<typeof Checkbox>
  CheckboxGroup: Manners<typeof CheckboxGroup>
  Input: Manners<typeof Input>
  InputWrapper: Manners<typeof Input.Wrapper>
  Loader: Manners<typeof Loader>
  Menu: Manners<typeof Menu>
  Modal: Manners<typeof Modal>
  Radio: Manners<typeof Radio>
  RadioGroup: Manners<typeof RadioGroup>
  Select: Manners<typeof Select>
  Tooltip: Manners<typeof Tooltip>
}

/** What is typed into a list that can be searched takes the place of what was chosen, and is not written behind it. */
function selectWords({ type, currentTarget: input }: SyntheticEvent<HTMLInputElement>): void {
  const isSearching = type === 'click' && isOpen(input)
  if (!input.readOnly && !isSearching) requestAnimationFrame(() => input.select())
}

/** Enter in an open list chooses; where nothing was found it does not send the form. */
function keepForm(press: KeyboardEvent<HTMLInputElement>): void {
  if (press.key === 'Enter' && isOpen(press.currentTarget)) press.preventDefault()
}

function isOpen(input: HTMLInputElement): boolean {
  return input.getAttribute('aria-expanded') === 'true'
}
