// Reads the sources and says where they break the rules of the house: tidy ROOT. A rule is one function and
// one row of `rules`; the row carries a small bad example, which the rule must find before anything else is
// looked at.
#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iostream>
#include <map>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

namespace fs = std::filesystem;

namespace {

struct File {
  std::string path;  // relative to the root, with '/'
  std::string text;
  std::vector<std::string> lines;

  bool is(std::initializer_list<std::string_view> extensions) const {
    return std::any_of(extensions.begin(), extensions.end(),
                       [&](std::string_view e) { return path.ends_with(e); });
  }
  bool within(std::initializer_list<std::string_view> parts) const {
    return std::any_of(parts.begin(), parts.end(),
                       [&](std::string_view p) { return path.find(p) != std::string::npos; });
  }
  // The n-th part of the path: `engines` and `org` of engines/org/tree.cpp.
  std::string part(int n) const {
    std::istringstream parts(path);
    std::string one;
    for (int i = 0; i <= n; ++i) std::getline(parts, one, '/');
    return one;
  }
  bool is_cpp() const { return is({".cpp", ".hpp"}); }
  bool is_web() const { return is({".ts", ".vue"}); }
  bool is_generated() const { return text.substr(0, 200).find("Made from ") != std::string::npos; }
};

struct Remark {
  std::string path;
  std::size_t line;
  std::string message;
};
using Remarks = std::vector<Remark>;

File file_of(std::string path, std::string text) {
  File file{std::move(path), std::move(text), {}};
  std::istringstream stream(file.text);
  for (std::string line; std::getline(stream, line);) file.lines.push_back(line);
  return file;
}

std::size_t line_at(const std::string& text, std::size_t position) {
  return 1 +
         static_cast<std::size_t>(std::count(text.begin(), text.begin() + static_cast<long>(position), '\n'));
}

// Calls `use` with each match and its line number.
void each_match(const std::string& text, const std::regex& pattern,
                const std::function<void(const std::smatch&, std::size_t)>& use) {
  for (std::sregex_iterator match(text.begin(), text.end(), pattern), end; match != end; ++match)
    use(*match, line_at(text, static_cast<std::size_t>(match->position())));
}

// ---- Floors: includes point down; sideways between modules only to the public header; no cycles anywhere.

const std::map<std::string, int> floors{{"platform", 1}, {"engines", 2}, {"modules", 3}, {"apps", 4}};

void each_include(const File& file, const std::function<void(const File& included, std::size_t line)>& use) {
  static const std::regex include(R"re((?:^|\n)\s*#include "([^"]+)")re");
  if (!file.is_cpp() || !floors.contains(file.part(0))) return;
  each_match(file.text, include, [&](const std::smatch& match, std::size_t line) {
    const File included{match[1].str(), {}, {}};
    if (floors.contains(included.part(0))) use(included, line + (match.str().front() == '\n'));
  });
}

void includes_point_down(const File& file, Remarks& remarks) {
  each_include(file, [&](const File& included, std::size_t line) {
    const int own = floors.at(file.part(0)), other = floors.at(included.part(0));
    const std::string name = included.part(1);
    if (other > own) {
      remarks.push_back({file.path, line, included.path + " is on a floor above"});
    } else if (other == own && own == floors.at("modules") && name != file.part(1) &&
               included.path != included.part(0) + "/" + name + "/" + name + ".hpp") {
      remarks.push_back(
          {file.path, line, included.path + " is private to " + name + "; include " + name + ".hpp"});
    }
  });
}

void no_cycles(const std::vector<File>& files, Remarks& remarks) {
  std::map<std::string, std::map<std::string, Remark>> uses;  // folder → folder → where
  for (const auto& file : files)
    each_include(file, [&](const File& included, std::size_t line) {
      const auto from = file.part(0) + "/" + file.part(1), to = included.part(0) + "/" + included.part(1);
      const bool test = file.within({"/tests/", "/fuzz/"});
      if (from != to && !test)
        uses[from].try_emplace(to, Remark{file.path, line, from + " and " + to + " include each other"});
    });
  std::set<std::string> done, open;
  std::function<void(const std::string&)> visit = [&](const std::string& folder) {
    open.insert(folder);
    for (const auto& [next, where] : uses[folder]) {
      if (open.contains(next)) remarks.push_back(where);
      if (!open.contains(next) && !done.contains(next)) visit(next);
    }
    open.erase(folder);
    done.insert(folder);
  };
  std::set<std::string> folders;
  for (const auto& [folder, _] : uses) folders.insert(folder);
  for (const auto& folder : folders)
    if (!done.contains(folder)) visit(folder);
}

// ---- Tables: a module's SQL touches its own prefix and those of the floors below.

const std::set<std::string> shared_prefixes{"org",      "access",   "ledger",      "figure", "notify",
                                            "job",      "setting",  "idempotency", "file",   "audit",
                                            "workflow", "calendar", "place",       "ballot", "booking"};

std::string without_sql_comments_and_literals(std::string text) {
  static const std::regex noise(R"(--[^\n]*|'[^']*')");
  std::string out;
  std::size_t from = 0;
  for (std::sregex_iterator match(text.begin(), text.end(), noise), end; match != end; ++match) {
    out += text.substr(from, static_cast<std::size_t>(match->position()) - from) +
           std::string(match->length(), ' ');
    from = static_cast<std::size_t>(match->position() + match->length());
  }
  return out + text.substr(from);
}

void own_tables_only(const File& file, Remarks& remarks) {
  if (!file.is({".sql"}) || (file.part(0) != "engines" && file.part(0) != "modules")) return;
  static const std::regex common_table(R"((\w+)\s*(?:\([\w\s,]*\)\s*)?AS\s*(?:NOT\s+|MATERIALIZED\s+)*\()",
                                       std::regex::icase);
  static const std::regex table(
      R"((?:^|[^:\w])(FROM|JOIN|INTO|UPDATE|TABLE(?:\s+IF\s+NOT\s+EXISTS)?|REFERENCES|INDEX\s+\w+\s+ON)\s+([a-z_][a-z0-9_]*)(?![\w.])(\s*\()?)",
      std::regex::icase);
  const std::string text = without_sql_comments_and_literals(file.text);
  std::set<std::string> known{"set", "select", "skip", "of", "excluded"};
  each_match(text, common_table, [&](const std::smatch& match, std::size_t) { known.insert(match[1]); });
  each_match(text, table, [&](const std::smatch& match, std::size_t line) {
    std::string keyword = match[1], name = match[2];
    std::transform(name.begin(), name.end(), name.begin(), [](unsigned char c) { return std::tolower(c); });
    const bool function = match[3].matched && (keyword[0] == 'F' || keyword[0] == 'J');
    const std::string prefix = name.substr(0, name.find('_'));
    const bool own = name == file.part(1) || name.starts_with(file.part(1) + "_");
    if (!function && !known.contains(name) && !own && !shared_prefixes.contains(prefix))
      remarks.push_back({file.path, line + (match.str().front() == '\n'),
                         "table " + name + " belongs to another folder (prefix " + prefix + ")"});
  });
}

// ---- Words.

void nothing_left_open(const File& file, Remarks& remarks) {
  static const std::regex open_end(
      "\\b(TO"
      "DO|FIX"
      "ME|XX"
      "X)\\b");
  for (std::size_t i = 0; i < file.lines.size(); ++i)
    if (std::regex_search(file.lines[i], open_end))
      remarks.push_back({file.path, i + 1, "finish it, or leave it out"});
}

void types_say_what_they_are(const File& file, Remarks& remarks) {
  static const std::regex type(
      R"(\b(?:class|struct|enum class|enum|concept|using|interface|type) ([A-Z][A-Za-z0-9]*)\b)");
  static const std::regex empty_word("Manager|Service|Helper|Util|Utils|Base|Impl|Data|Info");
  static const std::regex word("[A-Z][a-z0-9]*");
  if (!file.is_cpp() && !file.is_web()) return;
  each_match(file.text, type, [&](const std::smatch& match, std::size_t line) {
    const std::string name = match[1];
    each_match(name, word, [&](const std::smatch& part, std::size_t) {
      if (std::regex_match(part.str(), empty_word))
        remarks.push_back({file.path, line, name + ": '" + part.str() + "' says nothing"});
    });
  });
}

// ---- Shape.

constexpr std::size_t most_lines = 450;
constexpr std::size_t most_lines_of_tests = 600;  // lists of promises, read one by one

void files_have_one_subject(const File& file, Remarks& remarks) {
  const auto most = file.within({"/tests/"}) ? most_lines_of_tests : most_lines;
  if ((file.is_cpp() || file.is_web() || file.is({".sql", ".mjs"})) && file.lines.size() > most)
    remarks.push_back({file.path, most, std::to_string(file.lines.size()) + " lines: one subject or two?"});
}

void no_trailing_space(const File& file, Remarks& remarks) {
  for (std::size_t i = 0; i < file.lines.size(); ++i)
    if (!file.lines[i].empty() &&
        std::string_view(" \t\r").find(file.lines[i].back()) != std::string_view::npos)
      remarks.push_back({file.path, i + 1, "space at the end of the line"});
}

// ---- Texts that people read come from the language files.

bool has_chinese(const std::string& text) {
  static const std::regex han("[\xE4-\xE9][\x80-\xBF][\x80-\xBF]|\xE3[\x90-\xBF][\x80-\xBF]");
  return std::regex_search(text, han);
}

bool may_hold_texts(const File& file) {
  return file.is_generated() || file.within({"i18n", "zh-CN.", "/texts.", "/print.", "seed", "demo", "/test",
                                             ".test.", "testkit/", "bench/", "web/e2e/", "fuzz/"});
}

const std::set<std::string> chinese_is_meant{
    "tools/tidy.cpp",
    "web/client/src/kit/format.ts",               // dates, written in the order of each language
    "web/client/src/system/settings.vue",         // a language is named in itself
    "platform/crypto/masking.cpp",                // surnames of two characters, which are matched
    "web/console/src/modules/member/mapping.ts",  // headings of imported tables, which are matched
    "web/console/src/modules/coverage/mapping.ts",
};

// A language and the product are called by their own names in every language.
const std::regex own_names("中文|邻里");

void no_chinese_outside_comments(const File& file, const std::regex& comment_or_text, Remarks& remarks) {
  if (may_hold_texts(file) || chinese_is_meant.contains(file.path)) return;
  each_match(file.text, comment_or_text, [&](const std::smatch& match, std::size_t line) {
    const std::string found = match.str();
    const bool comment = found.starts_with("//") || found.starts_with("/*") || found.starts_with("<!--");
    if (!comment && has_chinese(std::regex_replace(found, own_names, "")))
      remarks.push_back({file.path, line, "text for people belongs into i18n"});
  });
}

void server_texts_are_translated(const File& file, Remarks& remarks) {
  static const std::regex comment_or_literal(
      R"re(//[^\n]*|/\*[^*]*\*+(?:[^/*][^*]*\*+)*/|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)')re");
  if (file.is_cpp()) no_chinese_outside_comments(file, comment_or_literal, remarks);
}

void web_texts_are_translated(const File& file, Remarks& remarks) {
  static const std::regex comment_or_line(
      R"re(//[^\n]*|/\*[^*]*\*+(?:[^/*][^*]*\*+)*/|<!--[^\n]*-->|[\x80-\xFF]+)re");
  if (file.is_web()) no_chinese_outside_comments(file, comment_or_line, remarks);
}

// ---- All of them.

struct Rule {
  const char* name;
  std::function<void(const File&, Remarks&)> find;
  const char* bad_path;
  const char* bad_text;
};

const std::vector<Rule> rules{
    {"floors", includes_point_down, "engines/org/a.cpp", "#include \"modules/points/points.hpp\"\n"},
    {"sideways", includes_point_down, "modules/market/a.cpp", "#include \"modules/points/dto.hpp\"\n"},
    {"tables", own_tables_only, "modules/market/a.sql",
     "SELECT 1 FROM market_good g JOIN points_rule r ON r.id = g.rule_id\n"},
    {"open ends", nothing_left_open, "a.md",
     "FIX"
     "ME later\n"},
    {"names", types_say_what_they_are, "platform/core/a.hpp",
     "struct User"
     "Info {};\n"},
    {"length", files_have_one_subject, "platform/core/a.cpp", nullptr},
    {"trailing space", no_trailing_space, "a.cpp", "int a; \n"},
    {"server texts", server_texts_are_translated, "modules/points/a.cpp", "auto title = \"积分\";\n"},
    {"web texts", web_texts_are_translated, "web/client/src/a.vue", "<text>积分</text>\n"},
};

bool rules_find_their_bad_examples() {
  for (const auto& rule : rules) {
    Remarks remarks;
    rule.find(file_of(rule.bad_path, rule.bad_text ? rule.bad_text : std::string(most_lines + 1, '\n')),
              remarks);
    if (remarks.size() != 1) {
      std::cerr << "the rule '" << rule.name << "' does not find its bad example\n";
      return false;
    }
  }
  Remarks remarks;
  no_cycles({file_of("modules/a/x.cpp", "#include \"modules/b/b.hpp\"\n"),
             file_of("modules/b/x.cpp", "#include \"modules/a/a.hpp\"\n")},
            remarks);
  return remarks.size() == 1;
}

std::vector<File> sources(const fs::path& root) {
  static const std::set<std::string> skipped{".git",      ".tools",       "node_modules", "dist",
                                             "unpackage", "test-results", "var",          "data"};
  static const std::set<std::string> read{".cpp",   ".hpp",  ".sql", ".ts", ".vue",  ".mjs",
                                          ".cmake", ".case", ".md",  ".sh", ".scss", ".css"};
  std::vector<File> files;
  for (fs::recursive_directory_iterator entry(root), end; entry != end; ++entry) {
    const std::string name = entry->path().filename();
    if (entry->is_directory() && (skipped.contains(name) || name.starts_with("build"))) {
      entry.disable_recursion_pending();
    } else if (entry->is_regular_file() && read.contains(entry->path().extension())) {
      std::ostringstream text;
      text << std::ifstream(entry->path(), std::ios::binary).rdbuf();
      files.push_back(file_of(fs::relative(entry->path(), root).generic_string(), text.str()));
    }
  }
  std::sort(files.begin(), files.end(), [](const File& a, const File& b) { return a.path < b.path; });
  return files;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) {
    std::cerr << "tidy ROOT\n";
    return 2;
  }
  if (!rules_find_their_bad_examples()) return 1;
  const auto files = sources(argv[1]);
  Remarks remarks;
  for (const auto& file : files)
    if (!file.is_generated() || !file.path.starts_with("web/"))
      for (const auto& rule : rules) rule.find(file, remarks);
  no_cycles(files, remarks);
  std::set<std::tuple<std::string, std::size_t, std::string>> told;  // two rules may share a function
  for (const auto& remark : remarks) told.emplace(remark.path, remark.line, remark.message);
  for (const auto& [path, line, message] : told) std::cout << path << ":" << line << ": " << message << "\n";
  std::cout << files.size() << " files read, " << told.size() << " remarks\n";
  return told.empty() ? 0 : 1;
}
