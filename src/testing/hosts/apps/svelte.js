import { flushSync, mount as mountComponent, unmount } from 'svelte';
import Cards from './Cards.svelte';

export function mount(target, hear) {
  const app = mountComponent(Cards, { target, props: { hear } });
  return {
    render: (changes) => flushSync(() => app.render(changes)),
    reverse: () => flushSync(() => app.reverse()),
    unmount: () => unmount(app),
  };
}
