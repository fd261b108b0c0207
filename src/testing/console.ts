/** Collects the messages of the elements in the console. */

/** One message. */
export interface Said {
  readonly level: 'error' | 'warn';
  readonly text: string;
}

/** Collects our messages in each test of a suite, in order, and keeps them out of the test log. */
export function collectConsole(): Said[] {
  const said: Said[] = [];
  const own = { error: console.error, warn: console.warn };
  beforeEach(() => {
    said.length = 0;
    for (const level of ['error', 'warn'] as const) {
      console[level] = (...words: unknown[]) => {
        const text = words.map(String).join(' ');
        if (text.startsWith('story-analysis-elements:')) said.push({ level, text });
        else own[level](...words);
      };
    }
  });
  afterEach(() => void Object.assign(console, own));
  return said;
}
