/** Adds elements to the page on demand, and lists what was loaded for them. */
// snippet
import { discover } from './autoload.js';

const widget = document.querySelector('#widget').attachShadow({ mode: 'open' });
document.querySelector('#tell').addEventListener('click', () => discover(widget));
// /snippet

widget.append(element('lens-wheel'));

document.querySelector('#add').addEventListener('click', () => {
  document.querySelector('#later').replaceChildren(element('story-card'));
});

function element(tag) {
  const element = document.createElement(tag);
  element.setAttribute('src', 'stories/reservoir.json');
  return element;
}

const list = document.querySelector('#loaded');
new PerformanceObserver((entries) => {
  for (const { name } of entries.getEntries()) {
    const [, tag] = /([\w-]+)\.define\.ts/.exec(name) ?? [];
    if (!tag) continue;
    const item = document.createElement('li');
    item.append(document.createElement('code'));
    item.firstChild.append(`<${tag}>`);
    list.append(item);
  }
}).observe({ type: 'resource', buffered: true });
