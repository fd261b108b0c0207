import { StrictMode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';

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

export function mount(target, hear, served) {
  let state = { cards: [], note: '', ...served };
  const app = () => <Cards {...state} hear={hear} />;
  if (served) target.innerHTML = renderToString(app());
  const root = served ? hydrateRoot(target, app()) : createRoot(target);
  const render = (changes) => {
    state = { ...state, ...changes };
    flushSync(() => root.render(app()));
  };
  return { render, reverse: () => render({ cards: state.cards.toReversed() }), unmount: () => root.unmount() };
}
