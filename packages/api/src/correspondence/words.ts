import { correspondenceKinds } from '@travessia/shared/correspondence'
import type { Language, Text } from '@travessia/shared/languages'

/** What a kind of correspondence is called. */
export function kindWords(kind: string, language: Language): string {
  const known = correspondenceKinds.find((one) => one === kind)
  return known ? kinds[known][language] : kind
}

const kinds: Readonly<Record<(typeof correspondenceKinds)[number], Text>> = {
  letter: { 'pt-BR': 'Carta ou ofício', es: 'Carta u oficio', en: 'Letter' },
  decision: { 'pt-BR': 'Decisão', es: 'Decisión', en: 'Decision' },
  request: { 'pt-BR': 'Pedido de informações', es: 'Solicitud de información', en: 'Request for information' },
  report: { 'pt-BR': 'Relatório ou resposta do Estado', es: 'Informe o respuesta del Estado', en: 'Report or reply of the State' },
  acknowledgement: { 'pt-BR': 'Confirmação de recebimento', es: 'Acuse de recibo', en: 'Acknowledgement of receipt' },
}
