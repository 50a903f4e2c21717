// Filtering and sorting the films of a page, of which the server's order and choice come first.
(() => {
  const form = document.querySelector(".filter");
  if (!form) return;
  const said = form.querySelector("[role]");
  const { platform, state, genre, decade, rating, minutes, sort, hide } = form.elements;
  const selects = [platform, state, genre, decade, rating, minutes, sort];
  const films = [...document.querySelectorAll(".card[data-f]")].map((card, place) => {
    const [year, score, length, added, states, ...genres] = card.dataset.f.split(" ");
    return {
      card, place, list: card.parentNode, year: Number(year), rating: Number(score), minutes: Number(length),
      added: Number(added), states, title: card.querySelector(".name").textContent.trim(),
      genres: genres.join(" ").split("|").filter((name) => name),
    };
  });
  const boxes = [...document.querySelectorAll("main section, .diary > li")]
    .filter((box) => box.querySelector(".card[data-f]"));

  // What can be chosen is what there is.
  const offer = (select, values, text) => values.forEach((value) => select.append(new Option(text(value), value)));
  offer(genre, [...new Set(films.flatMap((film) => film.genres))].sort((a, b) => a.localeCompare(b, lang)), (name) => name);
  const decades = films.map((film) => film.year - (film.year % 10)).filter((year) => year);
  offer(decade, [...new Set(decades)].sort((a, b) => b - a), (year) => decade.dataset.text.replace("#", year));
  const drop = (select) => { select.parentNode.hidden = true; };
  selects.filter((select) => select.length < 2).forEach(drop);
  ["rating", "minutes"].filter((name) => !films.some((film) => film[name])).forEach((name) => drop(form.elements[name]));
  if (!films.some((film) => film.states !== "-")) [platform, state, hide].forEach(drop);

  const orders = {
    added: (a, b) => b.added - a.added, rating: (a, b) => b.rating - a.rating, year: (a, b) => b.year - a.year,
    title: (a, b) => a.title.localeCompare(b.title, lang),
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
      && (!decade.value || film.year - (film.year % 10) === Number(decade.value))
      && (!rating.value || film.rating >= Number(rating.value))
      && (!minutes.value || (film.minutes > 0 && film.minutes <= Number(minutes.value)));
  };
  const apply = () => {
    const order = orders[sort.value] || (() => 0);
    [...films].sort((a, b) => order(a, b) || a.place - b.place).forEach((film) => {
      film.card.hidden = !isKept(film);
      film.list.append(film.card);
    });
    boxes.forEach((box) => { box.hidden = !box.querySelector(".card:not([hidden])"); });
    const kept = films.filter((film) => !film.card.hidden).length;
    const words = plural(said, films.length);
    const isAll = kept === films.length && !selects.some((select) => select.value);
    said.textContent = isAll ? "" : words.replace("#", kept).replace("%", films.length);
  };

  // The address says what was chosen, and so do the links to the other pages of the list.
  const note = () => {
    const chosen = new URLSearchParams(selects.filter(({ value }) => value).map(({ name, value }) => [name, value]));
    const query = `${chosen}` && `?${chosen}`;
    try {
      history.replaceState(null, "", location.pathname + query);
    } catch {
      location.replace(`#${chosen}`);
    }
    document.querySelectorAll(".pager a").forEach((link) => { link.search = query; });
  };
  const change = () => {
    apply();
    note();
    keep("hide", hide.checked ? "1" : "");
  };
  on(form, "change", change);
  on(form, "reset", () => setTimeout(change));
  on(form, "submit", (event) => event.preventDefault());
  const chosen = new URLSearchParams(location.search || location.hash.slice(1));
  selects.forEach((select) => {
    const value = chosen.get(select.name);
    if ([...select.options].some((option) => option.value === value)) select.value = value;
  });
  hide.checked = keep("hide") === "1";
  form.hidden = false;
  if (hide.checked || selects.some((select) => select.value)) {
    apply();
    note();
  }
})();
