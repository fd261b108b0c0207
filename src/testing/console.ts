/** What the console says to embedders. */

/** One message. */
export interface Said {
  readonly level: 'error' | 'warn';
  readonly text: string;
}

/** Collects the library's messages of each test of a suite, in order, and keeps them out of the log of the tests. */
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
