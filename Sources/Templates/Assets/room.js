// The room: as the device says, light, or dark.
(() => {
  const button = pick(".room");
  if (!button) return;
  const names = every("[data-is]", button);
  const rooms = names.map((name) => name.dataset.is);
  const root = document.documentElement;
  const enter = (room) => {
    root.dataset.room = room;
    names.forEach((name) => { name.hidden = name.dataset.is !== room; });
  };
  on(button, "click", () => {
    const next = rooms[(rooms.indexOf(root.dataset.room) + 1) % rooms.length];
    enter(next);
    keep("room", next);
  });
  const room = keep("room");
  enter(rooms.includes(room) ? room : rooms[0]);
  button.hidden = false;
})();
