#define _XOPEN_SOURCE 700
#define _DEFAULT_SOURCE 1
#include "errors.h"

#include <fcntl.h>
#include <unistd.h>

static int ends[2] = {-1, -1};
static int terminal = -1;

static void forget(int *descriptor) {
  if (*descriptor >= 0) close(*descriptor);
  *descriptor = -1;
}

void errors_keep(void) {
  if (!isatty(STDERR_FILENO)) return;
  forget(&ends[0]);
  if (pipe(ends) != 0) return;
  for (int end = 0; end < 2; end++) {
    // What does not fit is lost: a program that complains without end must not stand still.
    fcntl(ends[end], F_SETFL, O_NONBLOCK);
    fcntl(ends[end], F_SETFD, FD_CLOEXEC);
  }
  terminal = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
  if (terminal >= 0) dup2(ends[1], STDERR_FILENO);
  forget(&ends[1]);
}

void errors_release(void) {
  if (terminal >= 0) dup2(terminal, STDERR_FILENO);
  forget(&terminal);
}

ssize_t errors_take(char *bytes, size_t capacity) {
  return ends[0] < 0 ? -1 : read(ends[0], bytes, capacity);
}
