// Filters, search and links. The page is whole without this; with it the address after # says what is shown.
(() => {
  "use strict";
  const form = document.getElementById("filters");
  const search = form.elements.q;
  const selects = [...form.querySelectorAll("select")];
  const rows = document.querySelectorAll(".matrix tr[data-card]");
  const cards = [...document.querySelectorAll(".card")].map((element, i) => ({
    element,
    row: rows[i],
    isAccepted: element.classList.contains("accepted"),
    groups: Object.fromEntries(selects.map(select => [select.name, new Set(element.dataset[select.name].split(" "))])),
    words: null,
  }));
  const count = document.getElementById("count");
  const nothing = document.getElementById("nothing");
  const clearButtons = document.querySelectorAll("button.clear");
  let shownIdea = "";

  // Accents and case do not matter.
  const fold = text => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

  const wordsOf = card => card.words ??= fold(card.element.querySelector(".told").textContent);

  // What the address says

  const readAddress = () => {
    const state = new URLSearchParams(location.hash.slice(1));
    search.value = state.get("q") ?? "";
    for (const select of selects) {
      select.value = state.get(select.name) ?? "";
      if (select.selectedIndex < 0)
        select.value = "";
    }
    shownIdea = state.get("idea") ?? "";
  };

  const address = () => {
    const state = new URLSearchParams();
    if (search.value.trim())
      state.set("q", search.value.trim());
    for (const select of selects) {
      if (select.value)
        state.set(select.name, select.value);
    }
    if (shownIdea)
      state.set("idea", shownIdea);
    return state.toString();
  };

  const writeAddress = isStep => {
    const hash = "#" + address();
    if (hash === (location.hash || "#"))
      return;
    history[isStep ? "pushState" : "replaceState"](null, "", hash);
  };

  // What is shown

  const fits = (card, wanted, words) =>
    wanted.every(([name, group]) => card.groups[name].has(group)) && (words.length === 0 || words.every(word => wordsOf(card).includes(word)));

  const filter = () => {
    const wanted = selects.filter(select => select.value).map(select => [select.name, select.selectedOptions[0].dataset.group]);
    const words = fold(search.value).split(/\s+/).filter(word => word);
    const shown = [];
    for (const card of cards) {
      const isShown = fits(card, wanted, words);
      if (card.element.hidden === isShown)
        card.element.hidden = !isShown;
      if (card.row.hidden === isShown)
        card.row.hidden = !isShown;
      if (isShown)
        shown.push(card);
    }
    const isFiltered = wanted.length > 0 || words.length > 0;
    count.textContent = `${shown.length} of ${cards.length} shown`;
    nothing.hidden = shown.length > 0 || cards.length === 0;
    for (const button of clearButtons)
      button.disabled = !isFiltered;
    for (const select of selects)
      select.classList.toggle("set", select.value !== "");
    drawCharts(shown);
    highlight(shown, words);
  };

  const drawCharts = shown => {
    for (const chart of document.querySelectorAll(".chart")) {
      const name = chart.dataset.facet;
      const select = form.elements[name];
      const offered = new Map();
      const accepted = new Map();
      for (const card of shown) {
        const counts = card.isAccepted ? accepted : offered;
        for (const group of card.groups[name])
          counts.set(group, (counts.get(group) ?? 0) + 1);
      }
      const bars = [...chart.querySelectorAll("tr[data-group]")].map(row => ({
        row, offered: offered.get(row.dataset.group) ?? 0, accepted: accepted.get(row.dataset.group) ?? 0,
      }));
      const most = Math.max(1, ...bars.map(bar => bar.offered + bar.accepted));
      for (const bar of bars)
        drawBar(bar, most, select);
    }
  };

  const drawBar = ({ row, offered, accepted }, most, select) => {
    const share = part => `${100 * part / most}%`;
    const [first, second] = row.querySelectorAll("rect");
    first.setAttribute("width", share(offered));
    second.setAttribute("x", share(offered));
    second.setAttribute("width", share(accepted));
    row.querySelector(".number").textContent = offered + accepted;
    row.querySelector(".split").textContent = `, ${offered} on offer, ${accepted} accepted`;
    row.classList.toggle("zero", offered + accepted === 0);
    const isWanted = select.value !== "" && select.selectedOptions[0].dataset.group === row.dataset.group;
    row.querySelector("a").toggleAttribute("aria-current", isWanted);
  };

  // Marks the words that were searched, in the first cards only: nobody sees more at once.
  const highlight = (shown, words) => {
    if (!("highlights" in CSS))
      return;
    CSS.highlights.delete("search");
    const ranges = [];
    for (const card of words.length > 0 ? shown.slice(0, 100) : []) {
      const walker = document.createTreeWalker(card.element.querySelector(".told"), NodeFilter.SHOW_TEXT);
      while (walker.nextNode())
        ranges.push(...rangesIn(walker.currentNode, words));
    }
    if (ranges.length > 0)
      CSS.highlights.set("search", new Highlight(...ranges));
  };

  const rangesIn = (node, words) => {
    const text = fold(node.data);
    if (text.length !== node.data.length)
      return [];
    const ranges = [];
    for (const word of words) {
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
        const range = new Range();
        range.setStart(node, at);
        range.setEnd(node, at + word.length);
        ranges.push(range);
      }
    }
    return ranges;
  };

  // Going to places

  const goTo = element => {
    element.scrollIntoView({ block: "start" });
    // Cards on the way are drawn only now and take other room than was thought.
    requestAnimationFrame(() => element.scrollIntoView({ block: "start" }));
    (element.querySelector("[tabindex='-1']") ?? element).focus({ preventScroll: true });
  };

  const showIdea = () => {
    for (const other of document.querySelectorAll(".target"))
      other.classList.remove("target");
    const element = shownIdea && document.getElementById(`idea-${shownIdea}`);
    if (!element)
      return;
    element.classList.add("target");
    element.querySelector("details.text")?.setAttribute("open", "");
    if (element.hidden)
      clear();
    goTo(element);
  };

  const clear = () => {
    search.value = "";
    for (const select of selects)
      select.value = "";
    filter();
  };

  const toggleFilter = (name, value) => {
    const select = form.elements[name];
    select.value = select.value === value ? "" : value;
    shownIdea = "";
    filter();
    writeAddress(true);
  };

  const follow = (event, link) => {
    const target = link.getAttribute("href").slice(1);
    const [[name, value] = []] = new URLSearchParams(target);
    event.preventDefault();
    if (name === "idea") {
      shownIdea = value;
      writeAddress(true);
      showIdea();
    } else if (target.includes("="))
      toggleFilter(name, value);
    else {
      const element = document.getElementById(target);
      for (const other of document.querySelectorAll(".target"))
        other.classList.remove("target");
      element.classList.toggle("target", element.classList.contains("rule"));
      goTo(element);
    }
  };

  // What people do

  let waiting = 0;
  const changed = () => {
    shownIdea = "";
    filter();
    writeAddress(false);
  };

  search.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(changed, 100);
  });
  search.addEventListener("keydown", event => {
    if (event.key !== "Escape" || search.value === "")
      return;
    event.preventDefault();
    search.value = "";
    changed();
  });
  form.addEventListener("submit", event => event.preventDefault());
  for (const select of selects)
    select.addEventListener("change", changed);
  for (const button of clearButtons) {
    button.addEventListener("click", () => {
      clear();
      changed();
      search.focus();
    });
  }
  document.addEventListener("click", event => {
    const link = event.target.closest("a[href^='#']");
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0)
      follow(event, link);
  });
  for (const button of document.querySelectorAll("button.rows")) {
    const chart = button.parentElement;
    const all = button.textContent;
    chart.classList.add("folded");
    button.hidden = false;
    button.addEventListener("click", () => {
      const isFolded = chart.classList.toggle("folded");
      button.setAttribute("aria-expanded", String(!isFolded));
      button.textContent = isFolded ? all : "Fewer";
    });
  }

  // On paper everything is open.
  let opened = [];
  addEventListener("beforeprint", () => {
    opened = [...document.querySelectorAll("main details:not([open])")];
    for (const details of opened)
      details.open = true;
  });
  addEventListener("afterprint", () => {
    for (const details of opened)
      details.open = false;
  });

  const arrive = () => {
    readAddress();
    filter();
    showIdea();
  };
  addEventListener("hashchange", arrive);
  addEventListener("popstate", arrive);
  if (matchMedia("(max-width: 64rem)").matches)
    form.querySelector("details").open = false;
  form.hidden = false;
  arrive();
})();
