// What is written to standard error while the screen is in use, such as why a Swift program traps:
// drawn across the screen it would vanish with it. So it is kept, 64 KiB at most, for afterwards.

#ifndef TRIAGE_ERRORS_H
#define TRIAGE_ERRORS_H

#include <sys/types.h>

// Keeps what is written from now on, if it would go to a terminal.
void errors_keep(void);
// No longer does so. This and the next may be called inside a signal handler.
void errors_release(void);
// Takes of what was kept: the number of bytes, below 1 when nothing is left.
ssize_t errors_take(char *bytes, size_t capacity);

#endif
