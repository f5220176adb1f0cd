/** By this number, another for each answer, the page's policy knows the style sheets that our own scripts write. */
export const styleNonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? ''
