#ifndef BUNDLED_QUESTIONNAIRES_H
#define BUNDLED_QUESTIONNAIRES_H

/// A file of this folder as it stood when the program was built.
struct bundled_file {
  const char *name;
  const unsigned char *bytes;
  unsigned long size;
};

/// The shipped files, ended by one without a name.
const struct bundled_file *bundled_files(void);

#endif
