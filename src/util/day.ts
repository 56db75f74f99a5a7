/** Days as ISO 8601 text, of the years 0001 to 9999. */
const dayMs = 86_400_000;

/** Days between two days; negative when the second comes first. */
export const daysBetween = (one: string, other: string): number => (dateOf(other) - dateOf(one)) / dayMs;

/** The day so many days later, or earlier; null outside the years 0001 to 9999. */
export const dayLater = (day: string, days: number): string | null => {
  const text = new Date(dateOf(day) + days * dayMs).toISOString();
  return /^(?!0000)\d{4}-/.test(text) ? text.slice(0, 10) : null;
};

const dateOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);
