// A form of a module as a printed file, with the mark of who printed it on each page and a line in the audit
// log:
//
//   print::Form minutes(Ctx& ctx, const OneMeeting& in);   // asks what the actor may see, as any read does
//   routes.get("/meetings/{meeting_id}/print", can::see, exports::printed<OneMeeting, minutes,
//   "get_meetings_one_print">, "Minutes to print")
//       .answers("application/pdf");
#pragma once

#include <algorithm>
#include <memory>
#include <string_view>

#include "platform/command/route.hpp"
#include "platform/print/print.hpp"

namespace linli::exports {

// A text as a template's argument.
template <std::size_t size>
struct Operation {
  char text[size]{};
  constexpr Operation(const char (&from)[size]) {
    std::copy_n(from, size, text);
  }  // NOLINT: a plain text is given
};

struct Printed {
  std::string_view operation;  // of the audit line
  const Shape* in = nullptr;
  std::shared_ptr<void> (*make_in)() = nullptr;
  print::Form (*make)(Ctx& ctx, const void* in) = nullptr;
};
http::Response printed_file(RawCall& call, const Printed& printed);

// Title and blocks come from `form`; mark, watermark, language and time are set here.
template <class In, print::Form (*form)(Ctx&, const In&), Operation operation>
http::Response printed(RawCall& call) {
  return printed_file(
      call,
      {operation.text, &shape_of<In>(), []() -> std::shared_ptr<void> { return std::make_shared<In>(); },
       [](Ctx& ctx, const void* in) { return form(ctx, *static_cast<const In*>(in)); }});
}

}  // namespace linli::exports
