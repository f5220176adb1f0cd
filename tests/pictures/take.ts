// Takes the pictures of the README and of the guide from the demonstration: npm run pictures.
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { build } from '../../scripts/build.ts'
import { openHouse, signIn } from '../e2e/support.ts'

const folder = fileURLToPath(new URL('../../docs/pictures/', import.meta.url))

/** Each page of the guide, with what must stand on it before its picture is taken. */
const pictures = [
  { name: 'meu-dia', path: '/', shows: 'Meu dia' },
  { name: 'casos', path: '/cases', shows: 'Família M.' },
  { name: 'caso', path: '/cases/:case', shows: 'Linha do tempo' },
  { name: 'andamento', path: '/cases/:case?event=new', shows: 'O que isto muda' },
  { name: 'por-que', path: '/cases/:case/deadlines?why=:deadline', shows: 'Por que esta data' },
  { name: 'portas', path: '/cases/:case/doors', shows: 'Abertas, com prazo' },
  { name: 'prazos', path: '/deadlines', shows: 'Próxima etapa' },
  { name: 'medidas', path: '/measures', shows: 'Segundo o Estado' },
  { name: 'painel', path: '/overview', shows: 'Onde estão os casos abertos?' },
  { name: 'importar', path: '/import', shows: 'Enviar planilha' },
]

await build()
mkdirSync(folder, { recursive: true })
const house = await openHouse({ demonstration: true })
try {
  const page = await signIn(house, { viewport: { width: 1280, height: 860 } })
  const ids = await findIds(page)
  for (const { name, path, shows } of pictures) await take(page, name, fill(path, ids), shows)
  // The README is in English.
  await page.context().request.patch('/api/me', { data: { language: 'en' } })
  await take(page, 'case', fill('/cases/:case', ids), 'Timeline')
} finally {
  await house.close()
}

async function take(page: Page, name: string, path: string, shows: string) {
  await page.goto(path)
  await page.getByText(shows).filter({ visible: true }).first().waitFor()
  await page.waitForLoadState('networkidle')
  await page.screenshot({ path: `${folder}${name}.png` })
  console.log(`docs/pictures/${name}.png`)
}

function fill(path: string, ids: Record<string, string>): string {
  return path.replace(/:(\w+)/g, (whole, name: string) => ids[name] ?? whole)
}

async function findIds(page: Page): Promise<Record<string, string>> {
  const { request } = page.context()
  const { items } = await (await request.get('/api/cases?q=fam')).json()
  const deadlines = await (await request.get(`/api/deadlines?case=${items[0].id}`)).json()
  return { case: items[0].id, deadline: deadlines.items[0].id }
}
