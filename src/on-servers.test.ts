/** Imports the modules for browsers in Node, as a server that renders a whole site does, or a unit test. */
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';

const run = (code: string) => executeServerCommand<string, { code: string }>('run-in-node', { code });

describe('in Node', () => {
  it('the autoloader does nothing', async () => {
    const code = `const { discover, registerLanguage } = await import('./autoload.mjs');
      console.log(typeof discover, typeof registerLanguage, typeof globalThis.customElements)`;
    expect(await run(code)).to.equal('function function undefined\n');
  });

  it('definitions do nothing, without a warning, if another copy of the modules has registered the elements', async () => {
    const code = `await import('lit');
      customElements.define('story-card', class {});
      await import('./define.mjs');
      console.log(Boolean(customElements.get('story-audit')))`;
    expect(await run(code)).to.equal('true\n');
  });

  it('an element can be created without `attachInternals`, as in happy-dom', async () => {
    const code = `globalThis.HTMLElement = class { addEventListener() {} };
      await import('./define.mjs');
      console.log(new (customElements.get('story-card'))().state)`;
    expect(await run(code)).to.equal('idle\n');
  });
});
