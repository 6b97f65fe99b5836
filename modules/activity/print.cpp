// The record of an activity in the form of the branch's printed book, and its sheet to sign on.
#include "platform/print/print.hpp"

#include <fmt/format.h>

#include "engines/access/access.hpp"
#include "modules/activity/row.hpp"
#include "modules/activity/texts.hpp"

namespace linli::activity {
namespace {

constexpr std::int64_t most_people = 2000;

std::string when(const Row& row) {
  return fmt::format("{} – {}", to_text(row.starts_at).substr(0, 16).replace(10, 1, " "),
                     to_text(row.ends_at).substr(11, 5));
}

std::string number(std::optional<std::int64_t> value) {
  return value ? std::to_string(*value) : std::string{};
}

std::string outcome(const texts::PrintWords& words, const Resolution& resolution) {
  if (!resolution.rule) return {};
  std::string shown =
      fmt::format(fmt::runtime(words.counted), number(resolution.should_attend), number(resolution.present));
  if (*resolution.rule == ballot::Rule::election)
    for (const auto& candidate : resolution.candidates)
      shown +=
          fmt::format(" {} {}{}", candidate.name, candidate.votes, candidate.elected ? words.elected : "");
  else
    shown += fmt::format(fmt::runtime(words.votes), number(resolution.in_favour), number(resolution.against),
                         number(resolution.abstained), number(resolution.written_in_favour));
  return shown + (resolution.passed.value_or(false)       ? words.passed
                  : resolution.quorum_met.value_or(false) ? words.not_passed
                                                          : words.no_quorum);
}

}  // namespace

print::Form printed_record(Ctx& ctx, const OneActivity& in) {
  const auto found = row(ctx, in.activity_id);
  demand(may_see(ctx, found), refusal::activity_not_found);
  const auto shown = full(ctx, found);
  const auto& words = texts::print_words(ctx.call.locale);
  print::Form form;
  form.title = shown.kind_title + words.record;
  form.subtitle = shown.unit_name;
  print::Fields fields;
  fields.fields = {{words.title, shown.title, true},
                   {words.time, when(found)},
                   {words.place, shown.place},
                   {words.leader, shown.leader.value_or("")},
                   {words.expected,
                    fmt::format("{} / {} / {}", shown.expected, shown.attended_expected, shown.checked_in)}};
  form.blocks.emplace_back(std::move(fields));
  for (const auto& section : shown.sections)
    form.blocks.emplace_back(print::Passage{section.title, section.text.value_or(""), 6});
  for (const auto& resolution : shown.resolutions)
    form.blocks.emplace_back(print::Passage{words.resolution + resolution.title,
                                            resolution.text.value_or("") + "\n" + outcome(words, resolution),
                                            2});
  form.blocks.emplace_back(print::Signatures{{words.host, words.recorder}, words.date});
  return form;
}

print::Form printed_sheet(Ctx& ctx, const OneActivity& in) {
  const auto found = row(ctx, in.activity_id);
  access::demand_within(ctx, can::keep, found.unit_id);
  const auto& words = texts::print_words(ctx.call.locale);
  print::Form form;
  form.title = words.sheet;
  form.subtitle = fmt::format("{}　{}　{}　{}", found.unit_name, found.title, when(found), found.place_text);
  print::Table table;
  table.columns = {
      {words.number, 1, print::Align::centre}, {words.name, 3}, {words.signature, 4}, {words.remark, 4}};
  std::int64_t line = 0;
  for (const auto& entry : booking::people(ctx, {.booking_id = found.booking_id(), .limit = most_people}))
    if (entry.state != booking::State::cancelled && entry.state != booking::State::waiting)
      table.rows.push_back({std::to_string(++line), entry.name, "", ""});
  table.blank_rows = 8;
  form.blocks.emplace_back(std::move(table));
  return form;
}

}  // namespace linli::activity
