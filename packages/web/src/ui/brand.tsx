/** The mark: a crossing from one bank, where one stands, to the other. */
export function BrandMark({ size = 28 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden focusable="false">
      <rect width="32" height="32" rx="7" fill="#0f4d58" />
      <path d="M5.8 22c4.5-9 16-9 20.4 0" fill="none" stroke="#fbf9f4" strokeWidth="2.6" strokeLinecap="round" />
      <circle cx="5.8" cy="22" r="2.4" fill="#fbf9f4" />
      <circle cx="26.2" cy="22" r="2.4" fill="#0f4d58" stroke="#fbf9f4" strokeWidth="2" />
    </svg>
  )
}
