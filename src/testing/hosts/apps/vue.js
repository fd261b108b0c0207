import { createApp, nextTick, reactive } from 'vue';

const template = `
  <p>{{ state.note }}</p>
  <story-card v-for="{ id, src, story, back } in state.cards" :key="id" :src="src" :story.prop="story" :back-href="back"
    @story-load="hear('story-load ' + $event.story.headline)"
    @story-navigate.prevent="hear('story-navigate ' + $event.href)"
  ><a href="/story">Fallback</a></story-card>`;

export function mount(target, hear) {
  const state = reactive({ cards: [], note: '' });
  const app = createApp({ template, setup: () => ({ state, hear }) });
  app.config.compilerOptions.isCustomElement = (tag) => tag === 'story-card';
  app.mount(target);
  return {
    render(changes) {
      Object.assign(state, changes);
      return nextTick();
    },
    reverse() {
      state.cards.reverse();
      return nextTick();
    },
    unmount: () => app.unmount(),
  };
}
