/** Shows, beside each demo, the parts of its source between `snippet` marks, so that no code is written twice. */

const MARKED = /(?:<!--|\/\/) snippet\b.*\n([^]*?)\n *(?:<!--|\/\/) \/snippet/g;

const template = document.querySelector('#snippet');

for (const link of document.querySelectorAll('h3 a')) void show(link);

async function show(link) {
  const files = [link.getAttribute('href'), link.dataset.also].filter(Boolean);
  const code = (await Promise.all(files.map(snippetOf))).join('\n\n');
  const [figure] = template.content.cloneNode(true).children;
  const [text, source, output, button] = ['code', 'span', 'output', 'button'].map((name) => figure.querySelector(name));
  text.textContent = code;
  source.textContent = files.join(', ');
  text.parentElement.ariaLabel = `Code: ${link.textContent}`;
  button.ariaLabel = `Copy the code: ${link.textContent}`;
  button.addEventListener('click', async () => {
    output.value = await copy(text);
    setTimeout(() => (output.value = ''), 3000);
  });
  link.closest('li').append(figure);
}

/** The marked parts of a file, one under the other. */
async function snippetOf(file) {
  // Of a script, not what the development server makes of it.
  const source = file.endsWith('.js') ? (await import(`./${file}?raw`)).default : await (await fetch(file)).text();
  return [...source.matchAll(MARKED)].map(([, part]) => dedent(part)).join('\n');
}

/** Lines moved to the left by as much as all of them are indented. */
function dedent(text) {
  const lines = text.split('\n');
  const indents = lines.filter((line) => line.trim()).map((line) => line.search(/\S/));
  return lines.map((line) => line.slice(Math.min(...indents))).join('\n');
}

/** Copies a text, or else selects it, and says so. */
async function copy(text) {
  try {
    await navigator.clipboard.writeText(text.textContent);
    return 'Copied.';
  } catch {
    getSelection().selectAllChildren(text);
    return 'Selected. Copy it with the keyboard.';
  }
}
