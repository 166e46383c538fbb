(() => {
  'use strict';
  const root = document.documentElement;
  root.classList.add('scripted');
  const all = (selector, from = document) => [...from.querySelectorAll(selector)];
  const one = (selector) => document.querySelector(selector);

  // What the filters look at: citations, notes without one, findings about the whole post.
  const items = all('.item');
  const buttons = all('[data-filter]');
  const search = one('#search');
  const fold = (text) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = new Map();
  const wordsOf = (item) => {
    if (!words.has(item)) {
      const passages = item.closest('.footnote')?.querySelectorAll('.passage, h3') ?? [];
      words.set(item, fold([...passages, item].map((e) => e.textContent).join(' ')));
    }
    return words.get(item);
  };

  const chosen = () => {
    const groups = {};
    for (const button of buttons) {
      if (button.getAttribute('aria-pressed') === 'true') {
        (groups[button.dataset.filter] ??= []).push(button.dataset.value);
      }
    }
    return groups;
  };

  const show = () => {
    const groups = Object.entries(chosen());
    const wanted = fold(search?.value ?? '').split(/\s+/).filter(Boolean);
    let count = 0;
    for (const item of items) {
      const fits = groups.every(([key, values]) =>
          values.some((value) => item.dataset[key].split(' ').includes(value)));
      item.hidden = !(fits && wanted.every((word) => wordsOf(item).includes(word)));
      count += item.hidden ? 0 : 1;
    }
    for (const note of all('.footnote')) {
      note.hidden = all('.item', note).every((item) => item.hidden);
    }
    const filtered = groups.length > 0 || wanted.length > 0;
    const told = one('#count');
    if (told) {
      told.textContent = filtered ? `${count} of ${items.length} shown` : '';
      one('#reset').hidden = !filtered;
    }
    const none = one('.none');
    if (none) none.hidden = count > 0 || items.length === 0;
    remember(groups, search?.value ?? '');
  };

  // The filters stand in the address, so that a view can be linked.
  const remember = (groups, text) => {
    const query = new URLSearchParams();
    for (const [key, values] of groups) query.set(key, values.join(' '));
    if (text) query.set('q', text);
    const hash = query.toString();
    if (hash || location.hash.includes('=')) {
      try {
        history.replaceState(null, '', hash ? '#' + hash : location.pathname + location.search);
      } catch {
        // Some browsers keep the address of a file as it is.
      }
    }
  };

  const recall = () => {
    if (!location.hash.includes('=')) return;
    const query = new URLSearchParams(location.hash.slice(1));
    for (const button of buttons) {
      const values = (query.get(button.dataset.filter) ?? '').split(' ');
      button.setAttribute('aria-pressed', String(values.includes(button.dataset.value)));
    }
    if (search) search.value = query.get('q') ?? '';
  };

  const reset = () => {
    for (const button of buttons) button.setAttribute('aria-pressed', 'false');
    if (search) search.value = '';
    show();
  };

  for (const button of buttons) {
    button.addEventListener('click', () => {
      const pressed = button.getAttribute('aria-pressed') === 'true';
      button.setAttribute('aria-pressed', String(!pressed));
      show();
    });
  }
  search?.addEventListener('input', show);
  one('#reset')?.addEventListener('click', reset);

  // A link to something that a filter hides, or that lies in a fold, shows it.
  const reveal = () => {
    const id = decodeURIComponent(location.hash.slice(1));
    const target = id && !id.includes('=') ? document.getElementById(id) : null;
    if (!target) return;
    if (target.closest('[hidden]')) reset();
    for (let e = target; e; e = e.parentElement) if (e.localName === 'details') e.open = true;
    target.scrollIntoView();
  };
  addEventListener('hashchange', reveal);

  for (const button of all('.copy')) {
    button.addEventListener('click', async () => {
      try {
        await navigator.clipboard.writeText(button.dataset.copy);
        button.textContent = 'Copied';
      } catch {
        getSelection().selectAllChildren(button.parentElement.querySelector('ins'));
        button.textContent = 'Marked: copy it with the keyboard';
      }
    });
  }

  // Colours: as the system, light, dark.
  const themes = ['', 'light', 'dark'];
  const names = ['as the system', 'light', 'dark'];
  const symbols = ['◐', '○', '●'];
  const theme = one('#theme');
  const wear = (i) => {
    if (themes[i]) root.dataset.theme = themes[i];
    else delete root.dataset.theme;
    if (theme) {
      theme.textContent = symbols[i];
      theme.setAttribute('aria-label', 'Colours: ' + names[i]);
    }
  };
  const stored = () => {
    try { return localStorage.getItem('footfault-theme') ?? ''; } catch { return ''; }
  };
  let worn = Math.max(0, themes.indexOf(stored()));
  wear(worn);
  theme?.addEventListener('click', () => {
    worn = (worn + 1) % themes.length;
    wear(worn);
    try { localStorage.setItem('footfault-theme', themes[worn]); } catch { /* Not allowed here. */ }
  });

  // Keyboard.
  const keys = one('#keys');
  one('#help')?.addEventListener('click', () => keys.showModal());
  const stops = () => {
    const findings = all('.finding').filter((e) => !e.closest('[hidden]'));
    return findings.length > 0 ? findings : items.filter((e) => !e.closest('[hidden]'));
  };
  const step = (by) => {
    const list = stops();
    if (list.length === 0) return;
    const now = list.findIndex((e) => e.classList.contains('here'));
    const next = now < 0 ? (by > 0 ? 0 : list.length - 1)
        : Math.min(list.length - 1, Math.max(0, now + by));
    all('.here').forEach((e) => e.classList.remove('here'));
    list[next].classList.add('here');
    list[next].focus({ preventScroll: true });
    list[next].scrollIntoView({ block: 'center' });
  };
  const actions = {
    j: () => step(1),
    k: () => step(-1),
    '/': () => search?.focus(),
    f: () => buttons[0]?.focus(),
    x: () => {
      const folds = all('details');
      const open = folds.some((e) => !e.open);
      folds.forEach((e) => { e.open = open; });
    },
    '?': () => keys?.showModal(),
    Escape: reset,
  };
  addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || keys?.open || event.isComposing) return;
    if (event.target instanceof HTMLInputElement) {
      if (event.key === 'Escape') { reset(); event.target.blur(); }
      return;
    }
    const action = items.length > 0 ? actions[event.key] : undefined;
    if (action) {
      event.preventDefault();
      action();
    }
  });

  // On paper every fold is open.
  let closed = [];
  addEventListener('beforeprint', () => {
    closed = all('details:not([open])');
    closed.forEach((e) => { e.open = true; });
  });
  addEventListener('afterprint', () => closed.forEach((e) => { e.open = false; }));

  recall();
  if (items.length > 0) show();
  reveal();
})();
