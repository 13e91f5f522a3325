#include "CJSON.h"

#include <rapidjson/error/en.h>
#include <rapidjson/reader.h>

#include <algorithm>
#include <cmath>

namespace {

// Takes what RapidJSON meets, and stops it where there would be too much.
class Recorder {
 public:
  Recorder(const char *text, cjson_token *tokens, uint32_t capacity)
      : text_(text), tokens_(tokens), capacity_(capacity) {}

  uint32_t count() const { return count_; }
  const char *problem() const { return problem_; }

  bool Null() { return add(CJSON_NULL); }
  bool Bool(bool) { return add(CJSON_BOOLEAN); }
  bool Int(int value) { return add(CJSON_WHOLE, int64_t(value)); }
  bool Uint(unsigned value) { return add(CJSON_WHOLE, value); }
  bool Int64(int64_t value) { return add(CJSON_WHOLE, uint64_t(value)); }
  bool Uint64(uint64_t value) {
    return value <= INT64_MAX ? add(CJSON_WHOLE, int64_t(value)) : add(CJSON_FRACTION);
  }
  bool Double(double value) {
    // Beyond this a double no longer tells one whole number from the next.
    bool isWhole = std::fabs(value) < 0x1p53 && value == std::floor(value);
    return isWhole ? add(CJSON_WHOLE, int64_t(value)) : add(CJSON_FRACTION);
  }
  bool RawNumber(const char *, unsigned, bool) { return add(CJSON_FRACTION); }
  bool String(const char *start, unsigned length, bool) { return add(CJSON_STRING, start, length); }
  bool Key(const char *start, unsigned length, bool) { return add(CJSON_KEY, start, length); }
  bool StartObject() { return descend() && add(CJSON_OBJECT); }
  bool EndObject(unsigned) { return depth_--, add(CJSON_OBJECT_END); }
  bool StartArray() { return descend() && add(CJSON_ARRAY); }
  bool EndArray(unsigned) { return depth_--, add(CJSON_ARRAY_END); }

 private:
  bool descend() {
    if (depth_++ < CJSON_DEEPEST) return true;
    problem_ = "Objects and arrays lie too deep within each other.";
    return false;
  }

  bool add(cjson_kind kind, int64_t number = 0) {
    if (count_ == capacity_) {
      problem_ = "There are too many values.";
      return false;
    }
    tokens_[count_++] = {number, 0, 0, uint32_t(kind)};
    return true;
  }

  // RapidJSON lets the second half of a surrogate pair stand alone.
  static bool hasSurrogate(const char *start, unsigned length) {
    const char *end = start + length;
    auto isSurrogate = [](char a, char b) { return a == '\xED' && uint8_t(b) >= 0xA0; };
    return std::adjacent_find(start, end, isSurrogate) != end;
  }

  bool add(cjson_kind kind, const char *start, unsigned length) {
    if (hasSurrogate(start, length)) {
      problem_ = "Half of a surrogate pair stands alone.";
      return false;
    }
    if (!add(kind)) return false;
    tokens_[count_ - 1].start = uint32_t(start - text_);
    tokens_[count_ - 1].length = length;
    return true;
  }

  const char *text_;
  cjson_token *tokens_;
  uint32_t capacity_;
  uint32_t count_ = 0;
  int depth_ = 0;
  const char *problem_ = nullptr;
};

}  // namespace

extern "C" cjson_result cjson_read(char *text, size_t length, cjson_token *tokens,
                                   uint32_t capacity) {
  text[length] = 0;
  rapidjson::InsituStringStream stream(text);
  rapidjson::Reader reader;
  Recorder recorder(text, tokens, capacity);
  auto result = reader.Parse<rapidjson::kParseInsituFlag>(stream, recorder);
  cjson_result report = {recorder.count(), uint32_t(stream.Tell()), nullptr};
  if (result.IsError()) report.offset = uint32_t(result.Offset());
  // RapidJSON takes a NUL byte for the end of the text, or of a string.
  bool isCut = report.offset < length && text[report.offset] == 0;
  if (isCut) {
    report.problem = "There is a NUL byte.";
  } else if (recorder.problem()) {
    report.problem = recorder.problem();
  } else if (result.IsError()) {
    report.problem = rapidjson::GetParseError_En(result.Code());
  }
  return report;
}
