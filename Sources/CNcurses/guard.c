#define _XOPEN_SOURCE 700
#define _DEFAULT_SOURCE 1
#include "CNcurses.h"
#include "errors.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <termios.h>

// The first seven are how a Swift program traps, and SIGQUIT is a key. Swift would answer them with
// a backtrace, drawn into a screen that nobody can read.
static const int deadly[] = {SIGILL,  SIGTRAP, SIGABRT, SIGBUS,  SIGFPE,  SIGSEGV,
                             SIGSYS,  SIGQUIT, SIGHUP,  SIGTERM, SIGINT,  SIGPIPE,
                             SIGALRM, SIGXCPU, SIGXFSZ, SIGUSR1, SIGUSR2};
enum { deadly_count = sizeof deadly / sizeof *deadly };

static struct sigaction before[deadly_count];
static struct termios modes_before;
static int flags_before;
static volatile sig_atomic_t is_guarded;
static char reset[512];
static volatile sig_atomic_t reset_length;
// A handler needs a stack of its own to outlive a stack that overflowed.
static char handler_stack[32768];

// This and the next two may run inside a signal handler, so they call only what is allowed there.
//
// Sends bytes, unless the terminal takes nothing any more.
static void send(int terminal, const char *bytes, ssize_t length) {
  struct pollfd ready = {.fd = terminal, .events = POLLOUT};
  while (length > 0 && poll(&ready, 1, 200) > 0) {
    ssize_t count = write(terminal, bytes, (size_t)length);
    if (count <= 0) return;
    bytes += count;
    length -= count;
  }
}

static void show_errors(void) {
  char bytes[512];
  errors_release();
  for (ssize_t count; (count = errors_take(bytes, sizeof bytes)) > 0;)
    send(STDERR_FILENO, bytes, count);
}

static void put_back(void) {
  if (!is_guarded) return;
  is_guarded = 0;
  fcntl(STDOUT_FILENO, F_SETFL, flags_before | O_NONBLOCK);
  send(STDOUT_FILENO, reset, reset_length);
  tcsetattr(STDIN_FILENO, TCSANOW, &modes_before);
  show_errors();
  fcntl(STDOUT_FILENO, F_SETFL, flags_before);
}

static void put_back_and_die(int signal) {
  put_back();
  raise(signal);
}

static void arm(int index) {
  struct sigaction action = {.sa_handler = put_back_and_die,
                             .sa_flags = (int)(SA_ONSTACK | SA_RESETHAND)};
  // A second signal waits until the terminal is as it was.
  sigfillset(&action.sa_mask);
  sigaction(deadly[index], NULL, &before[index]);
  // What a parent made us ignore, as nohup does, stays ignored.
  if (before[index].sa_handler != SIG_IGN) sigaction(deadly[index], &action, NULL);
}

static void remember_modes(void) {
  tcgetattr(STDIN_FILENO, &modes_before);
  flags_before = fcntl(STDOUT_FILENO, F_GETFL);
}

void terminal_guard(void) {
  static bool is_registered;
  if (!is_registered) is_registered = atexit(put_back) == 0;
  stack_t stack = {.ss_sp = handler_stack, .ss_size = sizeof handler_stack};
  sigaltstack(&stack, NULL);
  remember_modes();
  errors_keep();
  reset_length = 0;
  is_guarded = 1;
  for (int index = 0; index < deadly_count; index++) arm(index);
}

void terminal_prepare_reset(const char *bytes, size_t length) {
  reset_length = 0;
  if (length > sizeof reset) length = sizeof reset;
  memcpy(reset, bytes, length);
  reset_length = (sig_atomic_t)length;
}

// A parent may have left the terminal without blocking, and ncurses would try again and again.
static void block_on_output(void) {
  fcntl(STDOUT_FILENO, F_SETFL, flags_before & ~O_NONBLOCK);
}

void terminal_set_modes(bool is_locked) {
  struct termios modes;
  if (tcgetattr(STDIN_FILENO, &modes) != 0) return;
  modes.c_iflag &= (tcflag_t) ~(ICRNL | INLCR | IGNCR | ISTRIP | IXON);
  modes.c_lflag &= (tcflag_t) ~(ICANON | ECHO | ECHONL | IEXTEN);
  if (is_locked)
    modes.c_lflag &= (tcflag_t)~ISIG;
  else
    modes.c_lflag |= ISIG;
  modes.c_cc[VINTR] = _POSIX_VDISABLE;
  modes.c_cc[VMIN] = 1;
  modes.c_cc[VTIME] = 0;
  tcsetattr(STDIN_FILENO, TCSANOW, &modes);
  def_prog_mode();
  block_on_output();
}

void terminal_release(void) {
  reset_length = 0;
  put_back();
  for (int index = 0; index < deadly_count; index++) sigaction(deadly[index], &before[index], NULL);
}

void terminal_stop(void) {
  struct sigaction standard = {.sa_handler = SIG_DFL};
  struct sigaction ours;
  is_guarded = 0;
  sigaction(SIGTSTP, &standard, &ours);
  raise(SIGTSTP);
  sigaction(SIGTSTP, &ours, NULL);
  // In the background, the modes of the moment are those of a shell that edits its own line.
  if (tcgetpgrp(STDIN_FILENO) == getpgrp()) {
    remember_modes();
    def_shell_mode();
  }
  block_on_output();
  is_guarded = 1;
}
