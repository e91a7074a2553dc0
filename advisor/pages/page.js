
// Remarks are chosen by priority, part of the plan and words.
for (const form of document.querySelectorAll(".filter")) {
  const view = form.closest(".view");
  const remarks = [...view.querySelectorAll(".remark")].map((element) => ({ element, words: plain(element.textContent) }));
  setUpFilter(form, () => {
    const priorities = [...form.querySelectorAll("[name=priority]:checked")].map((box) => box.value);
    const part = form.elements.part.value;
    const wanted = wantedIn(form);
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
    return { shown, total: remarks.length };
  });
}
