import type { Forum } from '../../law.ts'
import { text } from '../text.ts'
import { application } from './application.ts'

/** African Court on Human and Peoples' Rights. */
export const africanCourt = {
  id: 'afchpr',
  name: text(
    'Corte Africana dos Direitos Humanos e dos Povos',
    'Corte Africana de Derechos Humanos y de los Pueblos',
    "African Court on Human and Peoples' Rights",
  ),
  short: text('Corte Africana', 'Corte Africana', 'AfCHPR'),
  system: 'africa',
  zone: 'Africa/Dar_es_Salaam',
  procedures: [application],
} satisfies Forum
