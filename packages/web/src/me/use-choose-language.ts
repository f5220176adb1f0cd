import { useMutation } from '@tanstack/react-query'
import type { Language } from '@travessia/shared/languages'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'
import { speak } from '../words/spoken.ts'

/** Shows every screen in the language, and keeps it for the person. */
export function useChooseLanguage() {
  return useMutation({
    mutationFn: async (language: Language) => {
      await speak(language, true)
      return parseResponse(api.me.$patch({ json: { language } }))
    },
  })
}
