/* The least an ncurses menu can be, as a limit to compare with: five items, Up, Down, q. */
#include <locale.h>
#include <ncurses.h>

static const char *const items[] = {"Another place", "United Kingdom", "United States", "European Union",
                                    "Ireland"};
enum { count = sizeof items / sizeof *items };

static void paint(int chosen) {
  for (int item = 0; item < count; item++) {
    if (item == chosen) attron(A_REVERSE);
    mvaddstr(4 + item, 4, items[item]);
    if (item == chosen) attroff(A_REVERSE);
  }
  refresh();
}

int main(void) {
  setlocale(LC_ALL, "");
  initscr();
  cbreak();
  noecho();
  keypad(stdscr, TRUE);
  curs_set(0);
  mvaddstr(2, 2, "Where are you?");
  int chosen = 0;
  paint(chosen);
  for (int key = getch(); key != 'q'; key = getch()) {
    if (key == KEY_DOWN) chosen = (chosen + 1) % count;
    if (key == KEY_UP) chosen = (chosen + count - 1) % count;
    paint(chosen);
  }
  endwin();
  return 0;
}
