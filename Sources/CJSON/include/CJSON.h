// One JSON text as a flat list of its parts, by RapidJSON (Debian: rapidjson-dev), for Swift.
#ifndef CJSON_H
#define CJSON_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

// What a part is.
enum cjson_kind {
  CJSON_OBJECT,      // { with everything up to CJSON_OBJECT_END
  CJSON_OBJECT_END,  // }
  CJSON_ARRAY,       // [ with everything up to CJSON_ARRAY_END
  CJSON_ARRAY_END,   // ]
  CJSON_KEY,         // the name of a member of an object
  CJSON_STRING,      // a text
  CJSON_WHOLE,       // a whole number, 7.0 and 1e1 included
  CJSON_FRACTION,    // any other number
  CJSON_BOOLEAN,     // true or false
  CJSON_NULL,        // null
};

// One part of a text.
struct cjson_token {
  int64_t number;   // a whole number
  uint32_t start;   // where the bytes of a decoded text begin, from the first byte of the line
  uint32_t length;  // how many they are
  uint32_t kind;    // an enum cjson_kind
};

// What came of reading.
struct cjson_result {
  uint32_t count;       // how many parts there are
  uint32_t offset;      // where the reading stopped, from the first byte
  const char *problem;  // why it stopped, in English; NULL when the text was read to its end
};

enum {
  CJSON_DEEPEST = 8,  // objects and arrays may be so deep within each other
};

// Reads one text of `length` bytes, which must be UTF-8. Its strings are decoded in their place,
// and the byte behind it, which must be writable, is set to 0. Takes at most `capacity` parts.
struct cjson_result cjson_read(char *text, size_t length, struct cjson_token *tokens,
                               uint32_t capacity);

#ifdef __cplusplus
}
#endif

#endif
