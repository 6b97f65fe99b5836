// Reads `.case` files: what people do and what they are promised, as text. The format is described in
// README.md.
#pragma once

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace linli::testkit {

struct Step {
  enum class Kind { as, with, request, expect, keep, has, has_not, count, same, tick, run_jobs };
  Kind kind;
  int line = 0;
  std::string word;  // as: who; request: method; keep: name; with: header; has/count: path; tick: unit
  std::string text;  // request: path; keep: json path; with: value; expect: code
  std::string body;  // request: JSON; expect/has: JSON to be found
  long number = 0;   // expect: status; count: number; tick: how many
};

struct Scenario {
  std::string title;
  std::filesystem::path file;
  int line = 0;
  std::vector<Step> steps;
};

// Throws std::runtime_error with file and line for what it cannot read.
std::vector<Scenario> read_cases(const std::filesystem::path& file);

}  // namespace linli::testkit
