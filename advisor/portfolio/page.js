
// Drafts are chosen by stage, field, size of town and words; walls that none of those shown meets give up their column.
for (const form of document.querySelectorAll(".filter")) {
  const table = form.closest(".view").querySelector(".drafts");
  const [names, counts] = table.tHead.rows;
  const walls = [...names.cells].slice(1).map((cell) => plain(cell.textContent));
  const drafts = [...table.tBodies[0].rows].map((row) => {
    const met = walls.map((_, wall) => row.cells[wall + 1].matches(".major, .consider, .confirm"));
    const words = plain(row.cells[0].textContent) + walls.filter((_, wall) => met[wall]).join("\n");
    return { row, met, words };
  });
  setUpFilter(form, () => {
    const { stage, field, size } = form.elements;
    const wanted = wantedIn(form);
    const shown = drafts.filter(({ row, words }) => {
      const fits = (!stage.value || stage.value === row.dataset.stage) && (!size.value || size.value === row.dataset.size)
        && (!field.value || row.dataset.field.split(" ").includes(field.value)) && wanted.every((word) => words.includes(word));
      row.hidden = !fits;
      return fits;
    });
    walls.forEach((_, wall) => {
      const count = shown.filter(({ met }) => met[wall]).length;
      counts.cells[wall + 1].textContent = count;
      for (const row of table.rows) row.cells[wall + 1].hidden = !count && shown.length < drafts.length;
    });
    return { shown: shown.length, total: drafts.length };
  });
}
