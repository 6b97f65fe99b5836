// The record of a matter, to print: what goes into the village's folder.
#include <fmt/format.h>

#include "modules/deliberation/row.hpp"
#include "modules/deliberation/texts.hpp"
#include "platform/export/printed.hpp"

namespace linli::deliberation {
namespace {

constexpr int least_lines = 3;

std::string moment(Instant at) {
  auto text = to_text(at).substr(0, 16);
  text[10] = ' ';
  return text;
}

std::string outcome(const texts::Labels& say, const MeetingKept& meeting) {
  return meeting.passed ? say.passed : meeting.quorum_met ? say.failed : say.no_quorum;
}

void add_opinions(print::Form& form, const texts::Labels& say, const MatterFull& matter) {
  std::int64_t counts[3]{};
  for (const auto& one : matter.stances) counts[static_cast<int>(one.stance)] = one.opinions;
  form.blocks.emplace_back(print::Passage{say.opinions,
                                          fmt::format("{} {}　{} {}　{} {}", say.support, counts[0],
                                                      say.oppose, counts[1], say.suggest, counts[2]),
                                          1});
}

void add_meetings(print::Form& form, const texts::Labels& say, const MatterFull& matter,
                  std::string_view locale) {
  for (const MeetingKept& meeting : matter.meetings) {
    const auto title = meeting.assembly ? texts::assembly(locale, *meeting.assembly) : meeting.step_title;
    form.blocks.emplace_back(print::Fields{
        {{title, outcome(say, meeting), true},
         {say.day, to_text(meeting.held_on)},
         {say.place, meeting.place},
         {say.present, fmt::format("{} / {}", meeting.present, meeting.should_attend)},
         {say.votes, fmt::format("{} / {} / {}", meeting.in_favour, meeting.against, meeting.abstained)}},
        2});
    form.blocks.emplace_back(print::Passage{say.minutes, meeting.minutes, least_lines});
  }
}

void add_objections(print::Form& form, Ctx& ctx, const texts::Labels& say, Id<linli::Matter> matter_id) {
  ObjectionsAsked asked;
  asked.matter_id = matter_id;
  print::Table table;
  table.columns = {{say.objections, 3}, {say.day, 1.2, print::Align::centre}, {say.answer, 3}};
  for (const auto& one : objections(ctx, asked).items)
    table.rows.push_back({one.text, to_text(day_of(one.created_at)), one.answer.value_or("")});
  if (!table.rows.empty()) form.blocks.emplace_back(std::move(table));
}

print::Form record(Ctx& ctx, const OneMatter& in) {
  const auto& say = texts::labels(ctx.call.locale);
  const auto one = matter(ctx, in);
  print::Form form;
  form.title = fmt::format("{}：{}", say.title, one.title);
  form.subtitle = say.subtitle + one.unit_name;
  form.blocks.emplace_back(print::Fields{{{say.number, one.number},
                                          {say.kind, one.kind == Kind::four_two ? say.four_two : say.collect},
                                          {say.proposer, one.branch_name.value_or(one.unit_name)},
                                          {say.state, one.state_title},
                                          {say.what, one.text, true}},
                                         2});
  if (one.opinions) add_opinions(form, say, one);
  add_meetings(form, say, one, ctx.call.locale);
  if (one.decision_text) {
    form.blocks.emplace_back(print::Fields{{{say.decided_on, one.decided_on ? to_text(*one.decided_on) : ""},
                                            {say.published, one.decision_at ? moment(*one.decision_at) : ""}},
                                           2});
    form.blocks.emplace_back(print::Passage{say.decision, *one.decision_text, least_lines});
  }
  if (one.objections) add_objections(form, ctx, say, in.matter_id);
  if (one.result_text) form.blocks.emplace_back(print::Passage{say.outcome, *one.result_text, least_lines});
  if (one.reason) form.blocks.emplace_back(print::Passage{say.reason, *one.reason, 1});
  form.blocks.emplace_back(print::Signatures{{say.signer, say.recorder}, say.date});
  return form;
}

}  // namespace

void declare_printing(App& app) {
  app.routes
      .get("/matters/{matter_id}/print", can::see,
           exports::printed<OneMatter, record, "get_matters_one_print">, "The record of a matter, to print")
      .answers("application/pdf")
      .refuses(refusal::matter_not_found);
}

}  // namespace linli::deliberation
