import type { Text } from '../../languages.ts'

const title = (pt: string, es: string, en: string): Text => ({ 'pt-BR': pt, es, en })

/** Treaties and declarations, as their texts are called in each language: whole and short. */
export const treatyTitles: readonly Text[] = [
  title('Convenção Americana sobre Direitos Humanos', 'Convención Americana sobre Derechos Humanos', 'American Convention on Human Rights'),
  title('Convenção Americana', 'Convención Americana', 'American Convention'),
  title(
    'Pacto Internacional sobre Direitos Civis e Políticos',
    'Pacto Internacional de Derechos Civiles y Políticos',
    'International Covenant on Civil and Political Rights',
  ),
  title('PIDCP', 'PIDCP', 'ICCPR'),
]
