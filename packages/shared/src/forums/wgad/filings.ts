import type { Filing } from '../../law.ts'
import { text } from '../text.ts'
import { methodsOfWork } from './sources.ts'

/** The questionnaire, the same for both procedures. */
export const questionnaire: Omit<Filing, 'id' | 'name' | 'events'> = {
  by: 'petitioner',
  languages: ['en', 'fr', 'es'],
  outline: [
    text('Identidade da pessoa detida', 'Identidad de la persona detenida', 'Identity of the person detained'),
    text(
      'Prisão: data, lugar, autoridade, ordem exibida',
      'Arresto: fecha, lugar, autoridad, orden exhibida',
      'Arrest: date, place, authority, warrant shown',
    ),
    text('Detenção: lugares, razões, base legal', 'Detención: lugares, motivos, base legal', 'Detention: places, reasons, legal basis'),
    text('Por que é arbitrária: categorias I a V', 'Por qué es arbitraria: categorías I a V', 'Why it is arbitrary: categories I to V'),
    text('Providências internas e resultado', 'Gestiones internas y resultado', 'Domestic steps and their result'),
    text('Fonte, contato e consentimento', 'Fuente, contacto y consentimiento', 'Source, contact and consent'),
  ],
  requirements: [
    {
      id: 'wgad-by-e-mail',
      says: text(
        'Questionário enviado a hrc-wg-ad@un.org.',
        'Cuestionario enviado a hrc-wg-ad@un.org.',
        'Questionnaire sent to hrc-wg-ad@un.org.',
      ),
      source: methodsOfWork('paras. 9-14', 'OHCHR page on complaints to the Working Group'),
      confidence: 'VERIFIED',
    },
  ],
  checklist: [
    text('Consentimento da pessoa ou da família', 'Consentimiento de la persona o de la familia', 'Consent of the person or family'),
    text('Ordem de prisão e decisões', 'Orden de detención y decisiones', 'Warrant and decisions'),
    text('Lei aplicada, com tradução', 'Ley aplicada, con traducción', 'Law applied, with a translation'),
    text('Laudos médicos', 'Informes médicos', 'Medical reports'),
  ],
}
