import { StrictMode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

function Cards({ cards, note, hear }) {
  const navigate = (event) => {
    event.preventDefault();
    hear(`story-navigate ${event.href}`);
  };
  return (
    <StrictMode>
      <p>{note}</p>
      {cards.map(({ id, src, story, back }) => (
        <story-card
          key={id}
          src={src}
          story={story}
          back-href={back}
          onstory-load={({ story }) => hear(`story-load ${story.headline}`)}
          onstory-navigate={navigate}
        >
          <a href="/story">Fallback</a>
        </story-card>
      ))}
    </StrictMode>
  );
}

export function mount(target, hear) {
  const root = createRoot(target);
  let state = {};
  const render = (changes) => {
    state = { ...state, ...changes };
    flushSync(() => root.render(<Cards {...state} hear={hear} />));
  };
  return { render, reverse: () => render({ cards: state.cards.toReversed() }), unmount: () => root.unmount() };
}
