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
                             SIGALRM, SIGXCPU, SIGXFSZ, SIGUSR1, SIGUSR2, SIGVTALRM,
                             SIGPROF, SIGPOLL, SIGPWR, SIGSTKFLT};
enum { deadly_count = sizeof deadly / sizeof *deadly, trap_count = 7 };

static struct sigaction before[deadly_count];
// Of standard input and output: keys may come from another terminal than the one that shows.
static struct termios modes_before[2];
static int flags_before;
static sigset_t mask_before;
static bool is_held;
static volatile sig_atomic_t is_guarded;
// Two, so that one is whole while the other is written.
static char reset[2][512];
static volatile sig_atomic_t reset_length[2];
static volatile sig_atomic_t reset_index;
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
  send(STDOUT_FILENO, reset[reset_index], reset_length[reset_index]);
  for (int end = 0; end < 2; end++) tcsetattr(end, TCSANOW, &modes_before[end]);
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
  for (int end = 0; end < 2; end++) tcgetattr(end, &modes_before[end]);
  flags_before = fcntl(STDOUT_FILENO, F_GETFL);
}

// A signal that comes before it is known what to send waits until then; a trap cannot.
static void hold_signals(void) {
  sigset_t held;
  sigemptyset(&held);
  for (int index = trap_count; index < deadly_count; index++) sigaddset(&held, deadly[index]);
  is_held = sigprocmask(SIG_BLOCK, &held, &mask_before) == 0;
}

static void let_signals_through(void) {
  if (is_held) sigprocmask(SIG_SETMASK, &mask_before, NULL);
  is_held = false;
}

void terminal_guard(void) {
  static bool is_registered;
  if (!is_registered) is_registered = atexit(put_back) == 0;
  stack_t stack = {.ss_sp = handler_stack, .ss_size = sizeof handler_stack};
  sigaltstack(&stack, NULL);
  remember_modes();
  errors_keep();
  hold_signals();
  reset_length[reset_index] = 0;
  is_guarded = 1;
  for (int index = 0; index < deadly_count; index++) arm(index);
}

void terminal_prepare_reset(const char *bytes, size_t length) {
  int other = !reset_index;
  if (length > sizeof reset[other]) length = sizeof reset[other];
  memcpy(reset[other], bytes, length);
  reset_length[other] = (sig_atomic_t)length;
  reset_index = other;
  let_signals_through();
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
  reset_length[reset_index] = 0;
  put_back();
  let_signals_through();
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
