// What a browser shows of some pictures, in units of each: a list of objects as `Shown` of measures.py has them.
sources => {
  const pen = new OffscreenCanvas(1, 1).getContext('2d');

  const shown = source => {
    const root = document.importNode(new DOMParser().parseFromString(source, 'image/svg+xml').documentElement, true);
    document.body.replaceChildren(root);
    const back = root.getScreenCTM().inverse();
    const own = rect => {
      const corner = (x, y) => new DOMPoint(x, y).matrixTransform(back);
      const [one, other] = [corner(rect.left, rect.top), corner(rect.right, rect.bottom)];
      return [one.x, one.y, other.x, other.y];
    };
    const placed = shape => {
      const box = shape.getBBox(), to = back.multiply(shape.getScreenCTM());
      const corner = (x, y) => new DOMPoint(x, y).matrixTransform(to);
      const [one, other] = [corner(box.x, box.y), corner(box.x + box.width, box.y + box.height)];
      return [one.x, one.y, other.x, other.y];
    };
    const named = element => element.closest('g[role=group]')?.id ?? '';

    const line = (element, paragraph) => {
      const runs = [element, ...element.querySelectorAll('tspan')].map(run => getComputedStyle(run));
      const size = Math.max(...runs.map(style => parseFloat(style.fontSize)));
      const {fontStyle, fontWeight, fontFamily} = runs[0];
      pen.font = `${fontStyle} ${fontWeight} ${size}px ${fontFamily}`;
      const ink = pen.measureText(element.textContent), baseline = Number(element.getAttribute('y'));
      const [left, , right] = own(element.getBoundingClientRect());
      return {
        text: element.textContent, paragraph, group: named(element),
        size: Math.min(...runs.map(style => parseFloat(style.fontSize))),
        area: [left, baseline - ink.actualBoundingBoxAscent, right, baseline + ink.actualBoundingBoxDescent],
      };
    };
    const lines = [...root.querySelectorAll('text')].flatMap((text, paragraph) => {
      const spans = [...text.querySelectorAll('tspan[x]')];
      return (spans.length ? spans : [text]).map(element => line(element, paragraph));
    });

    const is = (element, ...names) => names.some(name => element.classList.contains(name));
    const boxes = [...root.querySelectorAll('rect, path')]
      .filter(shape => is(shape, 'frame', 'tint', 'bare', 'full') && !is(shape, 'page', 'head', 'sign'))
      .filter(shape => !shape.hasAttribute('transform'))
      .map(shape => ({area: placed(shape), kind: shape.getAttribute('class')}));
    const rules = [...root.querySelectorAll('path.line, path.fine-line')].map(placed);

    const points = path => {
      const d = path.getAttribute('d');
      if (/[^MLHVZ\d\s.,-]/.test(d)) {  // a curve
        const long = path.getTotalLength(), steps = Math.ceil(long / 5);
        return Array.from({length: steps + 1}, (_, at) => path.getPointAtLength(long * at / steps)).map(at => [at.x, at.y]);
      }
      const found = [];
      for (const [, command, numbers] of d.matchAll(/([MLHV])([^MLHVZ]*)/g)) {
        const values = numbers.trim().split(/[\s,]+/).map(Number), [x, y] = found.at(-1) ?? [0, 0];
        if (command === 'H') found.push([values[0], y]);
        else if (command === 'V') found.push([x, values[0]]);
        else for (let at = 0; at < values.length; at += 2) found.push([values[at], values[at + 1]]);
      }
      return found;
    };
    const arrows = [...root.querySelectorAll('path.arrow')].map(path => {
      const way = points(path), [[x0, y0], [x1, y1]] = way.slice(-2);
      const far = ([x, y]) => (x - x1) * (x1 - x0) + (y - y1) * (y1 - y0);
      const head = points(path.nextElementSibling);
      way.push(head.reduce((tip, point) => far(point) > far(tip) ? point : tip));
      return {points: way, kind: path.getAttribute('class')};
    });

    const groups = [...root.querySelectorAll('g[role=group]')].map(group => ({
      id: group.id, area: placed(group), within: named(group.parentElement),
    }));
    return {
      size: ['width', 'height'].map(side => Number(root.getAttribute(side))),
      view: root.getAttribute('viewBox').split(' ').map(Number),
      ids: [root, ...root.querySelectorAll('[id]')].map(element => element.id),
      lines, boxes, rules, arrows, groups,
    };
  };

  return sources.map(shown);
}
