// From the start as people make it to the first answer, on an empty directory and on a filled one.
import { build } from '../../scripts/build.ts'
import { makeDataDir, startAsPeopleDo } from '../support/server-process.ts'
import { median, show } from './measure.ts'

await build()
const first: number[] = []
const later: number[] = []
for (let round = 0; round < 5; round++) {
  const place = makeDataDir()
  first.push(await startOnce(place.dataDir))
  later.push(await startOnce(place.dataDir))
  place.remove()
}
show('first start, with a new database', median(first), 'ms')
show('later start', median(later), 'ms')

async function startOnce(dataDir: string): Promise<number> {
  const began = performance.now()
  const server = await startAsPeopleDo({ DATA_DIR: dataDir })
  await fetch(`${server.url}/api/forums`)
  const took = performance.now() - began
  await server.kill('SIGTERM')
  return took
}
