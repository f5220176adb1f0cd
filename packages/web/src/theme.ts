import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core'
import { kitParts } from './kit-parts.ts'

const petrol: MantineColorsTuple = [
  '#eaf4f5',
  '#d3e6e9',
  '#a9cfd5',
  '#7bb5be',
  '#549da9',
  '#3a8793',
  '#28727e',
  '#1a5f6b',
  '#0f4d58',
  '#093c46',
]

const paper: MantineColorsTuple = [
  '#f7f4ed',
  '#f0ece2',
  '#e5e0d3',
  '#d6d0c1',
  '#b9b4a6',
  '#8f8c83',
  '#6b6a63',
  '#53524c',
  '#383834',
  '#1e1f1d',
]

const night: MantineColorsTuple = [
  '#e9e7e1',
  '#cbcac4',
  '#a9aaa5',
  '#858985',
  '#5a615e',
  '#3a413e',
  '#272d2b',
  '#1b201f',
  '#131716',
  '#0d100f',
]

/* The kit's names for what is lost, presses and is done, so that its own parts agree with the variables below. */
const loss: MantineColorsTuple = [
  '#fdf1ee',
  '#fbe3dd',
  '#f6c3b9',
  '#f2a094',
  '#ee8377',
  '#d9534a',
  '#c33d33',
  '#b43328',
  '#a12a1f',
  '#841f16',
]
const time: MantineColorsTuple = [
  '#fdf7ea',
  '#fbf0d9',
  '#f6dfae',
  '#f2cf88',
  '#f2bd66',
  '#d09134',
  '#b0741a',
  '#96600a',
  '#855000',
  '#6a3f00',
]
const done: MantineColorsTuple = [
  '#f0f8f2',
  '#e3f2e7',
  '#c2e3cc',
  '#a2d6b2',
  '#86d3a0',
  '#4fa56f',
  '#368a56',
  '#287746',
  '#1d653a',
  '#124d2a',
]

const sans = "var(--own-font), 'Inter fallback', system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', sans-serif"
const serif = "'Source Serif 4', Charter, 'Bitstream Charter', Cambria, Georgia, 'Noto Serif', 'Liberation Serif', serif"

/** Paper, ink and one accent; three sizes (14, 16, 24) and two weights (400, 600). */
export const theme = createTheme({
  colors: { petrol, gray: paper, dark: night, red: loss, yellow: time, orange: time, green: done, teal: done },
  primaryColor: 'petrol',
  primaryShade: { light: 8, dark: 7 },
  autoContrast: true,
  black: '#1e1f1d',
  fontFamily: sans,
  headings: {
    fontFamily: sans,
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '1.5rem', lineHeight: '1.25' },
      h2: { fontSize: '1rem', lineHeight: '1.5' },
      h3: { fontSize: '1rem', lineHeight: '1.5' },
    },
  },
  fontSizes: { xs: '0.875rem', sm: '0.875rem', md: '1rem', lg: '1rem', xl: '1.5rem' },
  lineHeights: { xs: '1.45', sm: '1.45', md: '1.5', lg: '1.5', xl: '1.25' },
  defaultRadius: 'md',
  radius: { xs: '2px', sm: '4px', md: '6px', lg: '10px', xl: '16px' },
  respectReducedMotion: true,
  cursorType: 'pointer',
  focusRing: 'auto',
  components: kitParts,
})

/** Amber and red speak only of time and loss, green only of what is done or proved; each passes AA on its ground. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: { '--serif': serif },
  light: {
    '--mantine-color-body': '#fbf9f4',
    '--mantine-color-text': '#1e1f1d',
    '--mantine-color-dimmed': '#5a5a54',
    '--mantine-color-placeholder': '#6b6a63',
    '--mantine-color-error': '#a12a1f',
    '--mantine-color-red-light-color': '#a12a1f',
    '--mantine-color-anchor': '#0f4d58',
    '--mantine-color-default': '#fffefb',
    '--mantine-color-default-border': '#948f82',
    '--mantine-color-default-hover': '#f3efe5',
    '--surface': '#fffefb',
    '--surface-sunk': '#f5f2ea',
    '--line': '#e2dccd',
    '--accent': '#0f4d58',
    '--accent-soft': '#e2eff0',
    '--loss': '#a12a1f',
    '--loss-soft': '#fbeae6',
    '--time': '#855000',
    '--time-soft': '#fbf0d9',
    '--done': '#1d653a',
    '--done-soft': '#e3f2e7',
    '--shadow': '0 1px 2px rgb(60 50 20 / 6%), 0 4px 16px rgb(60 50 20 / 6%)',
  },
  dark: {
    '--mantine-color-body': '#131716',
    '--mantine-color-text': '#e9e7e1',
    '--mantine-color-dimmed': '#a9aaa5',
    '--mantine-color-placeholder': '#959994',
    '--mantine-color-error': '#ff9c91',
    // What deletes, in a menu and as a button without a ground.
    '--mantine-color-red-6': '#ff9c91',
    '--mantine-color-red-light-color': '#ff9c91',
    '--mantine-color-red-outline': '#ff9c91',
    '--mantine-color-anchor': '#84c5cf',
    '--mantine-color-default': '#1b201f',
    '--mantine-color-default-border': '#6a716e',
    '--mantine-color-default-hover': '#242a28',
    '--surface': '#1b201f',
    '--surface-sunk': '#171b1a',
    '--line': '#303735',
    '--accent': '#84c5cf',
    '--accent-soft': '#1a3338',
    '--loss': '#ff9c91',
    '--loss-soft': '#3a1f1c',
    '--time': '#f2bd66',
    '--time-soft': '#362a14',
    '--done': '#86d3a0',
    '--done-soft': '#17301f',
    '--shadow': '0 1px 2px rgb(0 0 0 / 40%), 0 4px 16px rgb(0 0 0 / 30%)',
  },
})
