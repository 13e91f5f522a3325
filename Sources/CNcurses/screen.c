#define _XOPEN_SOURCE 700
#define _DEFAULT_SOURCE 1
#include "CNcurses.h"

#include <stdio.h>
#include <sys/ioctl.h>
#include <wchar.h>

SCREEN *terminal_open(void) { return newterm(NULL, stdout, stdin); }

WINDOW *terminal_window(void) { return stdscr; }

void terminal_forget_paint(void) { clearok(curscr, TRUE); }

const char *terminal_lowest_line(void) {
  char *move = tigetstr("cup");
  return move == NULL || move == (char *)-1 ? NULL : tiparm(move, LINES - 1, 0);
}

bool terminal_size(int *rows, int *columns) {
  struct winsize size;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0) return false;
  *rows = size.ws_row;
  *columns = size.ws_col;
  return size.ws_row > 0 && size.ws_col > 0;
}

int terminal_width(wchar_t character) { return wcwidth(character); }
