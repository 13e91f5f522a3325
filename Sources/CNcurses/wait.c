#define _XOPEN_SOURCE 700
#define _DEFAULT_SOURCE 1
#include "CNcurses.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <termios.h>

static const int noted[] = {SIGWINCH, SIGCONT, SIGTSTP};
enum { noted_count = sizeof noted / sizeof *noted };

static struct sigaction before[noted_count];
// A pipe to ourselves: a signal that comes between two waits still ends the second one.
static int ends[2] = {-1, -1};

static void note(int signal) {
  int error = errno;
  char byte = (char)signal;
  ssize_t written = write(ends[1], &byte, 1);
  (void)written;
  errno = error;
}

void terminal_watch(void) {
  if (ends[0] < 0 && pipe(ends) != 0) return;
  for (int end = 0; end < 2; end++) {
    fcntl(ends[end], F_SETFL, O_NONBLOCK);
    fcntl(ends[end], F_SETFD, FD_CLOEXEC);
  }
  struct sigaction action = {.sa_handler = note, .sa_flags = SA_RESTART};
  for (int index = 0; index < noted_count; index++) {
    sigaction(noted[index], NULL, &before[index]);
    if (before[index].sa_handler != SIG_IGN) sigaction(noted[index], &action, NULL);
  }
}

void terminal_unwatch(void) {
  for (int index = 0; index < noted_count; index++) sigaction(noted[index], &before[index], NULL);
}

static int found_by(char byte) {
  switch (byte) {
    case SIGCONT: return TERMINAL_RESUMED;
    case SIGTSTP: return TERMINAL_STOP;
    default: return TERMINAL_SIZE;
  }
}

static int signals_found(void) {
  char bytes[64];
  int found = 0;
  for (ssize_t count; (count = read(ends[0], bytes, sizeof bytes)) > 0;)
    for (ssize_t index = 0; index < count; index++) found |= found_by(bytes[index]);
  return found;
}

int terminal_wait(int milliseconds) {
  // Of the output, only its loss is told: keys may come from another terminal, which goes on.
  struct pollfd sources[3] = {{.fd = STDIN_FILENO, .events = POLLIN},
                              {.fd = ends[0], .events = POLLIN},
                              {.fd = STDOUT_FILENO}};
  int count;
  do count = poll(sources, 3, milliseconds);
  while (count < 0 && errno == EINTR);
  int found = count > 0 && sources[1].revents ? signals_found() : 0;
  if (sources[0].revents & POLLIN) return found | TERMINAL_INPUT;
  return sources[0].revents || sources[2].revents ? found | TERMINAL_LOST : found;
}

void terminal_forget_signals(void) { signals_found(); }

ssize_t terminal_read(unsigned char *bytes, size_t capacity) {
  ssize_t count = read(STDIN_FILENO, bytes, capacity);
  if (count > 0) return count;
  return count < 0 && (errno == EINTR || errno == EAGAIN) ? 0 : -1;
}

void terminal_discard_input(void) { tcflush(STDIN_FILENO, TCIFLUSH); }
