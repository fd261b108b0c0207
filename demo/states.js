/** Sets the two addresses of states.html that are known only once the page is there. */
const { origin } = await (await fetch('faults/origin')).json();

document.querySelector('#other').src = `${origin}/faults/story`;
document.querySelector('#once').src = `faults/flaky?fail=1&key=${Math.random()}`;
