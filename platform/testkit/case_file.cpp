#include "platform/testkit/case_file.hpp"

#include <fstream>
#include <sstream>
#include <stdexcept>

#include <fmt/format.h>

#include "platform/core/text.hpp"

namespace linli::testkit {
namespace {

std::string first_word(std::string_view& text) {
  text = trimmed(text);
  const auto end = std::min(text.find_first_of(" \t"), text.size());
  std::string word(text.substr(0, end));
  text = trimmed(text.substr(end));
  return word;
}

bool is_method(std::string_view word) {
  return word == "GET" || word == "POST" || word == "PUT" || word == "DELETE" || word == "HEAD";
}

Step step_from(std::string word, std::string_view rest) {
  using Kind = Step::Kind;
  if (word == "as") return {.kind = Kind::as, .word = std::string(rest)};
  if (word == "with") {
    const auto colon = rest.find(':');
    if (colon == std::string_view::npos) throw std::runtime_error("with needs `Header: value`");
    return {.kind = Kind::with,
            .word = std::string(rest.substr(0, colon)),
            .text = std::string(trimmed(rest.substr(colon + 1)))};
  }
  if (is_method(word)) {
    Step step{.kind = Kind::request, .word = std::move(word)};
    step.text = first_word(rest);
    step.body = rest;
    return step;
  }
  if (word == "=>") {
    Step step{.kind = Kind::expect};
    step.number = std::stol(first_word(rest));
    if (!rest.empty() && rest.front() != '{' && rest.front() != '[') step.text = first_word(rest);
    step.body = rest;
    return step;
  }
  if (word == "keep") {
    Step step{.kind = Kind::keep};
    step.word = first_word(rest);
    if (first_word(rest) != "=") throw std::runtime_error("keep name = $.path");
    step.text = rest;
    return step;
  }
  if (word == "has" || word == "has_not" || word == "count") {
    Step step{.kind = word == "has" ? Kind::has : word == "count" ? Kind::count : Kind::has_not};
    step.word = first_word(rest);
    if (word == "count")
      step.number = std::stol(std::string(rest));
    else
      step.body = rest;
    return step;
  }
  if (word == "repeat") return {.kind = Kind::same};
  if (word == "tick") {
    Step step{.kind = Kind::tick};
    step.number = std::stol(first_word(rest));
    step.word = rest;
    return step;
  }
  if (word == "run" && rest == "jobs") return {.kind = Kind::run_jobs};
  throw std::runtime_error(fmt::format("unknown word `{}`", word));
}

}  // namespace

std::vector<Scenario> read_cases(const std::filesystem::path& file) {
  std::ifstream in(file);
  std::vector<Scenario> scenarios;
  std::string line;
  for (int number = 1; std::getline(in, line); ++number) {
    std::string_view rest = trimmed(line);
    if (rest.empty() || rest.front() == '#') continue;
    try {
      // An indented line that begins with JSON goes on with what stands above.
      const bool more =
          line.front() == ' ' && (rest.front() == '{' || rest.front() == '"' || rest.front() == '}' ||
                                  rest.front() == '[' || rest.front() == ']');
      if (more && !scenarios.empty() && !scenarios.back().steps.empty()) {
        scenarios.back().steps.back().body += std::string(rest) + "\n";
        continue;
      }
      std::string word = first_word(rest);
      if (word == "scenario") {
        scenarios.push_back({std::string(rest), file, number, {}});
        continue;
      }
      if (scenarios.empty()) throw std::runtime_error("a file begins with `scenario …`");
      auto& step = scenarios.back().steps.emplace_back(step_from(std::move(word), rest));
      step.line = number;
    } catch (const std::exception& error) {
      throw std::runtime_error(fmt::format("{}:{}: {}", file.string(), number, error.what()));
    }
  }
  return scenarios;
}

}  // namespace linli::testkit
