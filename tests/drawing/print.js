// What of some pictures matters in print, in pixels: how high each is, and the smallest of its type.
sources => sources.map(source => {
  const root = document.importNode(new DOMParser().parseFromString(source, 'image/svg+xml').documentElement, true);
  document.body.replaceChildren(root);
  const scale = root.getScreenCTM().a, type = [...root.querySelectorAll('text, tspan')];
  const smallest = Math.min(...type.map(text => parseFloat(getComputedStyle(text).fontSize)));
  return [root.getBoundingClientRect().height, scale * smallest];
});
