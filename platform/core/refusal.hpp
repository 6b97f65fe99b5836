// A refusal ends a command for a reason that the client can act on. It is thrown, rolls the command back and
// reaches the client as an RFC 9457 problem with a stable code and parameters. Anything else that is thrown
// is a bug or an outage.
#pragma once

#include <exception>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace linli {

// Declared once as a constant beside the command that throws it: `inline constexpr Refusal
// full{"activity.full", 409};`
struct Refusal {
  std::string_view code;  // "<module>.<what>", stable for ever
  int status = 409;       // 400–499, or 503
};

using RefusalParam = std::variant<std::int64_t, std::string>;
using RefusalParams = std::vector<std::pair<std::string, RefusalParam>>;

// What is wrong with one field of the input. Codes: required, too_short, too_long, not_a_number,
// out_of_range, bad_format, unknown_value, unknown_field, not_utf8 (each with the prefix "field.").
struct FieldProblem {
  std::string field;  // "rows.3.name"
  std::string code;
  RefusalParams params;
};

class Refused : public std::exception {
 public:
  explicit Refused(const Refusal& refusal, RefusalParams params = {}, std::vector<FieldProblem> fields = {})
      : code_(refusal.code),
        status_(refusal.status),
        params_(std::move(params)),
        fields_(std::move(fields)) {}

  const char* what() const noexcept override { return code_.c_str(); }
  std::string_view code() const { return code_; }
  int status() const { return status_; }
  const RefusalParams& params() const { return params_; }
  const std::vector<FieldProblem>& fields() const { return fields_; }

 private:
  std::string code_;
  int status_;
  RefusalParams params_;
  std::vector<FieldProblem> fields_;
};

// What every command may be refused for.
namespace refusal {
inline constexpr Refusal malformed{"request.malformed", 400};
inline constexpr Refusal invalid{"request.invalid", 422};
inline constexpr Refusal too_large{"request.too_large", 413};
inline constexpr Refusal too_many{"request.too_many", 429};
inline constexpr Refusal sign_in_required{"access.sign_in_required", 401};
inline constexpr Refusal not_allowed{"access.not_allowed", 403};
inline constexpr Refusal not_found{"request.not_found", 404};
inline constexpr Refusal method_not_allowed{"request.method_not_allowed", 405};
inline constexpr Refusal changed_meanwhile{"request.changed_meanwhile", 412};
inline constexpr Refusal version_required{"request.version_required", 428};
inline constexpr Refusal cross_site{"request.cross_site", 403};
inline constexpr Refusal key_reused{"idempotency.key_reused", 422};
inline constexpr Refusal key_required{"idempotency.key_required", 400};
inline constexpr Refusal busy{"store.busy", 503};
}  // namespace refusal

inline void demand(bool condition, const Refusal& otherwise, RefusalParams params = {}) {
  if (!condition) throw Refused(otherwise, std::move(params));
}

// One field of the input is not acceptable for a reason that its type cannot know.
[[noreturn]] void refuse_field(std::string field, std::string code, RefusalParams params = {});

// An invariant of ours. Always on; a failure is a bug, never the client's doing.
class Broken : public std::exception {
 public:
  explicit Broken(std::string what) : what_(std::move(what)) {}
  const char* what() const noexcept override { return what_.c_str(); }

 private:
  std::string what_;
};

inline void ensure(bool condition, std::string_view what) {
  if (!condition) [[unlikely]]
    throw Broken(std::string(what));
}

}  // namespace linli
