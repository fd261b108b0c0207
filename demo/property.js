/** Hands a story to the card of property.html, and lists what the card tells. */

// snippet
const card = document.querySelector('story-card');

card.story = {
  headline: 'The library app counts loans twice, and its success is mostly the second count',
  summary: 'A loan is entered when it is asked for, and again when it is fetched.',
  url: 'https://example.org/stories/library-app',
  score: { value: 8, measures: 'omission' },
  lenses: [
    { lens: 'scientific', score: 0.9, text: 'Two different things are added up.' },
    { lens: 'trickster', score: 0.4, text: 'By this count, to leave is to come twice.' },
  ],
  related: [{ headline: 'Brackwater’s libraries end fines and shorten loans', url: 'states.html' }],
  provenance: { engine: 'Eightfold Reader 1.3', digitalSourceType: 'trainedAlgorithmicMedia' },
};

// A single-page app goes to the page itself, instead of letting the browser load it.
card.addEventListener('story-navigate', (event) => event.preventDefault());
// /snippet

/** What each event has to say. */
const words = {
  'story-load': ({ story, problems }) => `score ${story.score?.value ?? 'left out'}, problems: ${problems.length}`,
  'story-error': ({ partial, problems }) =>
    `${partial ? 'partial' : 'whole'}: ${problems.find(({ severity }) => severity === 'error').message}`,
  'story-navigate': ({ relation, href }) => `${relation}: ${href}`,
  'story-toggle': ({ name, open }) => `${name} ${open ? 'opened' : 'closed'}`,
  'story-share': ({ action, text = '' }) => `${action} ${text}`,
};

for (const [type, describe] of Object.entries(words)) {
  card.addEventListener(type, (event) => {
    const item = document.createElement('li');
    const name = document.createElement('code');
    name.textContent = type;
    item.append(name, ` ${describe(event)}`);
    document.querySelector('#log').append(item);
  });
}

// A property takes effect when it is set to another object: what changes inside of one goes unseen.
document.querySelector('#raise').addEventListener('click', () => {
  const { score } = card.story;
  card.story = { ...card.story, score: { ...score, value: score.value + 1 } };
});
