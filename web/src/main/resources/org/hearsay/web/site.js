// What pages can do besides. Each works without this too: by its links and forms.
"use strict";
(() => {
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const one = (selector, within = document) => within.querySelector(selector);

  // Claims and pairs: one is the current one, with its marks in the text lit.
  let items = all(".card, .pair, .sheet tbody tr:not(.group)");
  let now = null;

  const marks = (card) => {
    if (!card || !card.classList.contains("card")) return [];
    const own = all(`[data-of="${card.id}"]`);
    return own.concat(card.dataset.by ? all(`[data-of="${card.dataset.by}"]`) : []);
  };
  const light = (card, on) => {
    if (card) card.classList.toggle("lit", on);
    for (const mark of marks(card)) mark.classList.toggle("lit", on);
  };
  const choose = (item, { scroll = true, focus = true } = {}) => {
    if (now && now !== item) { now.classList.remove("now"); light(now, false); }
    now = item;
    item.classList.add("now");
    light(item, true);
    const link = item.matches("tr") ? one("a", item) : item;
    if (focus && link) link.focus({ preventScroll: true });
    if (!scroll) return;
    item.scrollIntoView({ block: "nearest" });
    const first = marks(item)[0];
    if (first) first.scrollIntoView({ block: "nearest" });
  };
  const step = (way, wanted = () => true) => {
    const some = items.filter(wanted);
    if (!some.length) return;
    let at = some.indexOf(now);
    if (at < 0 && now) {
      const here = items.indexOf(now);
      at = some.findIndex((item) => items.indexOf(item) > here) - (way > 0 ? 1 : 0);
      if (at < -1) at = some.length - (way > 0 ? 1 : 0);
    }
    choose(some[Math.max(0, Math.min(some.length - 1, at + way))]);
  };

  // A mark belongs to the card of its claim, or of a claim that rests on it.
  const cardOf = (mark) => {
    const id = mark.dataset.of;
    const own = document.getElementById(id);
    return own && own.classList.contains("card") ? own : one(`.card[data-by="${id}"]`);
  };
  document.addEventListener("mouseover", (event) => {
    const mark = event.target.closest("[data-of]");
    const card = mark ? cardOf(mark) : event.target.closest(".card");
    for (const lit of all(".card.lit")) if (lit !== card && lit !== now) light(lit, false);
    light(now, true);
    if (card) light(card, true);
  });
  document.addEventListener("focusin", (event) => {
    const item = event.target.closest(".card, .pair");
    if (item && item !== now) choose(item, { scroll: false, focus: false });
  });
  const arrive = () => {
    const id = decodeURIComponent(location.hash.slice(1));
    const target = id && document.getElementById(id);
    if (!target) return;
    const card = target.matches(".card, .pair") ? target : target.dataset.of && cardOf(target);
    if (card) choose(card);
    if (target.dataset.of) target.scrollIntoView({ block: "center" });
  };
  window.addEventListener("hashchange", arrive);

  // Judging keeps the page where it is.
  const judge = one("#judge");
  const verdict = (word) => {
    const button = now && one(`button[value^="${word} "]`, now);
    if (button) button.click();
  };
  const send = async (event) => {
    event.preventDefault();
    const button = event.submitter;
    const item = button && button.closest(".card, .pair");
    if (!item) return;
    const body = new URLSearchParams(new FormData(judge));
    body.set("verdict", button.value);
    const answer = await fetch(judge.action, { method: "POST", body });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const anew = answer.ok && page.getElementById(item.id);
    if (!answer.ok) say(one(".lead", page)?.textContent || "That was not taken.");
    else if (!anew) {
      const next = items[items.indexOf(item) + 1] || items[items.indexOf(item) - 1];
      items = items.filter((other) => other !== item);
      item.remove();
      now = null;
      if (next) choose(next);
      say("Not shown any more.");
    } else {
      const opened = all("details", item).map((d) => d.open);
      const changed = document.importNode(anew, true);
      item.replaceWith(changed);
      all("details", changed).forEach((d, i) => { d.open = !!opened[i]; });
      items = items.map((other) => (other === item ? changed : other));
      now = null;
      choose(changed, { scroll: false });
      say(all(".verdict", changed).map((p) => p.textContent).join("; "));
    }
  };
  if (judge) judge.addEventListener("submit", send);

  // What is said to those who cannot see it.
  const told = document.createElement("p");
  told.setAttribute("role", "status");
  told.className = "told";
  document.body.append(told);
  const say = (words) => { told.textContent = words; };

  // Why: what spoke for and against is fetched when somebody looks.
  const weigh = async (details) => {
    const link = one("a.weights", details);
    if (!details.open || !link) return;
    const answer = await fetch(link.pathname);
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const why = page.getElementById(link.hash.slice(1));
    const words = document.createElement("p");
    words.textContent = why ? one("dd", why).textContent : "This program reads it otherwise by now.";
    link.closest("p").replaceWith(words);
  };
  document.addEventListener("toggle", (event) => {
    if (event.target.matches("details.why")) weigh(event.target);
  }, true);

  const cite = async () => {
    const citation = now && one(".cite p", now);
    if (!citation) return;
    one(".cite", now).open = true;
    try {
      await navigator.clipboard.writeText(citation.textContent.trim());
      say("Copied.");
    } catch {
      getSelection().selectAllChildren(citation);
    }
  };

  const keys = one("#keys");
  for (const hint of all(".keyhint")) hint.hidden = false;
  for (const button of all("[data-opens]"))
    button.addEventListener("click", () => document.getElementById(button.dataset.opens).showModal());
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.matches("input, select, textarea") || (keys && keys.open)) return;
    const figure = (item) => item.classList.contains("figure");
    const does = {
      j: () => step(1), k: () => step(-1), "]": () => step(1, figure), "[": () => step(-1, figure),
      y: () => verdict("yes"), h: () => verdict("cannot-tell"), n: () => verdict("no"),
      e: () => { const why = now && one("details.why", now); if (why) why.open = !why.open; },
      c: cite, "?": () => keys && keys.showModal(),
    }[event.key];
    if (!does) return;
    event.preventDefault();
    does();
  });

  // On a narrow screen the form is out of the way until somebody wants it.
  for (const filters of all(".filters"))
    if (matchMedia("(max-width: 40rem)").matches) filters.open = false;

  // As it was known on a day: a slider over the days beside the field.
  const day = one("input[name=as-of][data-days]");
  const ends = day ? day.dataset.days.split(" ").map((d) => Date.parse(d) / 864e5) : [];
  if (ends.length === 2 && ends[0] < ends[1]) {
    const slider = document.createElement("input");
    Object.assign(slider, { type: "range", min: ends[0], max: ends[1], step: 1 });
    slider.value = day.value ? Date.parse(day.value) / 864e5 : ends[1];
    slider.setAttribute("aria-label", "as known on");
    const words = () => new Date(slider.value * 864e5).toISOString().slice(0, 10);
    slider.setAttribute("aria-valuetext", words());
    slider.addEventListener("input", () => { day.value = words(); slider.setAttribute("aria-valuetext", words()); });
    slider.addEventListener("change", () => day.form.requestSubmit());
    day.closest(".asof").append(slider);
  }

  // The picture as dots, beside the one as lines.
  for (const link of all("[data-picture]")) {
    const dots = document.createElement("button");
    dots.type = "button";
    dots.textContent = "PNG";
    dots.addEventListener("click", async () => {
      const svg = await (await fetch(link.href)).text();
      const image = new Image();
      image.src = "data:image/svg+xml;charset=utf-8," + encodeURIComponent(svg);
      await image.decode();
      const canvas = document.createElement("canvas");
      canvas.width = image.width * 2;
      canvas.height = image.height * 2;
      canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
      const save = document.createElement("a");
      save.href = canvas.toDataURL("image/png");
      save.download = "hearsay.png";
      save.click();
    });
    link.after(" ", dots);
  }

  // Files are sent one after the other, so that each has a limit and a place in line of its own; they may be dropped anywhere.
  const adding = one("form.add");
  const upload = adding && one("input[type=file]", adding);
  if (upload) {
    document.addEventListener("dragover", (event) => { event.preventDefault(); adding.classList.add("over"); });
    document.addEventListener("dragleave", () => adding.classList.remove("over"));
    document.addEventListener("drop", (event) => {
      event.preventDefault();
      adding.classList.remove("over");
      if (event.dataTransfer.files.length) upload.files = event.dataTransfer.files;
    });
    adding.addEventListener("submit", (event) => {
      if (!upload.files.length || adding.elements.text.value.trim()) return;
      event.preventDefault();
      sendAll([...upload.files]);
    });
  }
  const sendAll = async (files) => {
    const where = one(".sending", adding);
    const stop = document.createElement("button");
    const words = document.createElement("p");
    const refused = document.createElement("ul");
    const abort = new AbortController();
    Object.assign(stop, { type: "button", textContent: "Cancel" });
    stop.addEventListener("click", () => abort.abort());
    where.replaceChildren(words, refused, stop);
    one("button", adding).disabled = true;
    let to = adding.action;
    for (let i = 0; i < files.length && !abort.signal.aborted; i++) {
      words.textContent = `Sending ${i + 1} of ${files.length}: ${files[i].name}`;
      const body = new FormData();
      body.set("form-token", adding.elements["form-token"].value);
      body.set("files", files[i]);
      const why = document.createElement("li");
      try {
        const answer = await fetch(to, { method: "POST", body, signal: abort.signal });
        if (answer.ok) { to = answer.url; continue; }
        const page = new DOMParser().parseFromString(await answer.text(), "text/html");
        why.textContent = `${files[i].name}: ${one(".lead", page)?.textContent || "refused"}`;
      } catch {
        why.textContent = `${files[i].name}: ${abort.signal.aborted ? "cancelled" : "not sent"}`;
      }
      refused.append(why);
    }
    if (!refused.childElementCount) { location.assign(to); return; }
    words.textContent = "Not everything was sent.";
    stop.remove();
    one("button", adding).disabled = false;
    if (to === adding.action) return;
    const rest = document.createElement("a");
    Object.assign(rest, { href: to, textContent: "What becomes of the rest" });
    where.append(rest);
  };

  // What is being read changes while somebody looks.
  const follow = async () => {
    const batch = one("#batch[data-open=yes]");
    if (!batch) return;
    await new Promise((done) => setTimeout(done, 700));
    const page = new DOMParser().parseFromString(await (await fetch(location.pathname)).text(), "text/html");
    const anew = one("#batch", page);
    if (!anew) return;
    const held = batch.contains(document.activeElement);
    batch.replaceWith(document.importNode(anew, true));
    const next = one("#batch button") || one("#batch a");
    if (held && next) next.focus();
    if (anew.dataset.open !== "yes") say(one(".lead", anew).textContent);
    items = all(".card, .pair, .sheet tbody tr:not(.group)");
    follow();
  };
  follow();

  arrive();
})();
