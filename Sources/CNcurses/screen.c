#define _XOPEN_SOURCE 700
#define _DEFAULT_SOURCE 1
#include "CNcurses.h"

#include <stdio.h>
#include <sys/ioctl.h>
#include <wchar.h>


WINDOW *terminal_window(void) { return stdscr; }

void terminal_forget_paint(void) { clearok(curscr, TRUE); }

const char *terminal_lowest_line(void) {
  char *move = tigetstr("cup");
  return move == NULL || move == (char *)-1 ? NULL : tiparm(move, LINES - 1, 0);
}

// Who comes over a line may claim to have a window of any size, and every cell takes memory.
enum { most_rows = 300, most_columns = 500 };

bool terminal_size(int *rows, int *columns) {
  struct winsize size;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0) return false;
  *rows = size.ws_row < most_rows ? size.ws_row : most_rows;
  *columns = size.ws_col < most_columns ? size.ws_col : most_columns;
  return size.ws_row > 0 && size.ws_col > 0;
}

static void name_size(const char *name, int cells) {
  char number[12];
  snprintf(number, sizeof number, "%d", cells);
  setenv(name, number, 1);
}

SCREEN *terminal_open(void) {
  // ncurses believes what the environment says of the size, whoever set it, and reserves memory for
  // any number.
  int rows, columns;
  bool is_known = terminal_size(&rows, &columns);
  name_size("LINES", is_known ? rows : 24);
  name_size("COLUMNS", is_known ? columns : 80);
  SCREEN *screen = newterm(NULL, stdout, stdin);
  // After a suspension it would believe them again.
  unsetenv("LINES");
  unsetenv("COLUMNS");
  return screen;
}

int terminal_width(wchar_t character) { return wcwidth(character); }
