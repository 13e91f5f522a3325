// ncurses for Swift: the library itself, and what Swift cannot reach in it, which is macros with
// casts, mutable globals, and anything that has to happen inside a signal handler.

#ifndef TRIAGE_CNCURSES_H
#define TRIAGE_CNCURSES_H

#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

// Screen: see screen.c.

// Opens a screen on standard output and standard input; NULL when TERM is unknown.
SCREEN *terminal_open(void);
// The window that fills the screen.
WINDOW *terminal_window(void);
// Makes the next refresh paint every cell anew.
void terminal_forget_paint(void);
// What is to be sent to stand at the start of the lowest line; NULL when it cannot be said.
const char *terminal_lowest_line(void);
// The size that the kernel reports, 300 rows of 500 columns at most; false when it knows none.
bool terminal_size(int *rows, int *columns);
// How many columns a character takes; below 1 when the locale cannot print it by itself.
int terminal_width(wchar_t character);

static inline attr_t terminal_bold(void) { return A_BOLD; }
static inline attr_t terminal_reverse(void) { return A_REVERSE; }
static inline chtype terminal_pair(int pair) { return (chtype)COLOR_PAIR(pair); }

// Modes and signals: see guard.c.

// Remembers the modes of the terminal, and from now on puts them back when the program is ended
// by a signal, traps, or exits; what was written to standard error meanwhile is shown then. Signals
// wait until it is said what to send.
void terminal_guard(void);
// What is to be sent, besides the modes, when the program ends abruptly; cut after 512 bytes.
void terminal_prepare_reset(const char *bytes, size_t length);
// Sets the modes in which keys arrive one by one, Control-C and Control-S among them; when no key
// may stop the program, Control-Z and Control-\ as well.
void terminal_set_modes(bool is_locked);
// Puts the remembered modes back, and leaves the terminal alone from now on.
void terminal_release(void);
// Stops the program as Control-Z asks, and returns when it goes on.
void terminal_stop(void);

// Input: see wait.c.

// What a wait found; any of them, together.
enum {
  TERMINAL_INPUT = 1,
  TERMINAL_LOST = 2,
  TERMINAL_SIZE = 4,
  TERMINAL_RESUMED = 8,
  TERMINAL_STOP = 16
};
// Notes changes of the size, stops and resumptions from now on.
void terminal_watch(void);
// No longer does so.
void terminal_unwatch(void);
// Waits for something to happen, `milliseconds` at most or, when negative, as long as it takes.
int terminal_wait(int milliseconds);
// Forgets stops and resumptions that were noted but not yet told.
void terminal_forget_signals(void);
// Reads what has been typed: the number of bytes, 0 when there is nothing, below 0 when the
// terminal is gone.
ssize_t terminal_read(unsigned char *bytes, size_t capacity);
// Throws away what has been typed but not yet read.
void terminal_discard_input(void);

#endif
