"use strict";
// Everything can be read without this script. With it remarks can be chosen, and links open what is folded.
(() => {
  const views = [...document.querySelectorAll(".view")];
  const plain = (words) => words.normalize("NFKC").toLowerCase();

  const showLanguage = () => {
    const chosen = document.querySelector("[name=language]:checked").value;
    document.documentElement.lang = chosen;
    document.title = views.find((view) => view.lang === chosen).dataset.title;
  };

  const setUpFilter = (form) => {
    const view = form.closest(".view");
    const output = form.querySelector("output");
    const remarks = [...view.querySelectorAll(".remark")].map((element) => ({ element, words: plain(element.textContent) }));
    const choose = () => {
      const priorities = [...form.querySelectorAll("[name=priority]:checked")].map((box) => box.value);
      const part = form.elements.part.value;
      const wanted = plain(form.elements.words.value).split(/\s+/).filter(Boolean);
      let shown = 0;
      for (const { element, words } of remarks) {
        const { priority, section } = element.dataset;
        const fits = priorities.includes(priority) && (!part || part === section) && wanted.every((word) => words.includes(word));
        element.hidden = !fits;
        shown += fits;
      }
      const some = shown < remarks.length;
      for (const more of view.querySelectorAll(".more")) more.open = some || more.open;
      for (const group of view.querySelectorAll(".more, .group")) group.hidden = !group.querySelector(".remark:not([hidden])");
      output.textContent = output.dataset.told.replace("{shown}", shown).replace("{total}", remarks.length);
    };
    form.hidden = false;
    form.addEventListener("input", choose);
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("reset", () => setTimeout(choose));
  };

  const reveal = () => {
    const target = document.getElementById(location.hash.slice(1));
    const view = target?.closest(".view");
    if (!view) return;
    document.getElementById(`language-${view.lang}`).checked = true;
    showLanguage();
    if (target.closest("[hidden]")) {
      view.querySelector("form").reset();
      for (const element of view.querySelectorAll(".remark, .more, .group")) element.hidden = false;
    }
    for (let part = target; part; part = part.parentElement) if (part.matches("details")) part.open = true;
    target.scrollIntoView();
  };

  const unfolded = [];
  addEventListener("beforeprint", () => {
    for (const part of document.querySelectorAll("details:not([open])")) {
      part.open = true;
      unfolded.push(part);
    }
  });
  addEventListener("afterprint", () => {
    for (const part of unfolded.splice(0)) part.open = false;
  });

  for (const choice of document.querySelectorAll("[name=language]")) choice.addEventListener("change", showLanguage);
  for (const form of document.querySelectorAll(".filter")) setUpFilter(form);
  addEventListener("hashchange", reveal);
  reveal();
})();
