import type { Language } from '@travessia/shared/languages'

/** "850 kB", "1,2 MB": as portals count, a thousand to the next unit. */
export function formatSize(bytes: number, language: Language): string {
  const [unit, divisor] = bytes < 1_000_000 ? (['kilobyte', 1_000] as const) : (['megabyte', 1_000_000] as const)
  const value = bytes / divisor
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit,
    maximumFractionDigits: value < 10 && unit === 'megabyte' ? 1 : 0,
  }).format(unit === 'kilobyte' ? Math.max(value, 1) : value)
}
