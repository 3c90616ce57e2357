// biome-ignore lint/suspicious/noControlCharactersInRegex: a name may hold them
const moving = /[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/**
 * A name from outside as it may be said: signs that would move a terminal's cursor, begin a line of their own or turn
 * the text round become question marks.
 */
export function sayable(name: string): string {
  return name.replace(moving, "?");
}
