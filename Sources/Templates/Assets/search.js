// Searching: words are looked up in files that are loaded when they are needed, and only those.
//
// At most 20 results are shown, 6 files of words are loaded for what was typed and 4 more for what it may mean, and 12
// results are looked at to know whether they are ones.
(() => {
  const input = byId("q");
  const list = byId("found");
  if (!input || !list) return;
  const said = byId("said");
  const hit = byId("hit");

  const load = (name) => loaded(name, "assets/search/");

  // Small letters without marks, as the files have them.
  const plain = {
    ø: "o", ł: "l", đ: "d", ð: "d", þ: "th", ß: "ss", æ: "ae", œ: "oe", ı: "i", ħ: "h", ŋ: "n", ŧ: "t", ς: "σ",
  };
  const fold = (text) => text.normalize("NFC").replace(/[¼-¾]/g, " $&")
    .replace(
      /[\u0080-\u024f\u0370-\u04ff\u1e00-\u1fff\u3040-\u30ff\ufb00-\ufb06\uff01-\uff9f]+/g,
      (part) => part.normalize("NFKD"))
    .toLowerCase()
    .replace(/[\u0300-\u036f\u3099\u309a]/g, "")
    .replace(/[øłđðþßæœıħŋŧς]/g, (letter) => plain[letter]);
  const cut = (text) => {
    const words = [];
    for (const [run] of fold(text).matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
      const parts = /([\u3005-\u3007\u3041-\u30ff\u3400-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}]+)/u;
      run.split(parts).forEach((part, index) => {
        const signs = [...part];
        if (index % 2 === 0) words.push(signs.slice(0, 24).join(""));
        else if (signs.length === 1) words.push(part);
        else for (let at = 1; at < signs.length; at += 1) words.push(signs[at - 1] + signs[at]);
      });
    }
    return words.filter(Boolean);
  };

  // Which files there are: a bracket holds what may follow the beginning before it.
  let files = null;
  const directory = async () => {
    const data = await load("index");
    if (!data || files) return files;
    files = { known: new Set([""]), split: new Set(), f: data[1], p: data[2] };
    const above = [];
    let last = "";
    for (const sign of data[0].match(/-..|./g) || []) {
      if (sign === "(") {
        above.push(last);
        files.split.add(last);
      } else if (sign === ")") {
        above.pop();
      } else {
        last = above[above.length - 1] + sign;
        files.known.add(last);
      }
    }
    return files;
  };
  const signs = (word) => encodeURIComponent(word).replace(/%/g, "-").toLowerCase().match(/-..|./g) || [];
  const fileOf = (word) => {
    let name = "";
    for (const sign of signs(word)) {
      if (!files.split.has(name)) break;
      name += sign;
      if (!files.known.has(name)) return null;
    }
    return name;
  };

  // The letters that numbers are written in, six bits each.
  const six = {};
  [..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"].forEach((letter, number) => {
    six[letter] = number;
  });
  const entries = async (name) => {
    const text = await load(`w-${name}`);
    let word = "";
    return (text ? text.split(",") : []).map((part) => {
      const end = part.indexOf(" ");
      word = word.slice(0, six[part[0]]) + part.slice(1, end);
      return { word, lists: part.slice(end + 1).split(";") };
    });
  };
  // The three lists of a word: films by title, films by who made them, people.
  const read = (lists, price, hits) => lists.forEach((text, kind) => {
    let at = 0, number = 0;
    if (text[0] === "!") {
      hits.isCut = true;
      at = 1;
    }
    while (at < text.length) {
      let bits, scale = 1;
      do {
        bits = six[text[at]];
        number += (bits & 31) * scale;
        scale *= 32;
        at += 1;
      } while (bits & 32);
      const level = six[text[at]];
      const note = kind === 1 ? 3 : six[text[at + 1]];
      at += kind === 1 ? 1 : 2;
      const key = (kind === 2 ? "p" : "f") + number;
      const old = hits.found.get(key);
      const cost = price * 4 + (note & 3) - (kind === 2 ? 0.5 : 0);
      if (old && old.cost <= cost) continue;
      hits.found.set(key, { level, cost, isFirst: (note & 4) > 0, words: kind === 1 ? 0 : (note >> 3) + 1 });
    }
  });

  // How many letters differ; a swapped pair is one. An open word may go on.
  const distance = (word, other, isOpen, most) => {
    if (other.length < word.length - most || (!isOpen && other.length > word.length + most)) return 9;
    const end = isOpen ? Math.min(other.length, word.length + most) : other.length;
    let before = [], row = [];
    for (let column = 0; column <= end; column += 1) row.push(column);
    for (let line = 1; line <= word.length; line += 1) {
      const next = [line];
      for (let column = 1; column <= end; column += 1) {
        const isSame = word[line - 1] === other[column - 1];
        const isSwapped = line > 1 && word[line - 1] === other[column - 2] && word[line - 2] === other[column - 1];
        next.push(Math.min(
          row[column] + 1, next[column - 1] + 1, row[column - 1] + (isSame ? 0 : 1),
          isSwapped ? before[column - 2] + 1 : 9));
      }
      before = row;
      row = next;
    }
    return isOpen ? Math.min(...row) : row[end];
  };

  // Words that one slip at their start may have made of this one, the likeliest first.
  const slips = (word) => {
    const found = [];
    const starts = [0, 1, 2, 3].filter((at) => at < word.length);
    const put = (at, middle, end) => found.push(word.slice(0, at) + middle + word.slice(end));
    starts.forEach((at) => put(at, (word[at + 1] || "") + word[at], at + 2));
    starts.forEach((at) => put(at, "", at + 1));
    starts.reverse().forEach((at) => [..."eaiounrtslcdmphgbyfvkwzxjq"].forEach((letter) => {
      put(at, letter, at + 1);
      put(at, letter, at);
    }));
    return found;
  };

  const look = async (word, isOpen, budget) => {
    const hits = { found: new Map(), isCut: false };
    const own = fileOf(word);
    const isWhole = own !== null && files.split.has(own);
    const here = own === null ? [] : await entries(own);
    for (const entry of here) {
      if (entry.word === word) read(entry.lists, 0, hits);
      else if (isOpen && (isWhole ? entry.word === "*" : entry.word.startsWith(word))) read(entry.lists, 1, hits);
    }
    const most = word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0;
    const guess = (candidates) => {
      for (const entry of candidates) {
        const slipped = distance(word, entry.word, isOpen, most);
        if (slipped <= most) read(entry.lists, 1 + slipped, hits);
      }
    };
    if (budget && hits.found.size === 0 && most > 0) {
      guess(here);
      const seen = new Set([own]);
      for (const slip of slips(word)) {
        const name = fileOf(slip);
        if (hits.found.size > 0 || budget.files === 0) break;
        if (name === null || seen.has(name)) continue;
        seen.add(name);
        budget.files -= 1;
        guess(await entries(name));
      }
    }
    return hits;
  };

  const facts = async ({ key }) => {
    const [kind, number] = [key[0], Number(key.slice(1))];
    const rows = await load(kind + (number % files[kind]));
    return (rows || []).filter((row) => row[0] === number).map((row) => ({ kind, row }));
  };
  // Whether what a result says has the words that its lists left out.
  const has = async (one, words, isOpen) => {
    const all = (await facts(one)).flatMap(({ row }) => cut([row[2], row[3], row[4], row[6]].join(" ")));
    return words.every((word, index) => one.mask & (1 << index) || all.some(
      (other) => other === word || (isOpen && index === words.length - 1 && other.startsWith(word))));
  };

  const byWorth = (a, b) => b.bits - a.bits || a.place - b.place || a.cost - b.cost || b.level - a.level || (a.key < b.key ? -1 : 1);

  // Everything that has all words, the best first.
  const find = async (text) => {
    const typed = [...new Set(cut(text))];
    const words = typed.length > 6 ? [...typed].sort((a, b) => b.length - a.length).slice(0, 6) : typed;
    const isOpen = !/\s$/.test(text);
    const budget = { files: 4 };
    const isLast = (word) => isOpen && word === typed[typed.length - 1];
    const hits = await Promise.all(words.map((word) => look(word, isLast(word), budget)));
    const all = new Map();
    const merge = ({ found }, mask, isStart) => found.forEach((hit, key) => {
      const one = all.get(key) || { key, level: hit.level, words: 0, cost: 0, mask: 0, isFirst: false };
      one.mask |= mask;
      one.cost += hit.cost;
      one.words = Math.max(one.words, hit.words);
      one.isFirst = one.isFirst || (isStart && hit.isFirst);
      all.set(key, one);
    });
    hits.forEach((hits, index) => merge(hits, 1 << index, words[index] === typed[0]));
    // Where two words that follow each other are both common, the files know them as one word too.
    for (let at = 1; at < typed.length && budget.files > 0; at += 1) {
      const [one, other] = [words.indexOf(typed[at - 1]), words.indexOf(typed[at])];
      if (one < 0 || other < 0 || !hits[one].isCut || !hits[other].isCut) continue;
      budget.files -= 1;
      merge(await look(typed[at - 1] + typed[at], isLast(typed[at])), (1 << one) | (1 << other), at === 1);
    }
    const count = typed.length - (typed[1] && /^(the|an?)$/.test(typed[0]) ? 1 : 0);
    for (const one of all.values()) {
      const isExact = one.cost <= 0 && one.words === count;
      one.place = isExact ? 0 : one.isFirst && one.cost <= 4 ? 1 : 2;
      one.bits = words.filter((word, index) => one.mask & (1 << index)).length;
    }
    const sorted = [...all.values()].sort(byWorth);
    let sure = sorted.filter((one) => one.bits === words.length);
    if (sure.length < 20) {
      const best = sorted.filter((one) => one.bits < words.length
        && words.every((word, index) => one.mask & (1 << index) || hits[index].isCut)).slice(0, 12);
      const are = await Promise.all(best.map((one) => has(one, words, isOpen)));
      sure = sure.concat(best.filter((one, index) => are[index]));
    }
    if (!sure.length) sure = sorted.filter((one) => one.bits === sorted[0].bits);
    let people = 0;
    return sure.filter((one) => one.key[0] === "f" || (people += 1) <= 5);
  };

  const item = ({ kind, row }) => {
    const copy = copied(hit, `${list.dataset[kind]}${row[1]}.html`, row[2] || row[1]);
    const parts = kind === "p" ? [list.dataset.person] : [row[3], row[4], list.dataset[row[5]]];
    parts.filter(Boolean).forEach((part, index) => {
      const text = document.createElement("bdi");
      text.textContent = part;
      pick(".by", copy).append(index > 0 ? " · " : "", text);
    });
    return copy;
  };
  // The sentence for a number, in the words of the page.
  const say = (number, name) => {
    said.textContent = (said.dataset[name] || plural(said, number)).replace("#", number);
  };

  let turn = 0;
  const show = async (text) => {
    const mine = turn += 1;
    if (!cut(text).length) {
      list.replaceChildren();
      said.textContent = "";
      return;
    }
    if (!await directory()) return say(0, "lost");
    const results = await find(text);
    const rows = (await Promise.all(results.slice(0, 20).map(facts))).flat();
    if (mine !== turn) return;
    // Who types a title means it, however few know the film.
    const whole = cut(text).join(" ");
    const isTitle = ({ row }) => cut(row[2]).join(" ") === whole;
    const ordered = rows.filter(isTitle).concat(rows.filter((row) => !isTitle(row)));
    list.replaceChildren(...ordered.map(item));
    if (rows.length === 0) say(0, "none");
    else say(rows.length, results.length > rows.length ? "best" : "");
  };

  let timer = 0;
  const typed = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const text = input.value;
      const hash = text.trim() ? `#q=${encodeURIComponent(text.trim())}` : "#";
      note(hash, hash);
      show(text);
    }, 80);
  };
  const asked = () => {
    const text = new URLSearchParams(location.hash.slice(1)).get("q") || "";
    if (text === input.value.trim()) return;
    input.value = text;
    show(text);
  };

  const links = () => every("a", list);
  on(input, "input", typed);
  on(input, "keydown", (event) => {
    if (event.key !== "ArrowDown" || !links().length) return;
    event.preventDefault();
    links()[0].focus();
  });
  on(list, "keydown", (event) => {
    const at = links().indexOf(document.activeElement);
    const step = { ArrowDown: 1, ArrowUp: -1, Escape: -1 - at }[event.key];
    if (at < 0 || step === undefined) return;
    event.preventDefault();
    (at + step < 0 ? input : links()[Math.min(at + step, links().length - 1)]).focus();
  });
  on(document, "keydown", (event) => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
    if (/^(INPUT|SELECT|TEXTAREA)$/.test(document.activeElement.tagName)) return;
    event.preventDefault();
    input.focus();
  });
  on(input.form, "submit", (event) => {
    event.preventDefault();
    if (links().length) links()[0].click();
  });
  on(window, "hashchange", asked);
  input.form.hidden = false;
  asked();
})();
