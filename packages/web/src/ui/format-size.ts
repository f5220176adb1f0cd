import type { Language } from '@travessia/shared/languages'

/** "850 kB", "1,2 MB", "3,4 GB": as portals count, a thousand to the next unit. */
export function formatSize(bytes: number, language: Language): string {
  const [unit, divisor] = unitOf(bytes)
  const value = bytes / divisor
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit,
    maximumFractionDigits: value < 10 && unit !== 'kilobyte' ? 1 : 0,
  }).format(unit === 'kilobyte' ? Math.max(value, 1) : value)
}

function unitOf(bytes: number): ['kilobyte' | 'megabyte' | 'gigabyte', number] {
  if (bytes < 1_000_000) return ['kilobyte', 1_000]
  return bytes < 1_000_000_000 ? ['megabyte', 1_000_000] : ['gigabyte', 1_000_000_000]
}
