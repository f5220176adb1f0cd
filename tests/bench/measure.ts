/** Milliseconds that the work took. */
export async function time(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** Times several works in turn, so that what else the machine does hits all alike; answers the median of each. */
export async function compare(rounds: number, works: Record<string, () => Promise<unknown>>): Promise<Record<string, number>> {
  const times = new Map(Object.keys(works).map((name): [string, number[]] => [name, []]))
  for (let round = 0; round < rounds; round++) {
    for (const [name, work] of Object.entries(works)) times.get(name)?.push(await time(work))
  }
  return Object.fromEntries([...times].map(([name, values]) => [name, median(values)]))
}

export function show(name: string, value: number, unit: string) {
  console.log(`${name.padEnd(58)} ${value.toFixed(unit === 'ms' || unit === '' ? 0 : 2).padStart(8)} ${unit}`)
}
