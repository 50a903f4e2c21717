// Filtering and sorting the films of a list, of which the server's order and choice come first.
//
// A list of one page is filtered where it stands. One of several has a file of all its films, which is loaded when the
// form is used; while something is chosen, rows of these films stand in place of the page's.
(() => {
  const form = pick(".filter");
  if (!form) return;
  const said = pick("[role]", form);
  const { list, way } = form.dataset;
  const { platform, state, genre, decade, rating, minutes, sort, hide } = form.elements;
  const selects = [platform, state, genre, decade, rating, minutes, sort];
  const read = (film, facts, genres) => {
    const [year, rating, minutes, added, states] = facts.split(" ");
    return { ...film, year: +year, rating: +rating, minutes: +minutes, added: +added, states, genres };
  };
  const page = every("[data-f]").map((card, place) => {
    const { f } = card.dataset;
    const genres = f.split(" ").slice(5).join(" ").split("|").filter(Boolean);
    return read({ card, place, title: pick("bdi", card).textContent.trim() }, f, genres);
  });
  let all = null;
  const [rows, more, pattern] = every(".whole");
  const rest = every(".whole ~ :not(.whole)");
  const boxes = every("main section, .diary > li").filter((box) => pick("[data-f]", box));

  // What can be chosen is what there is; what is chosen already stays.
  const offer = (select, values, text) => {
    const { value } = select;
    select.length = 1;
    values.forEach((value) => select.append(new Option(text(value), value)));
    select.value = value;
  };
  const decadeOf = (film) => film.year - (film.year % 10);
  const offers = (films) => {
    const genres = [...new Set(films.flatMap((film) => film.genres))];
    offer(genre, genres.sort((a, b) => a.localeCompare(b, lang)), (name) => name);
    const decades = [...new Set(films.map(decadeOf))].filter(Boolean);
    offer(decade, decades.sort((a, b) => b - a), (year) => decade.dataset.text.replace("#", year));
    const areAsked = films.some((film) => film.states !== "-");
    [...selects, hide].forEach((choice) => {
      const isKnown = [rating, minutes].includes(choice) ? films.some((film) => film[choice.name])
        : areAsked || ![platform, state, hide].includes(choice);
      choice.parentNode.hidden = choice.length < 2 || !isKnown;
    });
  };

  const order = (a, b) => {
    const key = sort.value;
    return (key === "title" ? a.title.localeCompare(b.title, lang) : key ? b[key] - a[key] : 0) || a.place - b.place;
  };
  // Unknown is not unavailable: that is only what every platform was asked for.
  const stateOf = (film) => {
    const states = platform.value ? film.states[platform.value] : film.states;
    return states.includes("a") ? "a" : states.includes("u") ? "u" : states === "-" ? "" : "n";
  };
  const isKept = (film) => {
    const wanted = state.value || (platform.value && "a");
    const known = stateOf(film);
    return (!wanted || known === wanted) && !(hide.checked && known === "n")
      && (!genre.value || film.genres.includes(genre.value))
      && (!decade.value || decadeOf(film) === +decade.value)
      && (!rating.value || film.rating >= +rating.value)
      && (!minutes.value || (film.minutes > 0 && film.minutes <= +minutes.value));
  };
  const isChosen = () => selects.some(({ value }) => value);

  // A film of the whole list, in the words of the page.
  const row = ({ name, title, year, minutes, rating, states }) => {
    const copy = copied(pattern, `${way}movies/${name}.html`, title || name);
    const [by, rate, where] = [".by", ".rate", ".where"].map((what) => pick(what, copy));
    const { h, min, on } = rows.dataset;
    const time = [[Math.floor(minutes / 60), h], [minutes % 60, min]].filter(([number]) => number).flat().join(" ");
    const facts = [year, time].filter(Boolean);
    if (rating) {
      rate.append((rating / 10).toLocaleString(lang, { minimumFractionDigits: 1 }));
      facts.push("");
    } else {
      rate.remove();
    }
    by.prepend(facts.join(" · "));
    const names = [...platform.options].filter((_, place) => states[place - 1] === "a").map(({ text }) => text);
    if (names.length) pick(".on :last-child", where).textContent = on.replace("#", () => names.join(", "));
    else where.remove();
    return copy;
  };
  let kept = [];
  const show = () => {
    const { length } = rows.children;
    rows.append(...kept.slice(length, length + 200).map(row));
    more.hidden = rows.children.length === kept.length;
  };

  const apply = () => {
    const isWhole = all !== null && isChosen();
    const films = isWhole ? all : page;
    const sorted = [...films].sort(order);
    kept = sorted.filter(isKept);
    rest.forEach((part) => { part.hidden = isWhole; });
    if (list) {
      rows.replaceChildren();
      rows.hidden = !isWhole;
      more.hidden = true;
    }
    if (isWhole) {
      show();
    } else {
      sorted.forEach((film) => {
        film.card.hidden = !isKept(film);
        film.card.parentNode.append(film.card);
      });
      boxes.forEach((box) => { box.hidden = !pick("[data-f]:not([hidden])", box); });
    }
    const count = plural(isWhole ? rows : said, films.length).replace("#", kept.length.toLocaleString(lang))
      .replace("%", films.length.toLocaleString(lang));
    said.textContent = isWhole && !kept.length ? rows.dataset.none
      : list && isChosen() && !isWhole ? `${rows.dataset.lost} ${count}`
      : isChosen() || kept.length < films.length ? count : "";
  };

  let loading = null;
  const load = async () => {
    const folder = `${way}assets/lists/`;
    const data = await loaded(list, folder);
    const known = typeof data === "string" ? await loaded("films", folder) : data;
    if (!known) return;
    const films = new Map(known.map((film) => [film[0], film]));
    const found = data === known ? known : data.split(" ").map((name) => films.get(name)).filter(Boolean);
    all = found.map(([name, title, facts, ...genres], place) => read({ name, title, place }, facts, genres));
    offers(all);
  };
  const ready = () => list && (loading = loading || load());

  // The address says what was chosen, and so do the links to the other pages of the list.
  const tell = () => {
    const chosen = new URLSearchParams(selects.filter(({ value }) => value).map(({ name, value }) => [name, value]));
    const query = `${chosen}` && `?${chosen}`;
    note(location.pathname + query, `#${chosen}`);
    every(".pager a").forEach((link) => { link.search = query; });
  };
  const change = () => {
    tell();
    keep("hide", hide.checked ? "1" : "");
    if (list && !all) ready().then(apply);
    else apply();
  };
  const begin = async () => {
    const chosen = new URLSearchParams(location.search || location.hash.slice(1));
    offers(page);
    if (selects.some(({ name }) => chosen.get(name))) await ready();
    selects.forEach((select) => {
      const value = chosen.get(select.name);
      if ([...select.options].some((option) => option.value === value)) select.value = value;
    });
    hide.checked = keep("hide") === "1";
    form.hidden = false;
    if (hide.checked || isChosen()) {
      apply();
      tell();
    }
  };
  on(form, "change", change);
  on(form, "reset", () => setTimeout(change));
  on(form, "submit", (event) => event.preventDefault());
  on(form, "focusin", ready);
  on(form, "pointerover", ready);
  if (list) on(more, "click", () => {
    const { length } = rows.children;
    show();
    pick("a", rows.children[length]).focus();
  });
  begin();
})();
